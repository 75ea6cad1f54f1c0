import { expect, test } from "vitest";
import { tokensOf } from "#domain/search/tokens.ts";

// What the tokens are by definition; the program works them out character by character, which is quicker.
const TOKEN = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

test.each([
  "Đường Hòa Khê, 18.000 người (4,1 %) ở 4G.5G",
  "Nghề đan lưới".normalize("NFD"),
  "3.km 3.,4 3.4.5,6x .5",
  "chữ 𝐀𝟘 漢字 ٣٤ và 👩‍👩‍👧",
  "lẻ \uD800 loi \uDC00x",
  "",
])("the words of %j are where they stand", (text) => {
  const expected = [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    text: word,
    at: index,
    end: index + word.length,
  }));
  expect(tokensOf(text)).toEqual(expected);
});

test("what is longer than a word is cut, and known to be longer", () => {
  expect(tokensOf("x".repeat(50))).toEqual([{ text: "x".repeat(40), at: 0, end: 50 }]);
});
