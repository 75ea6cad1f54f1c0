import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, type Transaction } from "@tiptap/pm/state";
import { newBlockId } from "#domain/articles/body/document.ts";

type Place = { pos: number; id: string | null; isEmpty: boolean };

function listBlocks(doc: Node): Place[] {
  const places: Place[] = [];
  doc.descendants((node, pos) => {
    if (node.type.spec.attrs && "id" in node.type.spec.attrs) {
      places.push({ pos, id: node.attrs.id, isEmpty: node.isTextblock && node.content.size === 0 });
    }
    return !node.isTextblock;
  });
  return places;
}

// Where the block that had an id before the change is now, or null when there was none.
function formerPlace(id: string, transactions: readonly Transaction[], before: EditorState): number | null {
  const former = listBlocks(before.doc).find((place) => place.id === id);
  if (!former) return null;
  return transactions.reduce((pos, { mapping }) => mapping.map(pos, 1), former.pos);
}

// Of several blocks with one id, the one it stays with: that which had it, unless its text went to another (Enter at
// the start of a paragraph leaves an empty one before it), and of copies the first.
function chooseKeeper(twins: Place[], place: number | null): Place | undefined {
  const full = twins.filter(({ isEmpty }) => !isEmpty);
  const candidates = full.length > 0 ? full : twins;
  return candidates.find(({ pos }) => pos === place) ?? candidates[0];
}

/** Gives every block without an id, and every copy of a block, an id of its own; null when all is in order. */
export function repairBlockIds(
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
): Transaction | null {
  const byId = Map.groupBy(listBlocks(after.doc), ({ id }) => id ?? "");
  const wrong = [...byId].flatMap(([id, twins]) => {
    if (id === "") return twins;
    if (twins.length === 1) return [];
    const keeper = chooseKeeper(twins, formerPlace(id, transactions, before));
    return twins.filter((twin) => twin !== keeper);
  });
  if (wrong.length === 0) return null;
  return wrong.reduce((tr, { pos }) => tr.setNodeAttribute(pos, "id", newBlockId()), after.tr);
}

/** Keeps block ids present and unique through typing, splitting, pasting and undoing. */
export const BlockIds = Extension.create({
  name: "blockIds",
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, before, after) =>
        transactions.some(({ docChanged }) => docChanged) ? repairBlockIds(transactions, before, after) : null,
    }),
  ],
});
