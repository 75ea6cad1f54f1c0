import { expect, test } from "vitest";
import { BODY_VERSION, BodySchema, parseBlock, readBody, versionOf } from "#domain/articles/body/document.ts";
import {
  SAMPLE_ARTICLE_ID,
  SAMPLE_BLOCKS,
  sampleFigure,
  say,
  sayParagraph,
} from "#domain/articles/body/sample-blocks.ts";

const KINDS = Object.values(SAMPLE_BLOCKS);
const { table, timeline, questions, takeaways, infoBox, gallery, pullQuote, file, embed, related, clip } =
  SAMPLE_BLOCKS;

function times<Thing>(count: number, make: (index: number) => Thing): Thing[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function withAttrs<Sample extends { attrs: object }>(block: Sample, attrs: object) {
  return { ...block, attrs: { ...block.attrs, ...attrs } };
}

function entries(count: number) {
  return times(count, (n) => ({ ...timeline.content[0], attrs: { id: `t${n}`, date: "2015", heading: "" } }));
}

function tableOf(columns: number, rows: number) {
  const cells = times(columns, () => ({ type: "tableCell", content: say("1") }));
  const attrs = { ...table.attrs, align: times(columns, () => "number") };
  return {
    ...table,
    attrs,
    content: times(rows, (n) => ({ type: "tableRow", attrs: { id: `r${n}` }, content: cells })),
  };
}

function quoteOf(content: object[]) {
  return { ...pullQuote, content: [{ type: "paragraph", attrs: { id: "s" }, content }] };
}

function points(count: number) {
  return {
    ...takeaways,
    content: times(count, (n) => ({ type: "takeaway", attrs: { id: `k${n}` }, content: say("a") })),
  };
}

test.each(KINDS)("a $type with all it can hold is taken letter by letter", (block) => {
  expect(parseBlock(block)).toEqual(block);
});

test.each([
  ["30 pictures", { ...gallery, content: times(30, (n) => sampleFigure(`g${n}`)) }],
  ["400 letters said large", quoteOf(say("ộ".repeat(400)))],
  ["a pull quote with nothing in it yet", quoteOf([])],
  ["60 parts in a box", { ...infoBox, content: times(60, (n) => sayParagraph(`b${n}`, "a")) }],
  ["100 points in time", { ...timeline, content: entries(100) }],
  ["a table of 12 by 200", tableOf(12, 200)],
  ["a table of one cell", tableOf(1, 1)],
  ["two takeaways", points(2)],
  ["seven takeaways", points(7)],
  ["a file of our own", withAttrs(file, { href: "/media/bieu-do.pdf", format: "", size: "" })],
  ["five articles", withAttrs(related, { articleIds: times(5, () => crypto.randomUUID()) })],
])("%s may stand in a body", (_what, block) => {
  expect(parseBlock(block)).toEqual(block);
});

test.each([
  ["a gallery of one picture", { ...gallery, content: [sampleFigure("g1")] }],
  ["a gallery of 31", { ...gallery, content: times(31, (n) => sampleFigure(`g${n}`)) }],
  ["a gallery of words", { ...gallery, content: [sampleFigure("g1"), sayParagraph("p", "a")] }],
  ["a gallery in a gallery", { ...gallery, content: [sampleFigure("g1"), gallery] }],
  ["a picture that is no id", withAttrs(pullQuote, { mediaId: "../../etc/passwd" })],
  ["401 letters said large", quoteOf(say("ộ".repeat(401)))],
  ["401 letters in pieces", quoteOf([...say("a".repeat(400)), { type: "hardBreak" }])],
  ["two sentences said large", { ...pullQuote, content: [sayParagraph("a", "a"), sayParagraph("b", "b")] }],
  ["a title that is too long", withAttrs(infoBox, { title: "a".repeat(201) })],
  ["a box with a heading", { ...infoBox, content: [SAMPLE_BLOCKS.heading] }],
  ["a box in a box", { ...infoBox, content: [infoBox] }],
  ["an empty box", { ...infoBox, content: [] }],
  ["101 points in time", { ...timeline, content: entries(101) }],
  ["a point in time with a table", { ...timeline, content: [{ ...entries(1)[0], content: [table] }] }],
  ["a table of 13 columns", tableOf(13, 1)],
  ["a table of 201 rows", tableOf(1, 201)],
  ["a row with a cell too few", { ...table, content: [{ ...table.content[0], content: [{ type: "tableCell" }] }] }],
  ["a column set in no way", withAttrs(table, { align: ["start"] })],
  ["a column set in an unknown way", withAttrs(table, { align: ["start", "justify"] })],
  [
    "a cell with a paragraph",
    { ...tableOf(1, 1), content: [{ ...table.content[0], content: [sayParagraph("p", "a")] }] },
  ],
  [
    "a cell over two columns",
    { ...tableOf(1, 1), content: [{ ...table.content[0], content: [{ type: "tableCell", attrs: { colspan: 2 } }] }] },
  ],
  ["a question without an answer", { ...questions, content: [{ ...questions.content[0], content: [] }] }],
  ["one takeaway", points(1)],
  ["eight takeaways", points(8)],
  ["six articles", withAttrs(related, { articleIds: times(6, () => crypto.randomUUID()) })],
  ["the same article twice", withAttrs(related, { articleIds: [SAMPLE_ARTICLE_ID, SAMPLE_ARTICLE_ID] })],
  ["no article", withAttrs(related, { articleIds: [] })],
  ["an entry without an id", { ...timeline, content: [{ ...entries(1)[0], attrs: { date: "", heading: "" } }] }],
  ["an id that is no id", withAttrs(table, { id: '"><script>' })],
  ["an attribute nobody knows", withAttrs(infoBox, { onclick: "alert(1)" })],
  ["a script in the place of text", { ...infoBox, content: [{ type: "html", content: "<script>" }] }],
  ["a block nobody knows", { type: "poll", attrs: { id: "a" } }],
])("%s is refused", (_what, block) => {
  expect(parseBlock(block)).toBeNull();
});

test.each([
  "javascript:alert(1)",
  " https://toasoan.example/a.pdf",
  "https://toasoan.example/a b.pdf",
  "http://toasoan.example/a.pdf",
  "data:application/pdf,x",
  "//evil.example/a.pdf",
  "/\\evil.example/a.pdf",
  "a.pdf",
  "",
])("a file is never at %j", (href) => {
  expect(parseBlock(withAttrs(file, { href }))).toBeNull();
});

test("signs that turn the direction of writing stay text, control characters go, all is NFC", () => {
  const title = "Vé \u202e\u2066tàu";
  expect(parseBlock(withAttrs(embed, { title: `${title.normalize("NFD")}\u0000\u001b` }))).toEqual(
    withAttrs(embed, { title }),
  );
});

test("a body names forty related articles at most", () => {
  const boxes = times(9, (n) => withAttrs(related, { id: `r${n}`, articleIds: times(5, () => crypto.randomUUID()) }));
  expect(BodySchema.safeParse({ type: "doc", content: boxes.slice(0, 8) }).success).toBe(true);
  expect(BodySchema.safeParse({ type: "doc", content: boxes }).success).toBe(false);
});

test("a body of the first blocks is stored as version 1, one with any other as version 2", () => {
  expect(versionOf({ type: "doc", content: [SAMPLE_BLOCKS.paragraph, SAMPLE_BLOCKS.figure] })).toBe(1);
  expect(versionOf({ type: "doc", content: [SAMPLE_BLOCKS.paragraph, table] })).toBe(2);
});

test("all versions are read as they are, and a later one is refused", () => {
  const body = { type: "doc", content: KINDS };
  for (const version of [1, 2, BODY_VERSION]) expect(readBody(body, version)).toBe(body);
  expect(() => readBody(body, BODY_VERSION + 1)).toThrow("unknown body version 4");
});

test.each([
  ["another site's file", { src: "https://evil.example/a.mp4" }],
  ["a path that leads elsewhere", { src: "/media/../0123456789ab.mp4" }],
  ["a picture", { src: "/media/0123456789ab-480.webp" }],
  ["captions of another site", { captions: "//evil.example/a.vtt" }],
  ["no such kind", { kind: "flash" }],
  ["HTML", { mimeType: "text/html" }],
  ["more talk than two hours", { transcript: "a".repeat(100_001) }],
])("a clip with %s is refused", (_what, attrs) => {
  expect(parseBlock(withAttrs(clip, attrs))).toBeNull();
});

test("a text is stored as the oldest version that says all of it", () => {
  const of = (...content: object[]) => versionOf(BodySchema.parse({ type: "doc", content }));
  expect([of(sayParagraph("p", "a")), of(gallery), of(clip, gallery)]).toEqual([1, 2, 3]);
  expect(() => readBody({ type: "doc", content: [] }, 4)).toThrow();
});
