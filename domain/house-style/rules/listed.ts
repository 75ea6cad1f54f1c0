import type { Spot } from "#domain/house-style/finding.ts";
import type { HouseStyle } from "#domain/house-style/house-style.ts";

/** Looks for words of the paper's own lists in a text. */
export type ListedRules = (text: string) => Spot[];

/** Prepares the paper's lists: names and titles as they are to be written, and words it does not use. */
export function prepareLists({ terms, banned }: Pick<HouseStyle, "terms" | "banned">): ListedRules {
  // Names are wrong as they are written, other words at the start of a sentence too; a word that is not used is not used
  // in capitals either.
  const wrong = new Map(
    terms.flatMap(({ wrong: from, right }) => {
      const word = from.normalize("NFC");
      const isName = word !== lowered(word) || right.normalize("NFC") !== lowered(right.normalize("NFC"));
      return isName ? [[word, right] as const] : [[word, right] as const, [capital(word), capital(right)] as const];
    }),
  );
  const unused = new Map(banned.map(({ term, instead }) => [term.normalize("NFC").toLowerCase(), instead]));
  const namePattern = patternOf([...wrong.keys()], "gu");
  const wordPattern = patternOf([...unused.keys()], "giu");
  return (text) => [
    ...matches(text, namePattern).flatMap(({ at, end, found }): Spot[] => {
      const right = wrong.get(found) ?? found;
      return isWithin(text, at, found, right) ? [] : [{ rule: "term", at, end, fix: right, detail: right }];
    }),
    ...matches(text, wordPattern).flatMap(({ at, end, found }): Spot[] => {
      const instead = unused.get(found.toLowerCase()) ?? "";
      const cased = /^\p{Lu}/u.test(found) ? capital(instead) : instead;
      const isSaid = isWithin(text.toLowerCase(), at, found.toLowerCase(), cased.toLowerCase());
      return isSaid ? [] : [{ rule: "banned", at, end, fix: cased || null, detail: cased }];
    }),
  ];
}

// Where "nghiện" is to be "người nghiện", the latter is right as it stands.
function isWithin(text: string, at: number, found: string, right: string): boolean {
  const within = right.indexOf(found);
  return within >= 0 && within <= at && text.startsWith(right, at - within);
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function patternOf(words: string[], flags: string): RegExp | null {
  if (words.length === 0) return null;
  // The longest first, or "Tp. HCM" would be found as "Tp".
  const any = words
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replaceAll(" ", "[ \\u00a0]"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.join("|")})(?![\\p{L}\\p{N}])`, flags);
}

function matches(text: string, pattern: RegExp | null): { at: number; end: number; found: string }[] {
  if (!pattern) return [];
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    ...{ at: index, end: index + found.length },
    found: found.replaceAll("\u00a0", " "),
  }));
}
