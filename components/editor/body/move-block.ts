import { type EditorState, NodeSelection, TextSelection, type Transaction } from "@tiptap/pm/state";

/** The block of the body that the selection begins in: its place and its number from the top. */
function currentBlock(state: EditorState): { index: number; pos: number; size: number } | null {
  const { $from } = state.selection;
  const index = $from.index(0);
  const node = state.doc.maybeChild(index);
  if (!node) return null;
  return { index, pos: $from.posAtIndex(index, 0), size: node.nodeSize };
}

/**
 * Moves the block that the selection is in past its neighbour, the selection with it. Null when it has none on that
 * side. A list or a quotation moves whole.
 */
export function moveBlock(state: EditorState, direction: "up" | "down"): Transaction | null {
  const block = currentBlock(state);
  if (!block) return null;
  const node = state.doc.child(block.index);
  const neighbour = state.doc.maybeChild(block.index + (direction === "up" ? -1 : 1));
  if (!neighbour) return null;
  const target = direction === "up" ? block.pos - neighbour.nodeSize : block.pos + neighbour.nodeSize;
  const tr = state.tr.delete(block.pos, block.pos + block.size).insert(target, node);
  const shift = target - block.pos;
  const { selection } = state;
  const moved =
    selection instanceof NodeSelection
      ? NodeSelection.create(tr.doc, target)
      : TextSelection.between(
          tr.doc.resolve(clamp(selection.anchor + shift, tr.doc.content.size)),
          tr.doc.resolve(clamp(selection.head + shift, tr.doc.content.size)),
        );
  return tr.setSelection(moved).scrollIntoView();
}

function clamp(pos: number, size: number): number {
  return Math.max(0, Math.min(pos, size));
}
