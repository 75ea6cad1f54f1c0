import { commands, Extension } from "@tiptap/core";
import type { EditorState } from "@tiptap/pm/state";

/** Whether a selection holds a block that is shown whole and has parts of its own. */
export function holdsWholeBlock({ doc, selection: { from, to } }: Pick<EditorState, "doc" | "selection">): boolean {
  let isFound = false;
  doc.nodesBetween(from, to, (node) => {
    isFound ||= node.isAtom && !node.isLeaf;
    return !isFound;
  });
  return isFound;
}

/**
 * Formats that do not fit first turn all that is selected into plain paragraphs. Within a block that is shown whole this
 * would take lists and questions apart unseen, so where one is selected it is left undone.
 */
export const KeepBlocks = Extension.create({
  name: "keepBlocks",
  addCommands: () => ({
    clearNodes: () => (props) => holdsWholeBlock(props.tr) || commands.clearNodes()(props),
  }),
});
