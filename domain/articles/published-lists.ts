import { z } from "zod";
import { type ArticleCard, CARD, toCard } from "#domain/articles/card.ts";
import { LATEST_FIRST, onSite } from "#domain/articles/on-site.ts";
import { hold } from "#domain/invalidations/hold.ts";
import { articleTag, authorTag, FRONT_TAG, sectionTag, topicTag } from "#domain/invalidations/tags.ts";
import { db } from "#lib/db.ts";
import type { Prisma } from "#prisma/generated/client.ts";

/** What a list is a list of: all articles, those of a section and the sections below it, an author's, a topic's. */
export type ListOf = "all" | { sectionId: string } | { authorId: string } | { topicId: string };

/** A page of a list: its articles, and the cursor of the next page or null. */
export type ArticlePage = { articles: ArticleCard[]; next: string | null };

// "<time in ms>_<edition id>": where a page ends. Its address stays true however many articles are published meanwhile.
const Cursor = z.templateLiteral([z.number().int().nonnegative(), "_", z.uuid()]);
// The end of the year 9999: PostgreSQL reads no later time in this form.
const LAST_MS = 253_402_300_799_999;

/**
 * How long the lists beside an article stay as they are while others are published, in ms. An article that is changed or
 * withdrawn leaves them at once; were each new one to enter at once, every page of the paper would be made anew by it.
 */
export const RAIL_MS = 300_000;

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
 * The articles of a list, newest first, `limit` a page after `cursor` (from a former page's `next`). Null for a cursor
 * that no page ever gave.
 */
export async function listArticlesOf(
  of: ListOf,
  cursor: string | null = null,
  limit = 24,
): Promise<ArticlePage | null> {
  "use cache";
  hold(await tagsOf(of));
  const after = cursor === null ? null : await findPlace(cursor);
  if (cursor !== null && !after) return null;
  const rows = await db.edition.findMany({
    where: { ...onSite(), ...within(of), ...(after ? olderThan(after) : {}) },
    select: { ...CARD, id: true },
    orderBy: [...LATEST_FIRST],
    take: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next = rows.length > limit && last ? `${last.firstPublishedAt.getTime()}_${last.id}` : null;
  return { articles: page.map(toCard), next };
}

type Place = { at: Date; id: string };

/** The edition a cursor names, live or not: an address that nobody was given is no page, and fills no memory. */
async function findPlace(cursor: string): Promise<Place | null> {
  const [at, id] = Cursor.safeParse(cursor).data?.split("_") ?? [];
  if (!at || !id || Number(at) > LAST_MS) return null;
  const place = { at: new Date(Number(at)), id };
  return (await db.edition.count({ where: { id, firstPublishedAt: place.at } })) > 0 ? place : null;
}

function olderThan({ at, id }: Place): Prisma.EditionWhereInput {
  return { AND: [{ OR: [{ firstPublishedAt: { lt: at } }, { firstPublishedAt: at, id: { lt: id } }] }] };
}

function within(of: ListOf): Prisma.EditionWhereInput {
  if (of === "all") return {};
  if ("sectionId" in of) return { section: { OR: [{ id: of.sectionId }, { parentId: of.sectionId }] } };
  if ("authorId" in of) {
    // Only where the byline names somebody: who asked not to be named is not found out by a list.
    return { credits: { some: { authorId: of.authorId } }, bylineState: { in: ["NAMED", "PEN_NAME"] } };
  }
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
