import { getSchema } from "@tiptap/core";
import { expect, test } from "vitest";
import { type Body, BodySchema } from "#domain/articles/body/document.ts";
import { BlockIds } from "./block-ids.ts";
import { BodyKeys } from "./keys.ts";
import { bodyExtensions, toBody, toDocument } from "./schema.ts";

const schema = getSchema([...bodyExtensions(), BlockIds, BodyKeys]);

function throughEditor(body: Body): Body {
  const document = schema.nodeFromJSON(toDocument(body));
  document.check();
  return toBody(document.toJSON());
}

const EVERYTHING: Body = {
  type: "doc",
  content: [
    { type: "heading", attrs: { id: "h2", level: 2 }, content: [{ type: "text", text: "Bến Đông, tờ mờ sáng" }] },
    {
      type: "paragraph",
      attrs: { id: "p1" },
      content: [
        { type: "text", text: "Chị Mùi " },
        { type: "text", text: "bán xôi", marks: [{ type: "bold" }, { type: "italic" }] },
        { type: "hardBreak" },
        {
          type: "text",
          text: "ở bến",
          marks: [{ type: "link", attrs: { href: "https://example.com/ben-dong" } }, { type: "bold" }],
        },
      ],
    },
    { type: "paragraph", attrs: { id: "p2" } },
    { type: "heading", attrs: { id: "h3", level: 3 }, content: [{ type: "text", text: "Ai được qua cầu" }] },
    {
      type: "bulletList",
      attrs: { id: "ul" },
      content: [
        {
          type: "listItem",
          content: [
            { type: "paragraph", attrs: { id: "li1" }, content: [{ type: "text", text: "Xe máy" }] },
            { type: "paragraph", attrs: { id: "li2" }, content: [{ type: "text", text: "cả ngày" }] },
          ],
        },
      ],
    },
    {
      type: "orderedList",
      attrs: { id: "ol" },
      content: [
        {
          type: "listItem",
          content: [{ type: "paragraph", attrs: { id: "li3" }, content: [{ type: "text", text: "Một" }] }],
        },
      ],
    },
    {
      type: "blockquote",
      attrs: { id: "bq", cite: "Chị Mùi, bán xôi ở bến Đông" },
      content: [{ type: "paragraph", attrs: { id: "bqp" }, content: [{ type: "text", text: "Cầu thì mừng." }] }],
    },
    {
      type: "figure",
      attrs: {
        id: "fig",
        mediaId: "0192f0c4-5b1e-7c3d-8a2f-1b2c3d4e5f60",
        caption: "Cầu nhìn từ bờ nam",
        credit: "Ban Mỹ thuật",
        alt: "Cầu dây văng",
      },
    },
    { type: "figure", attrs: { id: "gone", mediaId: null, caption: "Ảnh còn thiếu", credit: "", alt: "" } },
  ],
};

test("every block and mark passes through the editor unchanged", () => {
  expect(throughEditor(EVERYTHING)).toEqual(EVERYTHING);
});

test("what the editor gives back is a body that may be saved", () => {
  expect(BodySchema.parse(throughEditor(EVERYTHING))).toEqual(EVERYTHING);
});

test("the editor knows the blocks and marks of a body, and no others", () => {
  expect(Object.keys(schema.nodes).sort()).toEqual([
    "blockquote",
    "bulletList",
    "doc",
    "figure",
    "hardBreak",
    "heading",
    "listItem",
    "orderedList",
    "paragraph",
    "text",
  ]);
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
