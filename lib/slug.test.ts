import { expect, test } from "vitest";
import { isSlug, slugify } from "#lib/slug.ts";

const PLAIN: Record<string, string> = {
  a: "àáảãạăằắẳẵặâầấẩẫậ",
  d: "đ",
  e: "èéẻẽẹêềếểễệ",
  i: "ìíỉĩị",
  o: "òóỏõọôồốổỗộơờớởỡợ",
  u: "ùúủũụưừứửữự",
  y: "ỳýỷỹỵ",
};
const LETTERS = Object.entries(PLAIN).flatMap(([plain, marked]) =>
  [...marked].flatMap((letter) => [
    { letter, plain },
    { letter: letter.toUpperCase(), plain },
  ]),
);

test("there are 134 accented Vietnamese letters in the table", () => {
  expect(LETTERS).toHaveLength(134);
});

test.each(LETTERS)("$letter becomes $plain, composed or decomposed", ({ letter, plain }) => {
  expect(slugify(letter.normalize("NFC"))).toBe(plain);
  expect(slugify(letter.normalize("NFD"))).toBe(plain);
});

test.each([
  ["Thanh Hoá: Công an tỉnh cần…", "thanh-hoa-cong-an-tinh-can"],
  ["Đường đến Điện Biên", "duong-den-dien-bien"],
  ["  “Mất dấu”?! 50% – 3.000 đồng/kg ", "mat-dau-50-3-000-dong-kg"],
  ["Reader’s guide", "readers-guide"],
  ["***", ""],
  ["日本", ""],
])("%s becomes %s", (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test("a long headline is cut at the edge of a word", () => {
  const slug = slugify("nghiêng ".repeat(30));
  expect(slug.length).toBeLessThanOrEqual(100);
  expect(slug.split("-").every((word) => word === "nghieng")).toBe(true);
  expect(slugify("x".repeat(300))).toHaveLength(100);
});

test.each(["a", "a-b", "2024-01"])("%s is a slug", (slug) => expect(isSlug(slug)).toBe(true));
test.each(["", "-a", "a-", "a--b", "A", "đ", "a b", "a/b", "../a"])("%j is none", (slug) =>
  expect(isSlug(slug)).toBe(false),
);
