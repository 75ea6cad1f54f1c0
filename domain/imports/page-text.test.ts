import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BodySchema } from "#domain/articles/body/document.ts";
import { blockText } from "#domain/articles/body/plain-text.ts";
import { type ParsedPage, parsePage, wordsOfImport, wordsOfPage } from "#domain/imports/page-text.ts";
import { fold } from "#lib/text.ts";

const PAGE = readFileSync(new URL("fixtures/ben-pha.txt", import.meta.url), "utf8");
const SLUG = "con-may-ben-pha-moi-giup-hoc-tro-ba-ap-bot-day-tu-ga-gay";

function codes(page: ParsedPage): string[] {
  return page.doubts.map(({ code }) => code);
}

function textsOf(page: ParsedPage, type: string): string[] {
  return page.blocks.filter((block) => block.type === type).map(blockText);
}

test("a saved page is taken apart into what an article is made of", () => {
  const page = parsePage(PAGE);
  expect(page).toMatchObject({
    headline: "Cồn Mây: Bến phà mới giúp học trò ba ấp bớt dậy từ gà gáy",
    publishedAt: new Date("2025-11-08T23:05:00Z"),
    authors: ["Hải Triều"],
    slug: SLUG,
    address: `https://baococmay.vn/${SLUG}`,
  });
  expect(page.standfirst).toMatch(/^Sáng 8\/11, bến phà .* còn hai mươi phút\.$/);
  expect(textsOf(page, "figure")).toEqual([
    "Chuyến phà đầu tiên rời bến lúc trời còn sương.",
    "Cô giáo Lý Thu Vọng điểm danh học trò trước khi lên phà, ngày 8/11.",
    "Nhà chờ lợp lá dừa nước do thợ trong ấp dựng.",
  ]);
  expect(page.blocks.map(({ type }) => type[0]).join("")).toBe("fpppfppfp");
  expect(BodySchema.safeParse({ type: "doc", content: page.blocks }).success).toBe(true);
});

test("what is not certain is a doubt", () => {
  expect(parsePage(PAGE).doubts).toEqual([
    { code: "authorPlaceholder", text: "Đang cập nhật" },
    { code: "addressRepaired", from: `https://bao cocmay.vn/${SLUG}`, to: `https://baococmay.vn/${SLUG}` },
    { code: "photosMissing", count: 3 },
  ]);
});

test("the words of the import are the words of the file", () => {
  const page = parsePage(PAGE);
  expect(wordsOfImport(page)).toEqual(wordsOfPage(PAGE));
  expect(wordsOfImport({ ...page, blocks: page.blocks.slice(1) })).not.toEqual(wordsOfPage(PAGE));
});

const paragraphs = PAGE.trim().split(/\n{2,}/);
const BROKEN: Record<string, string> = {
  "Windows line ends and a byte order mark": `\uFEFF${PAGE.replaceAll("\n", "\r\n")}`,
  "old Mac line ends": PAGE.replaceAll("\n", "\r"),
  "letters and marks apart (NFD)": PAGE.normalize("NFD"),
  "tabs, spaces and no-break spaces at the ends of lines": PAGE.replaceAll("\n", " \u00A0\t\n\u00A0 "),
  "no empty line at all": PAGE.replace(/\n+/g, "\n"),
  "two empty lines everywhere": paragraphs.join("\n\n\n"),
  "lines broken at 72 characters": PAGE.replace(/(.{50,72}) (?=\S)/g, "$1\n"),
  "no headline": PAGE.slice(PAGE.indexOf("06:05")),
  "no time": PAGE.replace("06:05 09/11/2025", ""),
  "a time that never was": PAGE.replace("06:05", "26:05"),
  "no author line": PAGE.replace("Tác giả: Đang cập nhật", ""),
  "a named author and a byline": PAGE.replace("Đang cập nhật", "Lý Mộc, Hồ Gia - Hải Triều"),
  "the byline's name already in the author line": PAGE.replace("Đang cập nhật", "Hải Triều"),
  "no byline": PAGE.replace("Hải Triều", ""),
  "no link": PAGE.slice(0, PAGE.indexOf("Link bài viết")),
  "the link on the next line": PAGE.replace("viết: <", "viết:\n\n<"),
  "a link without brackets": PAGE.replace(/[<>]/g, ""),
  "a link that is none": PAGE.replace(/<.*>/, "sẽ có sau"),
  "words after the link": `${PAGE}\n\nChia sẻ bài viết\n\n\n\nẢnh cuối trang`,
  "words behind the link": PAGE.replace(/<(.*)>/, "https://baococmay.vn/ben-pha (đã xem)"),
  "a headline of 60 words": PAGE.replace("Cồn Mây:", `${"dài ".repeat(70)}Cồn Mây:`),
  "a headline that is one endless word": PAGE.replace("Cồn Mây:", "x".repeat(400)),
  "a caption of 1,500 letters": PAGE.replace("Nhà chờ", `${"Nhà chờ ".repeat(200)}`),
  "a first paragraph of 2,000 letters": PAGE.replace("Sáng 8/11", `${"Sáng 8/11 ".repeat(200)}`),
  "a paragraph of 50,000 letters": PAGE.replace("Trước đây", `${"Trước đây, 👩‍🌾 ".repeat(4_000)}`),
  "50,000 letters without a space": PAGE.replace("Trước đây", "ướ".repeat(25_000)),
  "only a headline": "Một dòng duy nhất",
  "headline and one paragraph": "Một dòng\n\nMột đoạn văn đứng một mình.",
  "headline and name": "Một dòng\n\nHải Triều",
  "labels without words": "Tác giả:\n\nLink bài viết:",
  "Unicode line separators": PAGE.replaceAll("\n", "\u2028"),
};

test.each(Object.entries(BROKEN))("no word is lost: %s", (_name, text) => {
  expect(wordsOfImport(parsePage(text))).toEqual(wordsOfPage(text));
});

test.each([
  "Windows line ends and a byte order mark",
  "old Mac line ends",
  "letters and marks apart (NFD)",
  "tabs, spaces and no-break spaces at the ends of lines",
  "Unicode line separators",
  "a link without brackets",
  "the link on the next line",
])("the page is read the same: %s", (name) => {
  const strip = ({ blocks, ...page }: ParsedPage) => ({
    ...page,
    blocks: blocks.map((block) => [block.type, blockText(block)]),
  });
  expect(strip(parsePage(BROKEN[name] ?? ""))).toEqual(strip(parsePage(PAGE)));
});

test.each([
  ["no headline", ["headlineMissing"]],
  ["no time", ["timeMissing"]],
  ["a time that never was", ["timeUnreadable"]],
  ["no byline", ["authorMissing"]],
  ["a link that is none", ["addressUnreadable"]],
  ["words after the link", ["textAfterLink"]],
  ["words behind the link", ["textAfterLink"]],
  ["a headline of 60 words", ["headlineCut"]],
  ["a headline that is one endless word", ["headlineMissing"]],
  ["a caption of 1,500 letters", ["captionTooLong"]],
  ["a first paragraph of 2,000 letters", ["standfirstMissing"]],
  ["lines broken at 72 characters", ["linesJoined"]],
  ["only a headline", ["timeMissing", "standfirstMissing", "authorMissing"]],
])("is told: %s", (name, expected) => {
  expect(codes(parsePage(BROKEN[name] ?? ""))).toEqual(expect.arrayContaining(expected));
});

test("an author line with names is no placeholder, and no name is credited twice", () => {
  expect(parsePage(BROKEN["a named author and a byline"] ?? "").authors).toEqual(["Lý Mộc", "Hồ Gia", "Hải Triều"]);
  expect(parsePage(BROKEN["the byline's name already in the author line"] ?? "").authors).toEqual(["Hải Triều"]);
});

test("where every paragraph has two empty lines before it, none is a caption", () => {
  expect(textsOf(parsePage(BROKEN["two empty lines everywhere"] ?? ""), "figure")).toEqual([]);
});

test("the only paragraph stays text, so that there is an article to publish", () => {
  const page = parsePage(BROKEN["headline and one paragraph"] ?? "");
  expect(page.standfirst).toBe("");
  expect(textsOf(page, "paragraph")).toEqual(["Một đoạn văn đứng một mình."]);
});

test("a page of any blocks fits the document, however long its paragraphs", () => {
  for (const name of ["a paragraph of 50,000 letters", "50,000 letters without a space"]) {
    const page = parsePage(BROKEN[name] ?? "");
    expect(BodySchema.safeParse({ type: "doc", content: page.blocks }).success).toBe(true);
    expect(fold(page.blocks.map(blockText).join("")).length).toBeGreaterThan(25_000);
  }
});

test.each([
  ["Hải Triều", true],
  ["Nguyễn Hồ Gia Tường Vi", true],
  ["Lý Mộc - Hồ Gia", true],
  ["Người dân vui.", false],
  ["Người dân vui", false],
  ["Ghi chép của Lý Mộc", false],
  ["Lý Mộc Hồ Gia Tường Vi An", false],
])("the closing line %s is a byline: %s", (line, isOne) => {
  expect(parsePage(`Tít\n\nĐoạn một.\n\nĐoạn hai.\n\n${line}`).authors.length > 0).toBe(isOne);
});
