import { getSchema } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { EditorState } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import { repairBlockIds } from "./block-ids.ts";
import { moveBlock } from "./move-block.ts";
import { bodyExtensions } from "./schema.ts";

const schema = getSchema(bodyExtensions());

function paragraph(id: string | null, text = ""): Node {
  return schema.nodeFromJSON({
    type: "paragraph",
    attrs: { id },
    ...(text && { content: [{ type: "text", text }] }),
  });
}

function open(...blocks: Node[]): EditorState {
  return EditorState.create({ doc: schema.topNodeType.create(null, blocks) });
}

function blocksOf(state: EditorState): [string, string][] {
  return state.doc.content.content.map((block) => [block.attrs.id, block.textContent]);
}

/** Applies a change and the repair that the plugin adds to it. */
function change(before: EditorState, edit: (state: EditorState) => EditorState["tr"]): EditorState {
  const tr = edit(before);
  const after = before.apply(tr);
  const repair = repairBlockIds([tr], before, after);
  return repair ? after.apply(repair) : after;
}

const NEW = expect.stringMatching(/^[a-z0-9]{12}$/);

test("a block without an id is given one", () => {
  const state = change(open(paragraph("a", "một")), (s) => s.tr.insert(5, paragraph(null, "hai")));
  expect(blocksOf(state)).toEqual([
    ["a", "một"],
    [NEW, "hai"],
  ]);
});

test("splitting a paragraph leaves its id with the first half", () => {
  const state = change(open(paragraph("a", "một hai")), (s) => s.tr.split(4));
  expect(blocksOf(state)).toEqual([
    ["a", "một"],
    [NEW, " hai"],
  ]);
});

test("Enter at the start of a paragraph leaves its id with its text", () => {
  const state = change(open(paragraph("a", "một")), (s) => s.tr.split(1));
  expect(blocksOf(state)).toEqual([
    [NEW, ""],
    ["a", "một"],
  ]);
});

test("a copy pasted above its original is the one with a new id", () => {
  const state = change(open(paragraph("a", "một"), paragraph("b", "hai")), (s) =>
    s.tr.insert(0, paragraph("b", "hai")),
  );
  expect(blocksOf(state)).toEqual([
    [NEW, "hai"],
    ["a", "một"],
    ["b", "hai"],
  ]);
});

test("nothing is repaired where all is in order", () => {
  const before = open(paragraph("a", "một"));
  const tr = before.tr.insertText("!", 4);
  expect(repairBlockIds([tr], before, before.apply(tr))).toBeNull();
});

test("a block moves past its neighbour with its id, and stays at the edge", () => {
  const state = open(paragraph("a", "một"), paragraph("b", "hai"));
  const moved = moveBlock(state, "down");
  expect(moved && blocksOf(state.apply(moved))).toEqual([
    ["b", "hai"],
    ["a", "một"],
  ]);
  expect(moveBlock(state, "up")).toBeNull();
});
