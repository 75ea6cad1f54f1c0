import { Extension, textblockTypeInputRule, wrappingInputRule } from "@tiptap/core";
import { type EditorState, NodeSelection, Plugin, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { moveBlock } from "./move-block.ts";

// A block beside the cursor that is no text, in the direction that a key would delete.
function atomBeside(state: EditorState, side: "before" | "after"): number | null {
  const { selection, doc } = state;
  if (!(selection instanceof TextSelection) || !selection.empty) return null;
  const { $from } = selection;
  const isAtEdge = side === "before" ? $from.parentOffset === 0 : $from.parentOffset === $from.parent.content.size;
  if ($from.depth !== 1 || !isAtEdge) return null;
  const edge = side === "before" ? $from.before(1) : $from.after(1);
  const $edge = doc.resolve(edge);
  const block = side === "before" ? $edge.nodeBefore : $edge.nodeAfter;
  if (!block?.isAtom) return null;
  return side === "before" ? edge - block.nodeSize : edge;
}

// A browser tells that the cursor moved a moment after it moved. A key pressed within that moment would act where the
// cursor was, and what the browser then deletes by itself is whole pictures.
function catchUpWithCursor(view: EditorView): void {
  const { state, dom, root } = view;
  const selection = "getSelection" in root ? root.getSelection() : null;
  const node = selection?.anchorNode;
  if (!selection?.isCollapsed || !node || !dom.contains(node) || view.composing) return;
  if (!(state.selection instanceof TextSelection) || !state.selection.empty) return;
  const pos = view.posAtDOM(node, selection.anchorOffset);
  if (pos === state.selection.head || !state.doc.resolve(pos).parent.isTextblock) return;
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, pos)));
}

/**
 * Keys of the body. A picture, table or the like goes with two presses of Backspace: the first only selects it. Lists begin with "* ",
 * not with "- ": that is how interviews mark a question.
 */
export const BodyKeys = Extension.create({
  name: "bodyKeys",
  priority: 1000,

  addKeyboardShortcuts() {
    const { editor } = this;
    const selectAtom = (side: "before" | "after") => () => {
      const pos = atomBeside(editor.state, side);
      return pos !== null && editor.commands.setNodeSelection(pos);
    };
    const move = (direction: "up" | "down") => () => {
      const tr = moveBlock(editor.state, direction);
      if (tr) editor.view.dispatch(tr);
      return true;
    };
    return {
      Backspace: selectAtom("before"),
      Delete: selectAtom("after"),
      "Alt-Shift-ArrowUp": move("up"),
      "Alt-Shift-ArrowDown": move("down"),
      Enter: () => editor.commands.splitListItem("listItem"),
      "Shift-Tab": () => editor.commands.liftListItem("listItem"),
      "Mod-Alt-0": () => editor.commands.setNode("paragraph"),
      "Mod-Alt-2": () => editor.commands.toggleNode("heading", "paragraph", { level: 2 }),
      "Mod-Alt-3": () => editor.commands.toggleNode("heading", "paragraph", { level: 3 }),
    };
  },

  addInputRules() {
    const { nodes } = this.editor.schema;
    const heading = (find: RegExp, level: number) =>
      nodes.heading ? [textblockTypeInputRule({ find, type: nodes.heading, getAttributes: { level } })] : [];
    return [
      ...heading(/^##\s$/, 2),
      ...heading(/^###\s$/, 3),
      ...(nodes.bulletList ? [wrappingInputRule({ find: /^\*\s$/, type: nodes.bulletList })] : []),
      ...(nodes.orderedList ? [wrappingInputRule({ find: /^1\.\s$/, type: nodes.orderedList })] : []),
      ...(nodes.blockquote ? [wrappingInputRule({ find: /^>\s$/, type: nodes.blockquote })] : []),
    ];
  },

  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          keydown: (view) => {
            catchUpWithCursor(view);
            return false;
          },
        },
        // Typing with a picture or the like selected would put the letter in its place; it goes into a paragraph below instead.
        handleTextInput: (view, _from, _to, text) => {
          const { selection, schema } = view.state;
          const paragraph = schema.nodes.paragraph?.create(null, schema.text(text));
          if (!(selection instanceof NodeSelection) || !paragraph) return false;
          const tr = view.state.tr.insert(selection.to, paragraph);
          view.dispatch(tr.setSelection(TextSelection.create(tr.doc, selection.to + 1 + text.length)).scrollIntoView());
          return true;
        },
      },
    }),
  ],
});
