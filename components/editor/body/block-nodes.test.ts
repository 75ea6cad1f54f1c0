import { getSchema } from "@tiptap/core";
import type { DOMOutputSpec, Node } from "@tiptap/pm/model";
import { AllSelection, EditorState, NodeSelection, TextSelection } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import { z } from "zod";
import type { Block } from "#domain/articles/body/document.ts";
import { SAMPLE_BLOCKS, sayParagraph } from "#domain/articles/body/sample-blocks.ts";
import { toBlock } from "./block-json.ts";
import { isAtomType } from "./block-nodes.ts";
import { holdsWholeBlock } from "./keep-blocks.ts";
import { moveBlock } from "./move-block.ts";
import { flattenTables } from "./pasted-html.ts";
import { bodyExtensions } from "./schema.ts";

const schema = getSchema(bodyExtensions());
const ATOMS = Object.values(SAMPLE_BLOCKS).filter(({ type }) => isAtomType(type));

const Spec = z
  .tuple([z.string(), z.object({ "data-body-block": z.string(), "data-json": z.string() })])
  .rest(z.unknown());

/** What a block is on the clipboard: the element's attributes, after what every paste passes through. */
function copy(node: Node): (name: string) => string | null {
  const spec: DOMOutputSpec | undefined = node.type.spec.toDOM?.(node);
  const [tag, attributes] = Spec.parse(spec);
  expect(tag).toBe("div");
  return (name) => flattenTables(z.record(z.string(), z.string()).parse(attributes)[name] ?? "");
}

/** The block that the schema makes of a pasted element, or false. */
function paste(type: string, getAttribute: (name: string) => string | null): Block | false {
  const rule = schema.nodes[type]?.spec.parseDOM?.[0];
  const element = { getAttribute } as unknown as HTMLElement;
  const attrs = rule && "getAttrs" in rule ? rule.getAttrs?.(element as never) : false;
  if (!attrs) return false;
  return toBlock(schema.node(type, attrs, rule?.getContent?.(element, schema)));
}

function open(...blocks: Block[]): EditorState {
  return EditorState.create({ doc: schema.nodeFromJSON({ type: "doc", content: blocks }) });
}

test("there are blocks that are shown whole", () => {
  expect(ATOMS).toHaveLength(11);
});

test.each(ATOMS)("a $type comes back from the clipboard letter by letter", (block) => {
  const node = schema.nodeFromJSON(block);
  expect(paste(block.type, copy(node))).toEqual(block);
});

test("words that look like HTML come back as they were", () => {
  const hostile = `</div><table><tr><td>"&quot;&lt;\u2028</table><script>`;
  const block = { ...SAMPLE_BLOCKS.infoBox, content: [sayParagraph("a", hostile)] };
  expect(paste("infoBox", copy(schema.nodeFromJSON(block)))).toEqual(block);
});

test.each([
  ["no JSON", "{"],
  ["nothing", null],
  ["another thing", "[]"],
  ["a block that may not be saved", JSON.stringify({ ...SAMPLE_BLOCKS.takeaways, content: [] })],
  ["an address that runs code", JSON.stringify(SAMPLE_BLOCKS.file).replace(/https:[^"]+/, "javascript:alert(1)")],
  ["an attribute of its own", JSON.stringify(SAMPLE_BLOCKS.timeline).replace('"id":"time"', '"id":"time","style":"x"')],
])("pasted HTML that only says it is a block is not believed: %s", (_what, json) => {
  for (const { type } of ATOMS) expect(paste(type, () => json)).toBe(false);
});

test("a block that calls itself another one is not believed", () => {
  for (const { type } of ATOMS) {
    const other = type === "table" ? SAMPLE_BLOCKS.timeline : SAMPLE_BLOCKS.table;
    expect(
      paste(type, () => JSON.stringify(other)),
      type,
    ).toBe(false);
  }
});

test.each(ATOMS)("a $type moves whole", (block) => {
  const state = open(sayParagraph("a", "một"), block, sayParagraph("b", "hai"));
  const pos = state.doc.child(0).nodeSize;
  const selected = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, pos)));
  const moved = moveBlock(selected, "down");
  const after = moved && selected.apply(moved);
  expect(after?.doc.content.content.map((node) => node.attrs.id)).toEqual(["a", "b", block.attrs.id]);
  expect(after && toBlock(after.doc.child(2))).toEqual(block);
  expect(after?.selection).toBeInstanceOf(NodeSelection);
});

test.each(ATOMS)("the cursor goes past a $type, not into it", (block) => {
  const state = open(block, sayParagraph("b", "hai"));
  expect(TextSelection.findFrom(state.doc.resolve(0), 1, true)?.$from.parent.attrs.id).toBe("b");
});

test("formats that would take a block apart see that one is selected", () => {
  const state = open(sayParagraph("a", "một"), SAMPLE_BLOCKS.infoBox, SAMPLE_BLOCKS.figure);
  const select = (selection: EditorState["selection"]) => state.apply(state.tr.setSelection(selection));
  expect(holdsWholeBlock(select(new AllSelection(state.doc)))).toBe(true);
  expect(holdsWholeBlock(select(NodeSelection.create(state.doc, 5)))).toBe(true);
  expect(holdsWholeBlock(select(TextSelection.create(state.doc, 1, 3)))).toBe(false);
  const figure = state.doc.content.size - 1;
  expect(holdsWholeBlock(select(NodeSelection.create(state.doc, figure)))).toBe(false);
});
