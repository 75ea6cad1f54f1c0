import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import type { Finding } from "#domain/house-style/finding.ts";
import { findRange } from "./find-range.ts";

// Which of the findings a stretch of text is marked for.
const MARKED = "data-finding";

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
  const marks = findings.flatMap((finding, index) => {
    const range = findRange(doc, finding);
    const look = { class: `style-mark style-${finding.severity}`, [MARKED]: String(index) };
    return range ? [Decoration.inline(range.from, range.to, look)] : [];
  });
  view.dispatch(tr.setMeta(KEY, DecorationSet.create(doc, marks)).setMeta("addToHistory", false));
}

/** The finding that is marked at a place somebody clicked on; null beside all marks. `findings` are those last shown. */
export function markedFinding(target: EventTarget | null, findings: Finding[]): Finding | null {
  const mark = target instanceof Element ? target.closest(`[${MARKED}]`) : null;
  return findings[Number(mark?.getAttribute(MARKED) ?? -1)] ?? null;
}
