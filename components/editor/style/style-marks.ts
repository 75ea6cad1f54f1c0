import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import type { Finding } from "#domain/house-style/finding.ts";
import { findRange } from "./find-range.ts";

const KEY = new PluginKey<DecorationSet>("styleMarks");

/** Underlines what a check found. Between two checks the marks go along with the text. */
export const StyleMarks = Extension.create({
  name: "styleMarks",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: KEY,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, marks) =>
          (transaction.getMeta(KEY) as DecorationSet | undefined) ?? marks.map(transaction.mapping, transaction.doc),
      },
      props: { decorations: (state) => KEY.getState(state) },
    }),
  ],
});

/** Shows these findings. Not while a syllable is being put together: the input method owns the text then. */
export function markFindings(view: EditorView, findings: Finding[]): void {
  if (view.composing) return;
  const { doc, tr } = view.state;
  const marks = findings.flatMap((finding) => {
    const range = findRange(doc, finding);
    return range ? [Decoration.inline(range.from, range.to, { class: `style-mark style-${finding.severity}` })] : [];
  });
  view.dispatch(tr.setMeta(KEY, DecorationSet.create(doc, marks)).setMeta("addToHistory", false));
}
