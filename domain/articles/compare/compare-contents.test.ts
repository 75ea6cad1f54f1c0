import { expect, test } from "vitest";
import type { ArticleContent } from "#domain/articles/article.ts";
import type { Block } from "#domain/articles/body/document.ts";
import { withBlockOf } from "#domain/articles/compare/block-of.ts";
import { compareContents } from "#domain/articles/compare/compare-contents.ts";
import { emptyContent } from "#domain/articles/content.ts";

const p = (id: string, text: string): Block => ({
  type: "paragraph",
  attrs: { id },
  content: [{ type: "text", text }],
});
const figure = (id: string, mediaId: string | null): Block => ({
  type: "figure",
  attrs: { id, mediaId, caption: "", credit: "", alt: "" },
});
const article = (blocks: Block[], fields: Partial<ArticleContent> = {}): ArticleContent => ({
  ...emptyContent("vi"),
  ...fields,
  body: { type: "doc", content: blocks },
});

test("what came, went, moved and changed is told block by block, with the places it had", () => {
  const former = article([p("a", "một"), p("b", "hai"), p("c", "ba"), p("d", "bốn")]);
  const later = article([p("d", "bốn"), p("a", "một"), p("x", "mới"), p("c", "ba rưỡi")]);
  const { blocks, counts } = compareContents(former, later);
  expect(blocks.map(({ id, outcome, moved }) => [id, outcome, moved])).toEqual([
    ["d", "same", { from: 4, to: 1 }],
    ["a", "same", null],
    ["b", "deleted", null],
    ["x", "inserted", null],
    ["c", "changed", null],
  ]);
  expect(counts).toEqual({ inserted: 2, deleted: 1, moved: 1, pictures: 0, fields: 0 });
});

test("fields and pictures are counted; an equal content has nothing to tell", () => {
  const [one, two] = [crypto.randomUUID(), crypto.randomUUID()];
  const former = article([figure("f", one)], { headline: "Tít cũ", topicIds: [] });
  const later = article([figure("f", two)], { headline: "Tít mới", topicIds: [one] });
  const { fields, counts } = compareContents(former, later);
  expect(fields.map(({ key }) => key)).toEqual(["headline", "topicIds"]);
  expect(counts).toMatchObject({ pictures: 1, fields: 2, inserted: 1, deleted: 1 });
  expect(compareContents(later, structuredClone(later)).counts).toEqual({
    inserted: 0,
    deleted: 0,
    moved: 0,
    pictures: 0,
    fields: 0,
  });
});

test("one block of a version is put in its place, or where it was when it is gone", () => {
  const former = article([p("a", "một"), p("b", "hai"), p("c", "ba")]);
  const ids = (content: ArticleContent | null) => content?.body.content.map(({ attrs }) => attrs.id);
  expect(ids(withBlockOf(article([p("c", "ba"), p("a", "một")]), former, "b"))).toEqual(["c", "a", "b"]);
  expect(withBlockOf(article([p("b", "khác"), p("a", "một")]), former, "b")).toEqual(
    article([p("b", "hai"), p("a", "một")]),
  );
  expect(withBlockOf(former, former, "x")).toBeNull();
});
