import { expect, test } from "vitest";
import { cutSentences } from "#components/site/script/sentences.ts";

test("a paragraph is cut after its sentences, with the marks that close them", () => {
  expect(cutSentences("Tàu vào ga. “Về kịp chợ!” bà nói… Thật ư? Vé 15.000 đồng, bán hết lúc 5:40")).toEqual([
    "Tàu vào ga.",
    "“Về kịp chợ!”",
    "bà nói…",
    "Thật ư?",
    "Vé 15.000 đồng, bán hết lúc 5:40",
  ]);
});

test("a sentence that takes too long is cut between words, and no word is lost", () => {
  const text = Array.from({ length: 120 }, (_, index) => `chữ${index}`).join(" ");
  const pieces = cutSentences(text);
  expect(pieces.length).toBeGreaterThan(1);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(180);
  expect(pieces.join(" ")).toBe(text);
});

test("what has no end, no space, or nothing at all is still cut", () => {
  expect(cutSentences("")).toEqual([]);
  expect(cutSentences(" \n ")).toEqual([]);
  expect(cutSentences("ă".repeat(500)).join("")).toBe("ă".repeat(500));
  expect(cutSentences("…").length).toBe(1);
  const since = performance.now();
  cutSentences(`${"a".repeat(100_000)} ${". ".repeat(50_000)}`);
  expect(performance.now() - since).toBeLessThan(1_000);
});
