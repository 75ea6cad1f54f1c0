import { expect, test } from "vitest";
import { type BlockOf, parseBlock } from "#domain/articles/body/document.ts";
import { emptyForm, FORM_BLOCKS, type FormBlock, readForm, writeForm } from "./block-form.ts";

const bold = [{ type: "text", text: "đậm", marks: [{ type: "bold" }] }];
const paragraph = (id: string, text: string) => ({
  type: "paragraph",
  attrs: { id },
  content: [{ type: "text", text }],
});

const BLOCKS: Record<FormBlock, unknown> = {
  pullQuote: {
    type: "pullQuote",
    attrs: { id: "a", cite: "Bà Tư", mediaId: null },
    content: [paragraph("b", "Nước lên.")],
  },
  infoBox: {
    type: "infoBox",
    attrs: { id: "a", title: "Cần biết" },
    content: [
      { type: "paragraph", attrs: { id: "b" }, content: bold },
      {
        type: "bulletList",
        attrs: { id: "c" },
        content: [
          { type: "listItem", content: [paragraph("d", "một")] },
          { type: "listItem", content: [paragraph("e", "hai")] },
        ],
      },
    ],
  },
  takeaways: {
    type: "takeaways",
    attrs: { id: "a", title: "" },
    content: ["một", "hai"].map((text, at) => ({
      type: "takeaway",
      attrs: { id: `t${at}` },
      content: [{ type: "text", text }],
    })),
  },
  questions: {
    type: "questions",
    attrs: { id: "a", title: "Hỏi" },
    content: [
      {
        type: "questionItem",
        attrs: { id: "b", question: "Bao giờ?" },
        content: [paragraph("c", "Mai."), paragraph("d", "Kia.")],
      },
    ],
  },
  timeline: {
    type: "timeline",
    attrs: { id: "a", title: "" },
    content: [
      {
        type: "timelineEntry",
        attrs: { id: "b", date: "3/2015", heading: "Khởi công" },
        content: [paragraph("c", "Đóng cọc.")],
      },
    ],
  },
  table: {
    type: "table",
    attrs: {
      id: "a",
      caption: "Mực nước",
      source: "Trạm",
      hasHeaderRow: true,
      hasHeaderColumn: true,
      align: ["start", "number"],
    },
    content: [
      { type: "tableRow", attrs: { id: "b" }, content: [{ type: "tableCell", content: bold }, { type: "tableCell" }] },
      {
        type: "tableRow",
        attrs: { id: "c" },
        content: [{ type: "tableCell" }, { type: "tableCell", content: [{ type: "text", text: "4,1" }] }],
      },
    ],
  },
  file: {
    type: "file",
    attrs: { id: "a", title: "Quyết định", href: "https://benlua.example/a.pdf", format: "PDF", size: "1 MB" },
  },
  embed: {
    type: "embed",
    attrs: {
      id: "a",
      provider: "youtube",
      href: "https://www.youtube.com/watch?v=abcdefghijk",
      title: "Lễ hội",
      caption: "",
      mediaId: null,
    },
  },
};

function block<Type extends FormBlock>(type: Type): BlockOf<Type> {
  return (parseBlock(BLOCKS[type]) ?? expect.fail(`${type} is no block`)) as BlockOf<Type>;
}

test.each(FORM_BLOCKS)("%s that is opened and saved is what it was, with its bold words and ids", (type) => {
  const before = block(type);
  const after = writeForm(type, readForm(before), before) ?? expect.fail("no block");
  // A list that is written as lines is made anew around what was in it.
  const plain = (value: unknown) =>
    JSON.stringify(value).replace(/"bulletList","attrs":\{"id":"\w+"\}/, '"bulletList"');
  expect(plain(after)).toBe(plain(before));
});

test("what was changed is changed, and its neighbour keeps what it had", () => {
  const before = block("infoBox");
  const form = readForm(before);
  expect(form.entries[0]?.text).toBe("đậm\n* một\n* hai");
  const after = writeForm("infoBox", { ...form, entries: [{ text: "đậm\n\n  mới  \n* một" }] }, before);
  expect(after).toMatchObject({
    content: [
      { attrs: { id: "b" }, content: bold },
      { content: [{ text: "mới" }] },
      { type: "bulletList", content: [{ content: [{ attrs: { id: "d" } }] }] },
    ],
  });
});

test("a table grows by rows and columns, and keeps how its columns are set", () => {
  const before = block("table");
  const cells = readForm(before).cells.map((row) => [...row, "mới"]);
  expect(writeForm("table", { ...readForm(before), cells: [...cells, ["x", "", ""]] }, before)).toMatchObject({
    attrs: { align: ["start", "number", "start"], hasHeaderColumn: true },
    content: [
      { content: [{ content: bold }, {}, { content: [{ text: "mới" }] }] },
      {},
      { content: [{ content: [{ text: "x" }] }, {}, {}] },
    ],
  });
});

test.each(["takeaways", "file", "embed"] as const)("an empty %s is none yet; the others are", (type) => {
  expect(writeForm(type, emptyForm(type), null)).toBeNull();
});

test.each([
  ["embed", { href: "https://evil.example/x", title: "", caption: "" }],
  ["embed", { href: "javascript:alert(1)", title: "", caption: "" }],
  ["file", { href: "http://benlua.example/a.pdf", title: "", format: "", size: "" }],
  ["pullQuote", { cite: "x".repeat(1_001) }],
] as const)("%s with %j is refused", (type, lines) => {
  expect(writeForm(type, { ...emptyForm(type), lines }, null)).toBeNull();
});

test.each(FORM_BLOCKS.filter((type) => !["takeaways", "file", "embed"].includes(type)))(
  "an empty %s can be kept and filled later",
  (type) => {
    expect(writeForm(type, emptyForm(type), null)).toMatchObject({ type });
  },
);
