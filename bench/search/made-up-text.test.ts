import { expect, test } from "vitest";
import { makeUpText } from "#bench/search/made-up-text.ts";
import { makeRandom } from "#lib/random.ts";

test("few words are everywhere and most are rare, in syllables that Vietnamese spelling allows", () => {
  const { sentence } = makeUpText(makeRandom(1));
  const text = sentence(50_000).toLowerCase().replace(".", "");
  const counts = new Map<string, number>();
  for (const syllable of text.split(" ")) counts.set(syllable, (counts.get(syllable) ?? 0) + 1);
  const sorted = [...counts.values()].sort((one, other) => other - one);
  expect((sorted[0] ?? 0) / 50_000).toBeGreaterThan(0.01);
  expect((sorted[0] ?? 0) / (sorted[99] ?? 1)).toBeGreaterThan(5);
  expect(counts.size).toBeGreaterThan(2_500);
  expect(text).toMatch(/^[\p{L} ]+$/u);
});
