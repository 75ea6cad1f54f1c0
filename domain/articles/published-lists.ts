import { type ListPlace, readCursor, writeCursor } from "#domain/addresses/list-cursor.ts";
import { type ArticleCard, CARD, toCard } from "#domain/articles/card.ts";
import { byAuthor, LATEST_FIRST, onSite } from "#domain/articles/on-site.ts";
import { hold } from "#domain/invalidations/hold.ts";
import { articleTag, authorTag, FRONT_TAG, SITE_TAG, sectionTag, topicTag } from "#domain/invalidations/tags.ts";
import { db } from "#lib/db.ts";
import type { Prisma } from "#prisma/generated/client.ts";

/** What a list is a list of: all articles, those of a section and the sections below it, an author's, a topic's. */
export type ListOf = "all" | { sectionId: string } | { authorId: string } | { topicId: string };

/** A page of a list: its articles, and the cursor of the next page or null. */
export type ArticlePage = { articles: ArticleCard[]; next: string | null };

/**
 * How long the lists beside an article stay as they are while others are published, in ms. An article that is changed or
 * withdrawn leaves them at once; were each new one to enter at once, every page of the paper would be made anew by it.
 */
export const RAIL_MS = 300_000;

const LIVE = { editions: { where: { isLive: true }, select: { id: true } } } as const;

/** The newest articles of the paper in one language. */
export async function listLatestArticles(limit = 20, language: "vi" | "en" = "vi"): Promise<ArticleCard[]> {
  "use cache";
  hold([FRONT_TAG]);
  const rows = await db.edition.findMany({
    where: { ...onSite(), language },
    select: CARD,
    orderBy: [...LATEST_FIRST],
    take: limit,
  });
  return rows.map(toCard);
}

/** Whether the paper has anything in English. It is asked for on every page, so a first article is seen within the hour. */
export async function hasEnglishArticles(): Promise<boolean> {
  "use cache";
  hold([SITE_TAG]);
  return (await db.edition.findFirst({ where: { ...onSite(), language: "en" }, select: { id: true } })) !== null;
}

/** The newest articles of a list in one language, for the column beside an article: up to five minutes old. */
export async function listRail(of: ListOf, limit: number, language: "vi" | "en"): Promise<ArticleCard[]> {
  "use cache";
  const rows = await db.edition.findMany({
    where: { ...onSite(), language, ...within(of) },
    select: CARD,
    orderBy: [...LATEST_FIRST],
    take: limit,
  });
  hold(
    rows.map(({ articleId }) => articleTag(articleId)),
    new Date(Date.now() + RAIL_MS),
  );
  return rows.map(toCard);
}

/**
 * The articles of a list, newest first, `limit` a page at most after `cursor` (from a former page's `next`), in one
 * language or all. Of all, a translation whose original is before readers too is left out: the same story twice is one
 * too many. Null for a cursor that no page ever gave.
 */
export async function listArticlesOf(
  of: ListOf,
  cursor: string | null = null,
  limit = 24,
  language: "vi" | "en" | null = null,
): Promise<ArticlePage | null> {
  "use cache";
  hold(await tagsOf(of));
  const after = cursor === null ? null : await findPlace(cursor);
  if (cursor !== null && !after) return null;
  const rows = await db.edition.findMany({
    where: { ...onSite(), ...(language ? { language } : {}), ...within(of), ...(after ? olderThan(after) : {}) },
    select: { ...CARD, id: true, article: { select: { translationOf: { select: LIVE } } } },
    orderBy: [...LATEST_FIRST],
    take: limit + 1,
  });
  const page = rows.slice(0, limit);
  const shown = language ? page : page.filter(({ article }) => !article.translationOf?.editions.length);
  const last = page.at(-1);
  const next = rows.length > limit && last ? writeCursor({ at: last.firstPublishedAt, id: last.id }) : null;
  return { articles: shown.map(toCard), next };
}

/** The edition a cursor names, live or not: an address that nobody was given is no page, and fills no memory. */
async function findPlace(cursor: string): Promise<ListPlace | null> {
  const place = readCursor(cursor);
  if (!place) return null;
  return (await db.edition.count({ where: { id: place.id, firstPublishedAt: place.at } })) > 0 ? place : null;
}

function olderThan({ at, id }: ListPlace): Prisma.EditionWhereInput {
  return { AND: [{ OR: [{ firstPublishedAt: { lt: at } }, { firstPublishedAt: at, id: { lt: id } }] }] };
}

function within(of: ListOf): Prisma.EditionWhereInput {
  if (of === "all") return {};
  if ("sectionId" in of) return { section: { OR: [{ id: of.sectionId }, { parentId: of.sectionId }] } };
  if ("authorId" in of) return byAuthor(of.authorId);
  return { topics: { some: { topicId: of.topicId } } };
}

async function tagsOf(of: ListOf): Promise<string[]> {
  if (of === "all") return [FRONT_TAG];
  if ("authorId" in of) return [authorTag(of.authorId)];
  if ("topicId" in of) return [topicTag(of.topicId)];
  // An article names its own section alone; a list of the section above holds it too.
  const below = await db.section.findMany({ where: { parentId: of.sectionId }, select: { id: true } });
  return [of.sectionId, ...below.map(({ id }) => id)].map(sectionTag);
}
