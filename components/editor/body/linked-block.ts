import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { NodeSelection, Plugin, PluginKey, Selection } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { findBlock } from "./places.ts";

const KEY = new PluginKey<DecorationSet>("linkedBlock");

/** Marks the block that an address led to, until one writes or goes elsewhere. */
export const LinkedBlock = Extension.create({
  name: "linkedBlock",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: KEY,
      state: {
        init: () => DecorationSet.empty,
        apply(tr, before) {
          const marked: DecorationSet | undefined = tr.getMeta(KEY);
          return marked ?? (tr.docChanged || tr.selectionSet ? DecorationSet.empty : before);
        },
      },
      props: { decorations: (state) => KEY.getState(state) },
    }),
  ],
});

/** The id of the block that the fragment of an address names, as in "#k3x9"; null for a fragment of another kind. */
export function linkedId(hash: string): string | null {
  return /^#([a-z0-9]{1,24})$/.exec(hash)?.[1] ?? null;
}

/** The address of a block on this screen; null for what has no id. */
export function linkTo(block: Node | null | undefined, { origin, pathname, search }: Location): string | null {
  const id = block?.attrs.id;
  return typeof id === "string" && linkedId(`#${id}`) ? `${origin}${pathname}${search}#${id}` : null;
}

/** Goes to a block: it is marked, in the middle of the screen, and has the cursor. False when it is gone. */
export function goToBlock(view: EditorView, id: string): boolean {
  const { doc, tr } = view.state;
  const pos = findBlock(doc, id);
  const block = pos === null ? null : doc.nodeAt(pos);
  if (pos === null || !block) return false;
  // A part of a block that is shown whole is found with it.
  const $pos = doc.resolve(pos);
  const start = $pos.depth > 0 ? $pos.before(1) : pos;
  const whole = doc.nodeAt(start) ?? block;
  const selection = whole.isAtom ? NodeSelection.create(doc, start) : Selection.near(doc.resolve(pos + 1));
  const mark = Decoration.node(start, start + whole.nodeSize, { class: "linked-block" });
  view.dispatch(tr.setSelection(selection).setMeta(KEY, DecorationSet.create(doc, [mark])));
  view.focus();
  const element = view.nodeDOM(start);
  if (element instanceof Element) element.scrollIntoView({ block: "center" });
  return true;
}
