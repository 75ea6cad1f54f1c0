import { z } from "zod";
import { listArticles } from "#domain/articles/desk.ts";
import { onSite } from "#domain/articles/on-site.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";

/** An article that another one can name; `path` is null for one that readers cannot see now. */
export type RelatableArticle = { id: string; headline: string; path: string | null };

const MOST = 12;
const MOST_IDS = 40;

/**
 * Articles that readers see, for a box of related ones: those last worked on, or those in which all words of `q` are
 * found, marks or no marks.
 * @throws AppError FORBIDDEN
 */
export async function findRelatable(q: string, actor: Actor): Promise<RelatableArticle[]> {
  const { articles } = await listArticles({ status: "PUBLISHED", q: q || undefined }, actor);
  return articles
    .filter(({ livePath }) => livePath !== null)
    .slice(0, MOST)
    .map(({ id, headline, livePath }) => ({ id, headline, path: livePath }));
}

/**
 * The article that readers have at a path of ours, "/nuoc-rut"; none where there is none.
 * @throws AppError FORBIDDEN
 */
export async function findRelatableAt(path: string, actor: Actor): Promise<RelatableArticle[]> {
  assertMay(actor, "article.list");
  const rows = await db.edition.findMany({
    where: { ...onSite(), path },
    select: { path: true, headline: true, articleId: true },
    take: 1,
  });
  return rows.map(({ articleId, headline, path: live }) => ({ id: articleId, headline, path: live }));
}

/**
 * The articles with these ids, in their order; ids that are none are left out.
 * @throws AppError FORBIDDEN
 */
export async function getRelatable(ids: string[], actor: Actor): Promise<RelatableArticle[]> {
  assertMay(actor, "article.list");
  const wanted = ids.filter((id) => z.uuid().safeParse(id).success).slice(0, MOST_IDS);
  const rows = await db.article.findMany({
    where: { id: { in: wanted } },
    select: { id: true, headline: true, editions: { where: onSite(), select: { path: true, headline: true } } },
  });
  const articles = new Map(
    rows.map(({ id, headline, editions: [live] }) => {
      return [id, { id, headline: live?.headline ?? headline, path: live?.path ?? null }];
    }),
  );
  return wanted.flatMap((id) => articles.get(id) ?? []);
}
