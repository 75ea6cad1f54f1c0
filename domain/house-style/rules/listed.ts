import type { Spot } from "#domain/house-style/finding.ts";
import type { HouseStyle } from "#domain/house-style/house-style.ts";

/** Looks for words of the paper's own lists in a text. */
export type ListedRules = (text: string) => Spot[];

/** Prepares the paper's lists: names and titles as they are to be written, and words it does not use. */
export function prepareLists({ terms, banned }: Pick<HouseStyle, "terms" | "banned">): ListedRules {
  // Names are wrong as they are written; a word that is not used is not used in capitals either.
  const wrong = new Map(terms.map(({ wrong: from, right }) => [from.normalize("NFC"), right]));
  const unused = new Map(banned.map(({ term, instead }) => [term.normalize("NFC").toLowerCase(), instead]));
  const namePattern = patternOf([...wrong.keys()], "gu");
  const wordPattern = patternOf([...unused.keys()], "giu");
  return (text) => [
    ...matches(text, namePattern).map(({ at, end, found }): Spot => {
      const right = wrong.get(found) ?? found;
      return { rule: "term", at, end, fix: right, detail: right };
    }),
    ...matches(text, wordPattern).map(({ at, end, found }): Spot => {
      const instead = unused.get(found.toLowerCase()) ?? "";
      const cased = /^\p{Lu}/u.test(found) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
      return { rule: "banned", at, end, fix: cased || null, detail: cased };
    }),
  ];
}

function patternOf(words: string[], flags: string): RegExp | null {
  if (words.length === 0) return null;
  // The longest first, or "Tp. HCM" would be found as "Tp".
  const any = words
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.join("|")})(?![\\p{L}\\p{N}])`, flags);
}

function matches(text: string, pattern: RegExp | null): { at: number; end: number; found: string }[] {
  if (!pattern) return [];
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ at: index, end: index + found.length, found }));
}
