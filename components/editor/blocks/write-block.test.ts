import { expect, test } from "vitest";
import { type BlockOf, parseBlock } from "#domain/articles/body/document.ts";
import { SAMPLE_BLOCKS, say, sayParagraph } from "#domain/articles/body/sample-blocks.ts";
import { emptyForm, FORM_BLOCKS, type FormBlock, readForm } from "./block-form.ts";
import { writeForm } from "./write-block.ts";

const point = (id: string, ...texts: string[]) => ({
  type: "listItem" as const,
  content: texts.map((text, index) => sayParagraph(`${id}${index}`, text)),
});

// All that an info box may hold: bold words, both kinds of list, a point of two paragraphs.
const BOX: BlockOf<"infoBox"> = {
  type: "infoBox",
  attrs: { id: "box", title: "Cần biết" },
  content: [
    { type: "paragraph", attrs: { id: "b" }, content: [{ type: "text", text: "đậm", marks: [{ type: "bold" }] }] },
    { type: "bulletList", attrs: { id: "c" }, content: [point("d", "một"), point("e", "hai", "và nữa")] },
    { type: "orderedList", attrs: { id: "f" }, content: [point("g", "gọi Ba"), point("h", "neo phà")] },
  ],
};

test.each([...FORM_BLOCKS.map((type) => SAMPLE_BLOCKS[type]), BOX])(
  "$type that is opened and saved is what it was",
  (block) => {
    expect(parseBlock(block)).not.toBeNull();
    expect(writeForm(block.type, readForm(block), block)).toEqual(block);
  },
);

test("what was changed is changed, and its neighbours keep what they had", () => {
  const form = readForm(BOX);
  expect(form.entries[0]?.text).toBe("đậm\n* một\n* hai và nữa\n1. gọi Ba\n2. neo phà");
  const text = "đậm\n\n  mới  \n* một\n1. gọi Ba\n2. neo phà\n3. trực đêm";
  const after = writeForm("infoBox", { ...form, entries: [{ text }] }, BOX);
  expect(after).toMatchObject({
    content: [
      BOX.content[0],
      { content: say("mới") },
      { type: "bulletList", content: [{ content: [{ attrs: { id: "d0" } }] }] },
      {
        type: "orderedList",
        content: [{ content: [{ attrs: { id: "g0" } }] }, {}, { content: [{ content: say("trực đêm") }] }],
      },
    ],
  });
});

test("an entry that goes takes its own id with it", () => {
  const before = SAMPLE_BLOCKS.timeline;
  const form = readForm(before);
  const after = writeForm("timeline", { ...form, entries: form.entries.slice(1) }, before);
  expect(after).toMatchObject({ content: [before.content[1]] });
});

test("a table grows by rows and columns, keeps how its columns are set, and has headings where they are wanted", () => {
  const before = SAMPLE_BLOCKS.table;
  const cells = readForm(before).cells.map((row) => [...row, "mới"]);
  const form = { ...readForm(before), cells: [...cells, ["x", "", ""]], heads: { row: false, column: true } };
  expect(writeForm("table", form, before)).toMatchObject({
    attrs: { align: ["start", "number", "start"], hasHeaderRow: false, hasHeaderColumn: true },
    content: [
      { attrs: { id: "r1" }, content: [{}, {}, { content: say("mới") }] },
      {},
      {},
      { content: [{ content: say("x") }, {}, {}] },
    ],
  });
});

const NOT_YET = ["takeaways", "file", "embed"] as const satisfies FormBlock[];

test.each(NOT_YET)("an empty %s is none yet", (type) => {
  expect(writeForm(type, emptyForm(type), null)).toBeNull();
});

test.each(FORM_BLOCKS.filter((type) => !NOT_YET.some((other) => other === type)))(
  "an empty %s can be kept and filled later",
  (type) => {
    expect(writeForm(type, emptyForm(type), null)).toMatchObject({ type });
  },
);

test.each([
  ["embed", { href: "https://evil.example/x", title: "", caption: "" }],
  ["embed", { href: "javascript:alert(1)", title: "", caption: "" }],
  ["file", { href: "http://benlua.example/a.pdf", title: "", format: "", size: "" }],
  ["pullQuote", { cite: "x".repeat(1_001) }],
] as const)("%s with %j is refused", (type, lines) => {
  expect(writeForm(type, { ...emptyForm(type), lines }, null)).toBeNull();
});

test("an embed keeps which film it is and from where, and nothing of who passed it on", () => {
  const empty = emptyForm("embed");
  const href = "https://youtu.be/abcdefghijk?si=Xy1_z&t=42";
  const written = writeForm("embed", { ...empty, lines: { ...empty.lines, href, title: "Đua ghe" } }, null);
  expect(written).toMatchObject({ attrs: { provider: "youtube", href: "https://youtu.be/abcdefghijk?t=42" } });
});
