import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Selection, TextSelection } from "@tiptap/pm/state";
import { placePicture } from "#components/editor/place-picture.ts";
import { type Block, newBlockId } from "#domain/articles/body/document.ts";
import type { DeskPicture } from "#domain/media/desk.ts";

/** Where a block, or a part of one with an id of its own, is in the text; null when it is gone. */
export function findBlock(doc: Node, id: string): number | null {
  let found: number | null = null;
  doc.descendants((node, pos) => {
    if (found === null && node.attrs.id === id) found = pos;
    return found === null;
  });
  return found;
}

/** Puts a picture into the figure it was uploaded for, wherever that is by now. */
export function setFigurePicture(editor: Editor, id: string, picture: DeskPicture): void {
  const pos = findBlock(editor.state.doc, id);
  const node = pos === null ? null : editor.state.doc.nodeAt(pos);
  if (pos === null || node?.type.name !== "figure") return;
  const { mediaId, caption, credit, alt } = node.attrs;
  const placed = placePicture({ mediaId, caption, credit, alt }, picture);
  editor.view.dispatch(editor.state.tr.setNodeMarkup(pos, null, { ...node.attrs, ...placed }));
}

/**
 * Puts figures without a picture yet behind the block at a position, and returns their ids. An empty paragraph there
 * gives way; at the end of the text one follows, to write on in.
 */
export function insertFigures(editor: Editor, at: number, count: number): string[] {
  const { doc, schema, tr } = editor.state;
  const { figure, paragraph } = schema.nodes;
  if (!figure || !paragraph) return [];
  const ids = Array.from({ length: count }, () => newBlockId());
  const { start, end } = roomAt(doc, at);
  const blocks = ids.map((id) => figure.create({ id }));
  const isLast = end === doc.content.size;
  tr.replaceWith(start, end, isLast ? [...blocks, paragraph.create({ id: newBlockId() })] : blocks);
  const after = start + blocks.length;
  if (isLast) tr.setSelection(TextSelection.create(tr.doc, after + 1));
  editor.view.dispatch(tr.scrollIntoView());
  return ids;
}

/** Puts a block where the cursor is, in the place of an empty paragraph or behind the block there; one follows to write on in. */
export function insertBlock(editor: Editor, block: Block): void {
  const { doc, schema, selection, tr } = editor.state;
  const { start, end } = roomAt(doc, selection.to);
  const node = schema.nodeFromJSON(block);
  const paragraph = schema.nodes.paragraph?.create({ id: newBlockId() });
  const isLast = end === doc.content.size;
  tr.replaceWith(start, end, isLast && paragraph ? [node, paragraph] : node);
  const after = start + node.nodeSize;
  tr.setSelection(Selection.near(tr.doc.resolve(Math.min(after + 1, tr.doc.content.size))));
  editor.view.dispatch(tr.scrollIntoView());
  editor.view.focus();
}

/** Makes a line empty and puts the cursor there, for a block that is to take its place. */
export function clearLine(editor: Editor, id: string): void {
  const { doc, tr } = editor.state;
  const at = findBlock(doc, id);
  const line = at === null ? null : doc.nodeAt(at);
  if (at === null || !line) return;
  tr.delete(at + 1, at + 1 + line.content.size);
  editor.view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(at + 1))));
}

// What a new block replaces: the empty paragraph at a position, else nothing, behind the block there.
function roomAt(doc: Node, at: number): { start: number; end: number } {
  const $at = doc.resolve(at);
  if ($at.depth === 0) return { start: at, end: at };
  const block = $at.node(1);
  const end = $at.after(1);
  const isEmpty = block.type.name === "paragraph" && block.content.size === 0;
  return { start: isEmpty ? $at.before(1) : end, end };
}

/** Puts the cursor at the start of the text, at once: the editor's own command waits a frame, and loses a fast letter. */
export function focusStart(editor: Editor): void {
  const { doc, tr } = editor.state;
  editor.view.focus();
  editor.view.dispatch(tr.setSelection(Selection.atStart(doc)).scrollIntoView());
}

/** The box of a related article. */
export function makeRelated(articleId: string): Block {
  return { type: "related", attrs: { id: newBlockId(), title: "", articleIds: [articleId] } };
}
