import { expect, test } from "vitest";
import type { ArticleContent } from "#domain/articles/article.ts";
import type { Block } from "#domain/articles/body/document.ts";
import { emptyContent } from "#domain/articles/content.ts";
import { createStyleChecker } from "#domain/house-style/check-style.ts";
import { findingKey } from "#domain/house-style/finding.ts";
import { DEFAULT_STYLE, HouseStyle } from "#domain/house-style/house-style.ts";

const check = createStyleChecker(DEFAULT_STYLE);
const inline = (text: string) => [{ type: "text" as const, text }];
const paragraph = (id: string, text: string): Block => ({ type: "paragraph", attrs: { id }, content: inline(text) });
const article = (changes: Partial<ArticleContent>, ...content: Block[]): ArticleContent => ({
  ...emptyContent("vi"),
  ...changes,
  body: { type: "doc", content },
});

test("the paper's own choices are ones that can be stored", () => {
  expect(HouseStyle.parse(DEFAULT_STYLE)).toEqual(DEFAULT_STYLE);
});

test("what an import brings along is found where it stands, in the order of reading", () => {
  const content = article(
    { headline: "Bến Hoá giữ phà", standfirst: "Tỉnh họp tại tại phà." },
    paragraph("a", "Tác giả: Đang cập nhật"),
    paragraph("b", "Công tác ANTT ở bến Hóa, truyền truyền tới  dân."),
  );
  expect(check(content).map(({ rule, severity, place, words, fix }) => [rule, severity, place, words, fix])).toEqual([
    ["tone", "info", { field: "headline" }, "Hoá", "Hóa"],
    ["repeated", "warn", { field: "standfirst" }, "tại tại", "tại"],
    ["placeholder", "block", { block: "a", run: 0 }, "Tác giả: Đang cập nhật", null],
    ["acronym", "warn", { block: "b", run: 0 }, "ANTT", "an ninh trật tự (ANTT)"],
    ["repeated", "warn", { block: "b", run: 0 }, "truyền truyền", null],
    ["spaces", "info", { block: "b", run: 0 }, "  ", " "],
  ]);
});

test("runs of a block are counted as an editor meets them, and lines beside the text are looked at too", () => {
  const content = article(
    {},
    {
      type: "questions",
      attrs: { id: "hoi", title: "Hỏi hoá" },
      content: [
        {
          type: "questionItem",
          attrs: { id: "mot", question: "Bao giờ của của?" },
          content: [paragraph("x", "Mai."), paragraph("y", "Sẽ sẽ có.")] as never,
        },
      ],
    },
    {
      type: "bulletList",
      attrs: { id: "ds" },
      content: [{ type: "listItem", content: [paragraph("z", "và và")] }],
    } as Block,
  );
  expect(check(content).map(({ place }) => place)).toEqual([
    { block: "hoi", node: "hoi", line: "title" },
    { block: "hoi", node: "mot", line: "question" },
    { block: "hoi", run: 1 },
    { block: "ds", run: 0 },
  ]);
});

test("what somebody decided to leave is left, by its words; a rule that is off is not looked for", () => {
  const content = article({}, paragraph("a", "truyền truyền và và"));
  const left = new Set([findingKey({ rule: "repeated", words: "Truyền truyền" })]);
  expect(check(content, left).map(({ words }) => words)).toEqual(["và và"]);
  const without = { ...DEFAULT_STYLE, severities: { ...DEFAULT_STYLE.severities, repeated: "off" as const } };
  expect(createStyleChecker(without)(content)).toEqual([]);
});

test("a heading of the second order needs one of the first above it", () => {
  const heading = (id: string, level: 2 | 3): Block => ({
    type: "heading",
    attrs: { id, level },
    content: inline("Đầu mục"),
  });
  expect(check(article({}, heading("a", 3), heading("b", 2), heading("c", 3)))).toMatchObject([
    { rule: "headings", place: { block: "a", run: 0 }, words: "Đầu mục" },
  ]);
});
