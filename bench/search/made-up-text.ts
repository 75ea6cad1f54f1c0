import { makeRandom } from "#lib/random.ts";
import { everySyllable } from "#lib/testing/every-syllable.ts";

/** Text in the likeness of Vietnamese news, as far as an index can tell: see `makeUpText`. */
export type MadeUpText = {
  /** So many syllables, capital letter first, full stop last. */
  sentence: (syllables: number) => string;
};

const SYLLABLES = 6_500;
const WORDS = 34_000;
// The hundred and fifty most frequent words are of one syllable; of the others a quarter.
const SINGLE = 150;
const SHARE_SINGLE = 0.25;
// Zipf's law with Mandelbrot's shift: the first word is every thirtieth, half of the words stand once in a million.
const SHIFT = 2.7;
const SLOPE = 1.05;

/**
 * A source of text with the statistics that a search feels: 6,500 syllables spelled as the language allows, 34,000 words
 * mostly of two, frequencies by Zipf's law, so that a few words are in every article and most in nearly none. No grammar.
 * The words are the same each time, whatever `random` says with them: what is filled in later is in the same language.
 */
export function makeUpText(random: () => number): MadeUpText {
  const all = [...new Set(everySyllable().map(({ older }) => older))];
  const fixed = makeRandom(1);
  const pick = (list: string[], lean: number) => list[Math.floor(fixed() ** lean * list.length)] ?? "";
  const syllables = Array.from({ length: SYLLABLES }, () => pick(all, 1));
  const words = Array.from({ length: WORDS }, (_, rank) =>
    rank < SINGLE || fixed() < SHARE_SINGLE ? [pick(syllables, 3)] : [pick(syllables, 2), pick(syllables, 2)],
  );
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 0; rank < WORDS; rank++) {
    sum += 1 / (rank + SHIFT) ** SLOPE;
    sums.push(sum);
  }
  return {
    sentence(length) {
      const spoken: string[] = [];
      while (spoken.length < length) spoken.push(...(words[rankOf(sums, random() * sum)] ?? []));
      const text = spoken.join(" ");
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
    },
  };
}

// The first place whose sum is not below the value.
function rankOf(sums: number[], value: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
