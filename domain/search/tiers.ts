import { exactLexeme, type Field, filterLexeme, pairLexeme, wordLexeme } from "./lexemes.ts";
import { pairsOf, type Query, type Words } from "./query.ts";
import { hasMarks } from "./syllable.ts";

/** What may narrow a search. Several of one kind mean any of them. */
export type Filters = {
  language?: "vi" | "en";
  kind?: string | null;
  sectionIds?: string[] | null;
  authorId?: string | null;
};

/**
 * A question to the index, in PostgreSQL's own form, and what an article is worth that answers it. `asksHeadline`: all words
 * in the headline, as they were typed; what answers that answers for its text too.
 */
export type Tier = { weight: number; tsquery: string; asksHeadline?: true };

/** Whoever types marks means them: an article with exactly those words stands before all others, wherever it has them. */
export const EXACT = 120;

const IN_HEADLINE = 40;
const IN_STANDFIRST = 15;
const IN_TEXT = 30;
// Syllables that stand apart are mostly other words. However new such a headline is, a text with the words themselves
// stands before it (measured with words of two syllables, typed without marks: 22 of the first 100 were other words).
const HEADLINE_HAS_ALL = 14;

/**
 * The questions that find what was asked for: all words, as pairs where they were typed side by side. An article is worth
 * the sum of what it answers.
 */
export function strictTiers(query: Query, filters: Filters): Tier[] {
  const must = conditionsOf(query, filters);
  const groups = [query.free, ...query.phrases].filter((words) => words.length > 0);
  const marked = groups.flat().filter(hasMarks);
  const exact = (field?: Field) => marked.map((word) => quote(exactLexeme(word, field)));
  const within = (field?: Field) => groups.flatMap((words) => sideBySide(words, field));
  const words = groups.flat().map((word) => quote(wordLexeme(word, "headline")));
  const inHeadline = all(within("headline"), exact("headline"), must);
  const headlineHasAll = all(words, exact("headline"), must);
  return [
    // Of a single word the two are one question.
    ...(inHeadline === headlineHasAll
      ? [{ weight: IN_HEADLINE + HEADLINE_HAS_ALL, tsquery: inHeadline, asksHeadline: true } as const]
      : [
          { weight: IN_HEADLINE, tsquery: inHeadline, asksHeadline: true } as const,
          { weight: HEADLINE_HAS_ALL, tsquery: headlineHasAll },
        ]),
    { weight: IN_STANDFIRST, tsquery: all(within("standfirst"), exact("standfirst"), must) },
    { weight: IN_TEXT, tsquery: all(within(), must) },
    ...(marked.length > 0 ? [{ weight: EXACT, tsquery: all(within(), exact(), must) }] : []),
  ];
}

/**
 * The questions for when those find little: all words in whatever order, and worth more the more of them stand side by
 * side. None for a single word.
 */
export function looseTiers(query: Query, filters: Filters): Tier[] {
  const pairs = pairsOf(query.free);
  if (pairs.length === 0) return [];
  const must = conditionsOf(query, filters);
  const phrases = query.phrases.flatMap((words) => sideBySide(words));
  const words = query.free.map((word) => quote(wordLexeme(word)));
  return [
    { weight: 1, tsquery: all(words, phrases, must) },
    ...pairs.map(([first, second]) => ({
      weight: 1,
      tsquery: all([quote(pairLexeme(first, second))], words, phrases, must),
    })),
  ];
}

// One or two letters begin so many words and pairs that most of the index would be read, and they say nothing.
const SHORTEST_BEGINNING = 3;

/** The question for when nothing has all words: what has the last one begun but not ended, as somebody still types it. */
export function unfinishedTiers(query: Query, filters: Filters): Tier[] {
  const last = query.free.at(-1);
  if (last === undefined) return [];
  const before = query.free.at(-2);
  if (before === undefined && last.length < SHORTEST_BEGINNING) return [];
  const begun = before === undefined ? wordLexeme(last) : pairLexeme(before, last);
  const rest = sideBySide(query.free.slice(0, -1));
  const phrases = query.phrases.flatMap((words) => sideBySide(words));
  return [{ weight: 1, tsquery: all([`${quote(begun)}:*`], rest, phrases, conditionsOf(query, filters)) }];
}

/**
 * What a text has that has all that is asked for, side by side where it was typed so; with `isExact` also with the marks
 * that were typed.
 */
export function lexemesAsked({ free, phrases }: Query, isExact: boolean): string[] {
  const groups = [free, ...phrases].filter((words) => words.length > 0);
  const exact = isExact ? groups.flat().filter(hasMarks) : [];
  return [...groups.flatMap((words) => lexemesBeside(words)), ...exact.map((word) => exactLexeme(word))];
}

/** The pairs of a run of words; of a single word that word. */
function lexemesBeside(words: Words, field?: Field): string[] {
  const [only] = words;
  if (words.length === 1 && only !== undefined) return [wordLexeme(only, field)];
  return pairsOf(words).map(([first, second]) => pairLexeme(first, second, field));
}

function sideBySide(words: Words, field?: Field): string[] {
  return lexemesBeside(words, field).map(quote);
}

function conditionsOf({ without }: Query, filters: Filters): string[] {
  const { language, kind, sectionIds, authorId } = filters;
  return [
    ...without.map((words) => `!(${sideBySide(words).join(" & ")})`),
    ...(language ? [quote(filterLexeme.language(language))] : []),
    ...(kind ? [quote(filterLexeme.kind(kind))] : []),
    ...(sectionIds ? [any(sectionIds.map((id) => quote(filterLexeme.section(id))))] : []),
    ...(authorId ? [quote(filterLexeme.author(authorId))] : []),
  ];
}

function all(...conditions: string[][]): string {
  return [...new Set(conditions.flat())].join(" & ");
}

/** Any of several conditions, for a question that is put together from others. */
export function any(conditions: string[]): string {
  return `(${conditions.join(" | ")})`;
}

const QUOTED = /['\\]/;

/** A lexeme as PostgreSQL reads it in a question, whatever is in it. */
export function quote(lexeme: string): string {
  return `'${QUOTED.test(lexeme) ? lexeme.replaceAll(/['\\]/g, "$&$&") : lexeme}'`;
}
