import { readBody } from "#domain/articles/body/document.ts";
import { bodyText } from "#domain/articles/body/plain-text.ts";
import { LATEST_FIRST, onSite } from "#domain/articles/on-site.ts";
import { db } from "#lib/db.ts";
import { insertRows } from "#lib/insert-rows.ts";
import { areNeighbours } from "./lexemes.ts";
import { foldedForm } from "./syllable.ts";
import { type Token, tokensOf } from "./tokens.ts";

// What the paper writes about now is what readers ask for; more would cost more and know the same words.
const ARTICLES = 3_000;
const AT_A_TIME = 200;
const MOST_TERMS = 40_000;
// A word that stands in one article alone may be a slip itself; a small paper has few articles yet.
const OFTEN = 2;
const SMALL = 300;

type Count = { articles: number; written: Map<string, number> };

/** Counts anew which words and pairs of words the newest articles use, and how they write them. Returns how many. */
export async function rebuildTerms(): Promise<number> {
  const counts = new Map<string, Count>();
  let articles = 0;
  while (articles < ARTICLES) {
    const rows = await db.edition.findMany({
      where: onSite(),
      orderBy: [...LATEST_FIRST],
      select: { headline: true, standfirst: true, body: true, bodyVersion: true },
      skip: articles,
      take: AT_A_TIME,
    });
    for (const row of rows) {
      const text = [row.headline, row.standfirst, bodyText(readBody(row.body, row.bodyVersion))].join("\n");
      countTerms(counts, text);
    }
    articles += rows.length;
    if (rows.length < AT_A_TIME) break;
  }
  const least = articles < SMALL ? 1 : OFTEN;
  const terms = [...counts]
    .filter(([, count]) => count.articles >= least)
    .sort(([, one], [, other]) => other.articles - one.articles)
    .slice(0, MOST_TERMS)
    .map(([typed, { articles: inArticles, written }]) => ({ typed, written: mostOf(written), articles: inArticles }));
  await db.$transaction(async (tx) => {
    // Two at once come one after the other; readers go on with the former words meanwhile.
    await tx.$executeRaw`lock table "SearchTerm" in share row exclusive mode`;
    await tx.searchTerm.deleteMany();
    await insertRows(tx, "SearchTerm", terms);
  });
  return terms.length;
}

function countTerms(counts: Map<string, Count>, text: string): void {
  const inArticle = new Map<string, string>();
  let before: Token | null = null;
  for (const token of tokensOf(text)) {
    const word = writtenForm(token);
    inArticle.set(foldedForm(token.text), word);
    if (before && areNeighbours(text, before, token)) {
      inArticle.set(`${foldedForm(before.text)} ${foldedForm(token.text)}`, `${writtenForm(before)} ${word}`);
    }
    before = token;
  }
  for (const [typed, written] of inArticle) {
    const count = counts.get(typed) ?? { articles: 0, written: new Map() };
    count.articles += 1;
    count.written.set(written, (count.written.get(written) ?? 0) + 1);
    counts.set(typed, count);
  }
}

function writtenForm({ text }: Token): string {
  return text.normalize("NFC").toLowerCase();
}

function mostOf(written: Map<string, number>): string {
  return [...written].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}
