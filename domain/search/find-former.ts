import { contentOf, WITH_CONTENT } from "#domain/articles/content.ts";
import { readContent } from "#domain/articles/stored-content.ts";
import { db } from "#lib/db.ts";
import { wholeLexemes, wholeText } from "./former-words.ts";
import { findSnippet, type Piece } from "./highlight.ts";
import type { Query } from "./query.ts";
import { hasMarks } from "./syllable.ts";
import { lexemesAsked, quote } from "./tiers.ts";

/** An article that once had the words, and has them no more: the newest version that had, and what it said. */
export type FoundFormer = {
  articleId: string;
  headline: string;
  version: number;
  at: Date;
  by: string;
  snippet: Piece[];
};

// So many of the newest versions that have the words are looked at: what a search costs does not grow with the archive.
const CANDIDATES = 60;

type Candidate = { articleId: string; version: number };

/**
 * Articles of which a former version had what is asked for, side by side where it was typed so, while the working copy
 * has not. Typed with marks it is looked for with just those first. Newest version first, `most` at most.
 */
export async function findFormer(query: Query, most: number): Promise<FoundFormer[]> {
  const isMarked = [...query.free, ...query.phrases.flat()].some(hasMarks);
  const exact = isMarked ? await findLost(lexemesAsked(query, true), most) : [];
  const found = exact.length > 0 ? exact : await findLost(lexemesAsked(query, false), most);
  if (found.length === 0) return [];
  const rows = await db.revision.findMany({
    where: { OR: found.map(({ articleId, version }) => ({ articleId, version })) },
    orderBy: [{ createdAt: "desc" }, { articleId: "desc" }],
    select: {
      ...{ articleId: true, version: true, createdAt: true, content: true },
      createdBy: { select: { name: true } },
      article: { select: { headline: true } },
    },
  });
  return rows.map(({ articleId, version, createdAt, content, createdBy, article }) => ({
    ...{ articleId, version, at: createdAt, by: createdBy.name, headline: article.headline },
    snippet: findSnippet(wholeText(readContent(content)), query),
  }));
}

/** The newest version of each article that has the lexemes, of those whose working copy has not. */
async function findLost(lexemes: string[], most: number): Promise<Candidate[]> {
  if (lexemes.length === 0) return [];
  const question = lexemes.map(quote).join(" & ");
  // The planner takes a narrow table for quickly read, and does not count that each row's words are unpacked for it.
  const byIndex = db.$queryRaw`select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`;
  const answered = db.$queryRaw<Candidate[]>`
    select "articleId", "version" from (
      select "articleId", "version", "at" from "FormerWords" where "words" @@ ${question}::tsquery offset 0) as found
    order by "at" desc limit ${CANDIDATES}`;
  const [, rows] = await db.$transaction([byIndex, answered]);
  const newest = new Map(rows.reverse().map((row) => [row.articleId, row]));
  const articles = await db.article.findMany({ where: { id: { in: [...newest.keys()] } }, include: WITH_CONTENT });
  const isThere = new Set(
    articles
      .filter((article) => {
        const has = wholeLexemes(wholeText(contentOf(article)));
        return lexemes.every((lexeme) => has.has(lexeme));
      })
      .map(({ id }) => id),
  );
  return [...newest.values()].filter(({ articleId }) => !isThere.has(articleId)).slice(-most);
}
