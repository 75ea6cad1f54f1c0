import { expect, test } from "vitest";
import { postOf, weighForX, X_LIMIT, xPostOf } from "#domain/articles/share-text.ts";

const ARTICLE = { headline: "Cầu mở lại", standfirst: "Xe qua từ\nsáng mai.", shareText: null };

test.each([
  ["Cau", 3],
  ["Cà phê", 6],
  // Two marks on one letter: "ầ" is one letter to a reader and two to X.
  ["Cầu", 4],
  ["Cầu".normalize("NFD"), 4],
  ["“a” – b", 7],
  ["👨‍👩‍👧", 2],
  ["日本", 4],
])("%s weighs %i on X", (text, weight) => {
  expect(weighForX(text)).toBe(weight);
});

test("a post has the words for sharing, else the standfirst as one line, else the headline", () => {
  expect(postOf({ ...ARTICLE, shareText: "Đi cầu mới!" })).toEqual({ text: "Đi cầu mới!", from: "shareText" });
  expect(postOf(ARTICLE)).toEqual({ text: "Xe qua từ sáng mai.", from: "standfirst" });
  expect(postOf({ ...ARTICLE, standfirst: " " })).toEqual({ text: "Cầu mở lại", from: "headline" });
});

test("words that have no room on X beside the address give way to the headline, which is cut at a word's end", () => {
  const fits = "a".repeat(X_LIMIT);
  expect(xPostOf({ ...ARTICLE, shareText: fits })).toEqual({ text: fits, from: "shareText" });
  expect(xPostOf({ ...ARTICLE, shareText: `${fits}a` })).toEqual({ text: "Cầu mở lại", from: "headline" });
  const { text } = xPostOf({ ...ARTICLE, headline: "nước lên ".repeat(40).trim() });
  expect(text).toMatch(/(nước|lên) …$/);
  expect(weighForX(text)).toBeLessThanOrEqual(X_LIMIT);
  // One more word would have had no room.
  expect(weighForX(text.replace(/ …$/, " nước …"))).toBeGreaterThan(X_LIMIT);
});
