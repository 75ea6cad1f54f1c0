import { getSchema } from "@tiptap/core";
import { expect, test } from "vitest";
import { z } from "zod";
import { type Body, BodySchema } from "#domain/articles/body/document.ts";
import { SAMPLE_BLOCKS } from "#domain/articles/body/sample-blocks.ts";
import { BlockIds } from "./block-ids.ts";
import { toBody } from "./block-json.ts";
import { BodyKeys } from "./keys.ts";
import { bodyExtensions, toDocument } from "./schema.ts";

const schema = getSchema([...bodyExtensions(), BlockIds, BodyKeys]);

function throughEditor(body: Body): Body {
  const document = schema.nodeFromJSON(toDocument(body));
  document.check();
  return toBody(document.toJSON());
}

const EVERYTHING: Body = {
  type: "doc",
  content: [
    ...Object.values(SAMPLE_BLOCKS),
    { type: "paragraph", attrs: { id: "p2" } },
    { type: "heading", attrs: { id: "h3", level: 3 }, content: [{ type: "text", text: "Ai được qua cầu" }] },
    { type: "figure", attrs: { id: "gone", mediaId: null, caption: "Ảnh còn thiếu", credit: "", alt: "" } },
  ],
};

// Marks have a type as well.
function isNode(value: unknown): value is { type: string } {
  const type = z.object({ type: z.string() }).safeParse(value).data?.type ?? "";
  return type !== "" && !["bold", "italic", "link"].includes(type);
}

test("every block and mark passes through the editor unchanged", () => {
  expect(throughEditor(EVERYTHING)).toEqual(EVERYTHING);
});

test("what the editor gives back is a body that may be saved", () => {
  expect(BodySchema.parse(throughEditor(EVERYTHING))).toEqual(EVERYTHING);
});

test("the editor knows the blocks and marks of a body, and no others", () => {
  const types = new Set<string>(["doc", "text"]);
  JSON.stringify(Object.values(SAMPLE_BLOCKS), (_key, value: unknown) => {
    if (isNode(value)) types.add(value.type);
    return value;
  });
  expect(new Set(Object.keys(schema.nodes))).toEqual(types);
  expect(Object.keys(schema.marks).sort()).toEqual(["bold", "italic", "link"]);
});

test("an empty body opens with one paragraph to write in", () => {
  expect(throughEditor({ type: "doc", content: [] }).content).toMatchObject([{ type: "paragraph" }]);
});

test("a line break inside bold text is saved without the mark, and text in NFC", () => {
  const bold = [{ type: "bold" }];
  const document = schema.nodeFromJSON({
    type: "doc",
    content: [
      {
        type: "paragraph",
        attrs: { id: "p1" },
        content: [
          { type: "text", text: "đậm".normalize("NFD"), marks: bold },
          { type: "hardBreak", marks: bold },
        ],
      },
    ],
  });
  expect(BodySchema.parse(toBody(document.toJSON())).content).toEqual([
    {
      type: "paragraph",
      attrs: { id: "p1" },
      content: [{ type: "text", text: "đậm".normalize("NFC"), marks: [{ type: "bold" }] }, { type: "hardBreak" }],
    },
  ]);
});

test("what is saved is made of plain objects, which travel to a server action as they are", () => {
  const prototypes = new Set<unknown>();
  JSON.stringify(throughEditor(EVERYTHING), (_key, value: unknown) => {
    if (value !== null && typeof value === "object") prototypes.add(Object.getPrototypeOf(value));
    return value;
  });
  expect(prototypes).toEqual(new Set([Object.prototype, Array.prototype]));
});
