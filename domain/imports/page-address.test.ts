import { expect, test } from "vitest";
import { readPageAddress } from "#domain/imports/page-address.ts";

test.each([
  ["<https://bao.vn/mot-hai>", "https://bao.vn/mot-hai", "mot-hai"],
  ["https://bao.vn/mot-hai", "https://bao.vn/mot-hai", "mot-hai"],
  ["https://bao.vn/thoi-su/mot-hai.html?ref=1#a", "https://bao.vn/thoi-su/mot-hai.html?ref=1#a", "mot-hai"],
  ["https://bao.vn/mot-hai/", "https://bao.vn/mot-hai/", "mot-hai"],
  ["https://b ao.vn/mot-hai", "https://bao.vn/mot-hai", "mot-hai"],
  ["https://bao.vn/mot -hai-ba", "https://bao.vn/mot-hai-ba", "mot-hai-ba"],
  ["< https://bao.vn/mot- hai >", "https://bao.vn/mot-hai", "mot-hai"],
  ["bao.vn/mot-hai", "bao.vn/mot-hai", "mot-hai"],
  ["https://bao.vn/Một-Hai", "https://bao.vn/Một-Hai", "mot-hai"],
  ["https://bao.vn/%E0%A4%A", "https://bao.vn/%E0%A4%A", "e0-a4-a"],
  ["https://bao.vn/?id=7", "https://bao.vn/?id=7", null],
  ["https://bao.vn", "https://bao.vn", null],
])("%s gives the slug of its last part", (text, url, slug) => {
  expect(readPageAddress(text)).toMatchObject({ url, slug, rest: "" });
});

test("a repair is told with both forms, a changed slug too", () => {
  expect(readPageAddress("https://b ao.vn/mot-hai").doubts).toEqual([
    { code: "addressRepaired", from: "https://b ao.vn/mot-hai", to: "https://bao.vn/mot-hai" },
  ]);
  expect(readPageAddress("https://bao.vn/mot-hai.html").doubts).toEqual([{ code: "slugRemade", slug: "mot-hai" }]);
  expect(readPageAddress("https://bao.vn/mot-hai").doubts).toEqual([]);
});

test("words around an address are no part of it", () => {
  expect(readPageAddress("xem <https://bao.vn/mot> nhé")).toMatchObject({ url: "https://bao.vn/mot", rest: "xem nhé" });
  expect(readPageAddress("https://bao.vn/mot xem thêm")).toMatchObject({ url: "https://bao.vn/mot", rest: "xem thêm" });
});

test.each(["sẽ có sau", "javascript:alert(1)", "https://ten@bao.vn/mot", "https://", "<>"])(
  "%s is no address",
  (text) => {
    expect(readPageAddress(text)).toMatchObject({
      url: null,
      slug: null,
      doubts: [{ code: "addressUnreadable", text }],
    });
  },
);

test("a slug longer than an address may be is cut at a word", () => {
  const { slug, doubts } = readPageAddress(`https://bao.vn/${"dai-qua-".repeat(20)}het`);
  expect(slug?.length).toBeLessThanOrEqual(100);
  expect(doubts).toEqual([{ code: "slugRemade", slug }]);
});
