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
  const left = [{ key: findingKey({ rule: "repeated", subject: "Truyền truyền" }), overrides: false }];
  expect(check(content, { left }).map(({ words }) => words)).toEqual(["và và"]);
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

test("what blocks is left only by somebody who may overrule it", () => {
  const content = article({}, paragraph("a", "Giá XXX đồng."));
  const key = findingKey({ rule: "placeholder", subject: "XXX" });
  expect(check(content, { left: [{ key, overrides: false }] })).toMatchObject([{ severity: "block", words: "XXX" }]);
  expect(check(content, { left: [{ key, overrides: true }] })).toEqual([]);
});

test("a picture without caption or credit is named, unless the library has the credit or it is left", () => {
  const [mediaId, other] = [crypto.randomUUID(), crypto.randomUUID()];
  const words = { caption: "", credit: "", alt: "Bến phà" };
  const figure = (id: string, attrs: { mediaId: string | null; caption?: string; credit?: string }): Block => ({
    type: "figure",
    attrs: { id, ...words, ...attrs },
  });
  const content = article(
    { lead: { mediaId: other, ...words, caption: "Phà sang sông" } },
    figure("a", { mediaId: null }),
    figure("b", { mediaId, credit: "Ảnh: Bến Hạ" }),
    {
      type: "gallery",
      attrs: { id: "g" },
      content: [figure("c", { mediaId: other }), figure("d", { mediaId })],
    } as never,
  );
  const of = (beside = {}) => check(content, beside).map(({ rule, detail, subject }) => [rule, detail, subject]);
  expect(of()).toEqual([
    ["credit", "0", `#${other}`],
    ["caption", "2", `#${mediaId}`],
    ["caption", "3", `#${other}`],
    ["credit", "3", `#${other}`],
    ["caption", "4", `#${mediaId}`],
    ["credit", "4", `#${mediaId}`],
  ]);
  const left = [{ key: findingKey({ rule: "caption", subject: `#${mediaId}` }), overrides: false }];
  expect(of({ left, credited: new Set([other, mediaId]) })).toEqual([["caption", "3", `#${other}`]]);
});

test("English is read as English, and the same words in Vietnamese anew", () => {
  const body = [paragraph("a", "He had had UBND in mind.")];
  const inLanguage = (language: "vi" | "en") =>
    check({ ...article({}, ...body), language }).map(({ words, fix }) => [words, fix]);
  expect(inLanguage("en")).toEqual([["UBND", null]]);
  expect(inLanguage("vi")).toEqual([
    ["had had", null],
    ["UBND", "Ủy ban nhân dân (UBND)"],
  ]);
});
