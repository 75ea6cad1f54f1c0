import { expect, test } from "vitest";
import { exactForm, foldedForm, hasMarks } from "#domain/search/syllable.ts";
import { tokensOf } from "#domain/search/tokens.ts";
import { everySyllable } from "#lib/testing/every-syllable.ts";

test.each([
  ["Hoá", "hóa"],
  ["thuỷ", "thủy"],
  ["khoẻ", "khỏe"],
  ["HOÀ", "hòa"],
  ["loè", "lòe"],
  ["quý".normalize("NFD"), "quý"],
  ["Đường", "đường".normalize("NFD")],
  ["18.000", "18,000"],
])("%s and %s are one word", (one, other) => {
  expect(exactForm(one)).toBe(exactForm(other));
});

test.each([
  ["hoa", "hoá"],
  ["đường", "dương"],
  ["mã", "má"],
  ["cân", "căn"],
  ["thu", "thư"],
  ["4,1", "41"],
  ["thủy", "thủi"],
])("%s and %s are two", (one, other) => {
  expect(exactForm(one)).not.toBe(exactForm(other));
});

test.each([
  ["Đường", "duong"],
  ["Thuỷ", "thuy"],
  ["kỹ", "ki"],
  ["kĩ", "ki"],
  ["quý", "qui"],
  ["ý", "y"],
  ["Ngãi", "ngai"],
  ["café", "cafe"],
  ["18.000", "18000"],
  ["1.240.000", "1240000"],
  ["4,1", "4,1"],
  ["COVID", "covid"],
])("%s is typed as %s without marks", (word, typed) => {
  expect(foldedForm(word)).toBe(typed);
  expect(foldedForm(word.normalize("NFD"))).toBe(typed);
});

test("words are found where they stand, without what stands between them", () => {
  const text = "Ông Tư (72 tuổi) nói: “giá 18.000 đồng/kg”, covid-19…";
  const tokens = tokensOf(text);
  expect(tokens.map((token) => token.text)).toEqual([..."Ông Tư 72 tuổi nói giá 18.000 đồng kg covid 19".split(" ")]);
  for (const { text: word, at, end } of tokens) expect(text.slice(at, end)).toBe(word);
});

test("hostile text gives words of a bounded length or none", () => {
  expect(tokensOf("\u0000\uD800 & | ! ( ) : * ' \\ <-> 🙂")).toEqual([]);
  expect(tokensOf("a".repeat(5_000)).map(({ text }) => text.length)).toEqual([40]);
});

test("a word with any mark means itself", () => {
  expect(["đi", "Hòa", "ăn"].map(hasMarks)).toEqual([true, true, true]);
  expect(["di", "HOA", "18000"].map(hasMarks)).toEqual([false, false, false]);
});

test("every syllable of the language is one word in both placements of its tone, and no other's", () => {
  const syllables = everySyllable();
  expect(syllables.length).toBeGreaterThan(15_000);
  const spelledBy = new Map<string, Set<string>>();
  for (const { plain, older, newer } of syllables) {
    expect(exactForm(newer)).toBe(exactForm(older));
    expect(exactForm(older.normalize("NFD").toUpperCase())).toBe(exactForm(older));
    expect(foldedForm(newer)).toBe(foldedForm(plain));
    const spellings = spelledBy.get(exactForm(older)) ?? new Set();
    spelledBy.set(exactForm(older), spellings.add(older));
  }
  // "gi" before "a" and "g" before "ia" are spelled the same: the same letters are the same word, and nothing else is.
  for (const spellings of spelledBy.values()) {
    expect(new Set([...spellings].map((spelling) => lettersOf(spelling))).size).toBe(1);
  }
  expect(spelledBy.size).toBeGreaterThan(15_000);
});

/** The letters of a word with their own marks, and its tone, wherever it stands. */
function lettersOf(word: string): string {
  const letters = [...word.normalize("NFD")];
  const tones = "\u0300\u0301\u0309\u0303\u0323";
  return [
    ...letters.filter((letter) => !tones.includes(letter)),
    ...letters.filter((letter) => tones.includes(letter)),
  ].join("");
}
