import { exactForm, foldedForm, hasMarks } from "./syllable.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** What an article says. */
export type SearchableText = {
  /** The headlines it has: on its page, on fronts. */
  headlines: string[];
  standfirst: string;
  /** Body and captions: everything else. */
  text: string;
};

/** What an article belongs to, and the names that go with that. */
export type SearchableLinks = {
  language: string;
  kind: string;
  sectionId: string;
  authorIds: string[];
  topicIds: string[];
  publishedAt: Date;
  /** Bylines and topics. */
  names: string[];
};

/** What of an article is found by search, as readers see it. */
export type Searchable = SearchableText & SearchableLinks;

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
  return pairOf(foldedForm(first), foldedForm(second), field);
}

function pairOf(first: string, second: string, field?: Field): string {
  return `${field ? PREFIX[field] : ""}${first}_${second}`;
}

/** A word with exactly its marks. Asked for, and kept, of words that have any. */
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
  return new Set([...textLexemes(article), ...linkLexemes(article)]);
}

/** What an article is found by of what it says. Takes the longest, and can be done before anything else of it is known. */
export function textLexemes({ headlines, standfirst, text }: SearchableText): Set<string> {
  const found = new Set<string>();
  for (const headline of headlines) addWords(found, headline, "headline");
  addWords(found, standfirst, "standfirst");
  addWords(found, text);
  return found;
}

/** What an article is found by of what it belongs to. */
export function linkLexemes(links: SearchableLinks): Set<string> {
  const found = new Set<string>([
    filterLexeme.language(links.language),
    filterLexeme.kind(links.kind),
    filterLexeme.section(links.sectionId),
    filterLexeme.month(links.publishedAt),
    ...links.authorIds.map(filterLexeme.author),
    ...links.topicIds.map(filterLexeme.topic),
  ]);
  addWords(found, links.names.join("\n"));
  return found;
}

function addWords(found: Set<string>, text: string, field?: Field): void {
  const fields = field ? [undefined, field] : [undefined];
  const seen = new Set<string>();
  let before: (Token & { folded: string }) | null = null;
  for (const token of tokensOf(text).slice(0, MOST_TOKENS)) {
    const folded = foldedForm(token.text);
    const isNext = before !== null && areNeighbours(text, before, token);
    for (const at of fields) {
      if (isNext && before) found.add(pairOf(before.folded, folded, at));
      if (seen.has(token.text)) continue;
      found.add(wordLexeme(token.text, at));
      if (hasMarks(token.text)) found.add(exactLexeme(token.text, at));
    }
    seen.add(token.text);
    before = { ...token, folded };
  }
}

// A full stop or a comma between two words parts them; a space, a hyphen or a quotation mark does not.
const PARTS = /[^\s\-–/"'“”‘’()[\]«»]/u;
const FURTHEST = 4;

/** Whether two words of a text stand side by side. */
export function areNeighbours(text: string, before: Token, after: Token): boolean {
  // Nearly always a single space: then nothing else needs to be looked at.
  if (after.at === before.end + 1 && text[before.end] === " ") return true;
  const between = text.slice(before.end, after.at);
  return between.length <= FURTHEST && !PARTS.test(between) && !between.includes("\n");
}
