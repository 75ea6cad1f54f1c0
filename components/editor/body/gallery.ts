import type { Node } from "@tiptap/pm/model";
import { type EditorState, Selection, type Transaction } from "@tiptap/pm/state";
import { newBlockId } from "#domain/articles/body/document.ts";

// As many as a gallery may hold.
const LEAST = 2;
const MOST = 30;

/**
 * Joins the pictures right above the cursor to a gallery; the empty paragraph where the cursor is stays behind it. Null
 * when there are fewer than two, or more than a gallery holds.
 */
export function groupFigures({ doc, schema, selection, tr }: EditorState): Transaction | null {
  const index = selection.$from.depth > 0 ? selection.$from.index(0) : doc.resolve(selection.from).index(0);
  const figures: Node[] = [];
  for (let at = index - 1; at >= 0 && doc.child(at).type.name === "figure"; at--) figures.unshift(doc.child(at));
  const { gallery } = schema.nodes;
  if (!gallery || figures.length < LEAST || figures.length > MOST) return null;
  const end = selection.$from.depth > 0 ? selection.$from.before(1) : selection.from;
  const start = end - figures.reduce((size, figure) => size + figure.nodeSize, 0);
  tr.replaceWith(start, end, gallery.create({ id: newBlockId() }, figures));
  return tr.scrollIntoView();
}

/** Puts the pictures of a gallery one below the other, where each has its own lines to write in. */
export function splitGallery({ doc, tr }: EditorState, pos: number): Transaction | null {
  const gallery = doc.nodeAt(pos);
  if (gallery?.type.name !== "gallery") return null;
  tr.replaceWith(pos, pos + gallery.nodeSize, gallery.content);
  return tr.setSelection(Selection.near(tr.doc.resolve(pos)));
}
