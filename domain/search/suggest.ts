import type { Language } from "#domain/articles/article.ts";
import { exactForm, foldedForm, hasMarks } from "./syllable.ts";
import { tokensOf } from "./tokens.ts";

/** What a suggestion leads to. */
type SuggestedKind = "section" | "topic" | "author" | "article";

/** What may be suggested: its name in one language, and the tag that goes stale when it changes. Best of equals first. */
export type Suggestable = { kind: SuggestedKind; language: Language; text: string; path: string; tag: string };

/** Everything that may be suggested, laid out for being asked at each letter. Ask by `suggest`. */
export type SuggestionIndex = { entry: Suggestable; folded: string; words: Word[] }[];

type Word = { folded: string; letters: string; tone: string; hasMarks: boolean };

const MOST = 8;
const MOST_OF: Record<SuggestedKind, number> = { section: 2, topic: 3, author: 2, article: 8 };
// So many names that have the words are weighed; the first ones are the newest.
const CANDIDATES = 200;
// Letters without a word are too little to mean anything.
const LEAST_LETTERS = 2;
const LONGEST = 100;

const EXACT = 16;
const AT_START = 8;
const IN_ORDER = 4;
// Where all else is equal, what leads to many articles stands before one of them.
const KIND_WEIGHT: Record<SuggestedKind, number> = { section: 3, topic: 2, author: 1, article: 0 };

/** Lays out a part of what may be suggested; parts are put one behind the other. */
export function layOut(entries: Suggestable[]): SuggestionIndex {
  return entries.map((entry) => {
    const words = wordsOf(entry.text);
    return { entry, folded: ` ${words.map(({ folded }) => folded).join(" ")}`, words };
  });
}

/**
 * What somebody may be about to type: names that have all the words, the last of which may be only begun. Typed with
 * marks, those with exactly them stand first. `isShown` leaves out what may not be shown any more.
 */
export function suggest(
  index: SuggestionIndex,
  typed: string,
  language: Language,
  isShown: (entry: Suggestable) => boolean = () => true,
): Suggestable[] {
  const asked = wordsOf(typed.slice(0, LONGEST));
  if (asked.map(({ folded }) => folded).join("").length < LEAST_LETTERS) return [];
  // Whoever typed a space has ended the word.
  const isEnded = /\s$/u.test(typed);
  const needles = asked.map(({ folded }, at) => (at < asked.length - 1 || isEnded ? ` ${folded} ` : ` ${folded}`));
  const found: { entry: Suggestable; score: number }[] = [];
  for (const { entry, folded, words } of index) {
    if (entry.language !== language || !needles.every((needle) => `${folded} `.includes(needle))) continue;
    if (!isShown(entry)) continue;
    found.push({ entry, score: scoreOf(asked, words) + KIND_WEIGHT[entry.kind] });
    if (found.length >= CANDIDATES) break;
  }
  const left = { ...MOST_OF };
  return found
    .sort((one, other) => other.score - one.score)
    .filter(({ entry: { kind } }) => left[kind]-- > 0)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

function wordsOf(text: string): Word[] {
  return tokensOf(text).map(({ text: word }) => {
    const [letters = "", tone = ""] = exactForm(word).split("~");
    return { folded: foldedForm(word), letters, tone, hasMarks: hasMarks(word) };
  });
}

function scoreOf(asked: Word[], words: Word[]): number {
  const isExact = asked.every((word) => !word.hasMarks || words.some((other) => begins(word, other)));
  const at = words.findIndex((_, start) =>
    asked.every((word, offset) => words[start + offset]?.folded.startsWith(word.folded)),
  );
  return (isExact ? EXACT : 0) + (at === 0 ? AT_START : 0) + (at >= 0 ? IN_ORDER : 0);
}

/** Whether a word goes on as it was begun, mark by mark; a tone that is not typed yet may come. */
function begins(begun: Word, word: Word): boolean {
  return word.letters.startsWith(begun.letters) && (begun.tone === "" || begun.tone === word.tone);
}
