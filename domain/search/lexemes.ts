import { exactForm, foldedForm, type Token, tokensOf } from "./syllable.ts";

/** What of an article is found by search, as readers see it. */
export type Searchable = {
  language: string;
  kind: string;
  sectionId: string;
  authorIds: string[];
  topicIds: string[];
  publishedAt: Date;
  /** The headlines it has: on its page, on fronts. */
  headlines: string[];
  standfirst: string;
  /** Body, captions, bylines: everything else. */
  text: string;
};

/** The fields that weigh more than the text: what is found there stands before what is found elsewhere. */
export type Field = "headline" | "standfirst";

// Nobody reads to the end of more; an index of one article stays below PostgreSQL's limit of 1 MB by far.
const MOST_TOKENS = 20_000;
const PREFIX: Record<Field, string> = { headline: "h:", standfirst: "s:" };

/** A word in whatever spelling of marks: "thuy" of Thuỷ, thúy and thùy. */
export function wordLexeme(word: string, field?: Field): string {
  return (field ? PREFIX[field] : "") + foldedForm(word);
}

/**
 * Two words that stand side by side. Vietnamese writes most words as two syllables: single ones are in every article,
 * pairs tell words apart and make a phrase one look-up (measured: 23 ms instead of 1.4 s in 150,000 articles).
 */
export function pairLexeme(first: string, second: string, field?: Field): string {
  return `${field ? PREFIX[field] : ""}${foldedForm(first)}_${foldedForm(second)}`;
}

/** A word with exactly its marks. */
export function exactLexeme(word: string, field?: Field): string {
  return `${field ? PREFIX[field] : ""}=${exactForm(word)}`;
}

/** What a filter asks for. Filters are lexemes too, so that one index answers for words and filters together. */
export const filterLexeme = {
  language: (language: string) => `#l:${language}`,
  kind: (kind: string) => `#k:${kind}`,
  section: (id: string) => `#s:${id}`,
  author: (id: string) => `#a:${id}`,
  topic: (id: string) => `#t:${id}`,
  /** The calendar month in UTC: only ever used to narrow what is looked at. */
  month: (at: Date) => `#m:${at.toISOString().slice(0, 7)}`,
};

/** Everything an article is found by: words, pairs, exact words; those of headline and standfirst once more as such. */
export function lexemesOf(article: Searchable): Set<string> {
  const found = new Set<string>([
    filterLexeme.language(article.language),
    filterLexeme.kind(article.kind),
    filterLexeme.section(article.sectionId),
    filterLexeme.month(article.publishedAt),
    ...article.authorIds.map(filterLexeme.author),
    ...article.topicIds.map(filterLexeme.topic),
  ]);
  for (const headline of article.headlines) addWords(found, headline, "headline");
  addWords(found, article.standfirst, "standfirst");
  addWords(found, article.text);
  return found;
}

function addWords(found: Set<string>, text: string, field?: Field): void {
  let before: Token | null = null;
  for (const token of tokensOf(text).slice(0, MOST_TOKENS)) {
    const isNext = before !== null && areNeighbours(text, before, token);
    for (const at of field ? [undefined, field] : [undefined]) {
      found.add(wordLexeme(token.text, at));
      found.add(exactLexeme(token.text, at));
      if (isNext && before) found.add(pairLexeme(before.text, token.text, at));
    }
    before = token;
  }
}

// A full stop or a comma between two words parts them; a space, a hyphen or a quotation mark does not.
const PARTS = /[^\s\-–/"'“”‘’()[\]«»]/u;
const FURTHEST = 4;

/** Whether two words of a text stand side by side. */
export function areNeighbours(text: string, before: Token, after: Token): boolean {
  const between = text.slice(before.end, after.at);
  return between.length <= FURTHEST && !PARTS.test(between) && !between.includes("\n");
}
