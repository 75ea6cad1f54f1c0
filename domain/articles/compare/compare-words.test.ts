import { expect, test } from "vitest";
import { compareWords, countParts } from "#domain/articles/compare/compare-words.ts";

const show = (former: string, later: string) =>
  compareWords(former, later)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "ins" ? `{+${text}+}` : `{-${text}-}`))
    .join("");

test("words that came and went are told, the rest is as it was", () => {
  expect(show("đã đạt hai lần thử tải", "đã đạt ba lần thử tải ban đêm")).toBe(
    "đã đạt {-hai-}{+ba+} lần thử tải{+ ban đêm+}",
  );
});

test("a rewritten phrase is one stretch, not a rain of words", () => {
  expect(show("thông xe trước hạn, xe tải", "thông xe sớm 40 ngày, xe tải")).toBe(
    "thông xe {-trước hạn-}{+sớm 40 ngày+}, xe tải",
  );
});

test("a mark on a letter makes another word", () => {
  expect(show("Thanh Hóa", "Thanh Hoá")).toBe("Thanh {-Hóa-}{+Hoá+}");
});

test("from nothing and to nothing", () => {
  expect(compareWords("", "")).toEqual([]);
  expect(show("", "mới")).toBe("{+mới+}");
  expect(show("cũ", "")).toBe("{-cũ-}");
});

test("both texts can be read off the parts, whatever they are", () => {
  const words = ["cầu", "đá", " ", "  ", "\n", ",", ".", "10", "tấn"];
  let seed = 11;
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return words[seed % words.length] ?? "";
  };
  const make = () => Array.from({ length: 12 }, next).join("");
  for (let round = 0; round < 300; round++) {
    const [former, later] = [make(), make()];
    const parts = compareWords(former, later);
    const join = (without: string) =>
      parts
        .filter(({ kind }) => kind !== without)
        .map(({ text }) => text)
        .join("");
    expect([join("ins"), join("del")]).toEqual([former, later]);
  }
});

test("words are counted as readers count them", () => {
  const parts = compareWords("một hai", "một ba, bốn – năm");
  expect([countParts(parts, "ins"), countParts(parts, "del")]).toEqual([3, 1]);
});
