import { type Token, tokensOf } from "./tokens.ts";

/** Words that are looked for together: typed side by side, or as a phrase in quotation marks. */
export type Words = string[];

/** What somebody typed into the search field, understood. */
export type Query = {
  /** The words outside of quotation marks, in order. */
  free: Words;
  /** What must stand in the text side by side. */
  phrases: Words[];
  /** What must not be in the text: words and phrases behind a minus. */
  without: Words[];
};

/** Longer questions are cut: nobody types them, and each word costs a look-up. */
export const LONGEST_QUERY = 200;
const MOST_WORDS = 20;

// A phrase in any quotation marks, closed or not, or a run without white space; either with a minus before it.
const PART = /(?<![^\s(])([-−–]?)["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|(\S+)/gu;
const MINUS = /^[-−–](?=[\p{L}\p{N}])/u;

/** Understands what was typed. Whatever it is, it is a question: without a word in it, one that finds nothing. */
export function parseQuery(typed: string): Query {
  const query: Query = { free: [], phrases: [], without: [] };
  let left = MOST_WORDS;
  const take = (text: string): Words => {
    const words = tokensOf(text)
      .slice(0, left)
      .map((token: Token) => token.text);
    left -= words.length;
    return words;
  };
  for (const [, minus, phrase, run = ""] of typed.slice(0, LONGEST_QUERY).matchAll(PART)) {
    const isWithout = phrase === undefined ? MINUS.test(run) : minus !== "";
    const words = take(phrase ?? run);
    if (words.length === 0) continue;
    if (isWithout) query.without.push(words);
    else if (phrase === undefined) query.free.push(...words);
    else query.phrases.push(words);
  }
  return query;
}

/** Whether there is anything to look for. */
export function asksForWords({ free, phrases }: Query): boolean {
  return free.length > 0 || phrases.length > 0;
}

/** The pairs of words that stand side by side in a run of words. */
export function pairsOf(words: Words): [string, string][] {
  return words.slice(1).map((word, index) => [words[index] ?? "", word]);
}
