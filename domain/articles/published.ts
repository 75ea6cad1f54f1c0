import { z } from "zod";
import { topicPath } from "#domain/addresses/address.ts";
import { type Body, readBody } from "#domain/articles/body/document.ts";
import { mediaIds } from "#domain/articles/body/plain-text.ts";
import { type ArticleCard, CARD, toCard } from "#domain/articles/card.ts";
import { PICTURE, type Picture, toPicture } from "#domain/media/picture.ts";
import { db } from "#lib/db.ts";

// What readers may see: live editions, and none before its hour whatever else went wrong. The database's clock is not
// asked here, so a process whose clock runs ahead shows a scheduled piece early by as much, never a draft.
function onSite() {
  return { isLive: true, firstPublishedAt: { lte: new Date() } };
}

const LATEST_FIRST = [{ firstPublishedAt: "desc" }, { id: "desc" }] as const;

/** An article as its own page shows it. */
export type PublishedArticle = ArticleCard & {
  searchHeadline: string | null;
  leadCaption: string;
  leadCredit: string;
  body: Body;
  /** The pictures of the body's figures, by media id. */
  pictures: Record<string, Picture>;
  topics: { name: string; path: string }[];
  sourceName: string | null;
  canonicalUrl: string | null;
  updatedAt: Date | null;
  wordCount: number;
  corrections: { notice: string; publishedAt: Date }[];
};

/** What a public path leads to. `GONE` says why; a path nobody ever had is null. */
export type Destination =
  | { kind: "ARTICLE"; article: PublishedArticle }
  | { kind: "REDIRECT"; target: string }
  | { kind: "GONE"; reason: string };

/** Looks up what readers get at a path below the root: an article, a redirect, a notice that it is gone, or null. */
export async function getDestination(path: string): Promise<Destination | null> {
  const address = await db.address.findUnique({ where: { path } });
  if (address?.kind === "REDIRECT" && address.target) return { kind: "REDIRECT", target: address.target };
  if (address?.kind === "GONE") return { kind: "GONE", reason: address.reason ?? "" };
  if (address?.kind !== "ARTICLE") return null;
  const article = await getArticle(path);
  return article && { kind: "ARTICLE", article };
}

/** The published article at a path, or null. */
export async function getArticle(path: string): Promise<PublishedArticle | null> {
  const row = await db.edition.findFirst({
    where: { path, ...onSite() },
    select: {
      ...CARD,
      searchHeadline: true,
      leadCaption: true,
      leadCredit: true,
      body: true,
      bodyVersion: true,
      sourceName: true,
      canonicalUrl: true,
      updatedInSubstanceAt: true,
      wordCount: true,
      topics: { orderBy: { position: "asc" }, select: { topic: { select: { name: true, slug: true } } } },
    },
  });
  if (!row) return null;
  const body = readBody(row.body, row.bodyVersion);
  const [media, corrections] = await Promise.all([
    db.media.findMany({ where: { id: { in: mediaIds(body) } }, select: PICTURE }),
    db.correction.findMany({
      where: { articleId: row.articleId, publishedAt: { lte: new Date() } },
      orderBy: { publishedAt: "asc" },
      select: { notice: true, publishedAt: true },
    }),
  ]);
  const pictures = media.map(toPicture).filter((picture) => picture !== null);
  return {
    ...toCard(row),
    searchHeadline: row.searchHeadline,
    leadCaption: row.leadCaption,
    leadCredit: row.leadCredit,
    body,
    pictures: Object.fromEntries(pictures.map((picture) => [picture.id, picture])),
    topics: row.topics.map(({ topic }) => ({ name: topic.name, path: topicPath(topic.slug) })),
    sourceName: row.sourceName,
    canonicalUrl: row.canonicalUrl,
    updatedAt: row.updatedInSubstanceAt,
    wordCount: row.wordCount,
    corrections: corrections.flatMap(({ notice, publishedAt }) => (publishedAt ? [{ notice, publishedAt }] : [])),
  };
}

/** The newest articles of the paper in one language. */
export async function listLatestArticles(limit = 20, language: "vi" | "en" = "vi"): Promise<ArticleCard[]> {
  const rows = await db.edition.findMany({
    where: { ...onSite(), language },
    select: CARD,
    orderBy: [...LATEST_FIRST],
    take: limit,
  });
  return rows.map(toCard);
}

/** A page of a list: its articles, and the cursor of the next page or null. */
export type ArticlePage = { articles: ArticleCard[]; next: string | null };

// "<time in ms>_<edition id>": where a page ends. Its address stays true however many articles are published meanwhile.
const Cursor = z.templateLiteral([z.number().int(), "_", z.uuid()]);

/**
 * The articles of a section and the sections below it, newest first, `limit` a page after `cursor` (from a former
 * page's `next`; a broken one counts as none).
 */
export async function listSectionArticles(
  sectionId: string,
  cursor: string | null = null,
  limit = 24,
): Promise<ArticlePage> {
  const after = Cursor.safeParse(cursor).data?.split("_");
  const at = after ? new Date(Number(after[0])) : null;
  const rows = await db.edition.findMany({
    where: {
      ...onSite(),
      section: { OR: [{ id: sectionId }, { parentId: sectionId }] },
      ...(at && after
        ? { AND: [{ OR: [{ firstPublishedAt: { lt: at } }, { firstPublishedAt: at, id: { lt: after[1] } }] }] }
        : {}),
    },
    select: { ...CARD, id: true },
    orderBy: [...LATEST_FIRST],
    take: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next = rows.length > limit && last ? `${last.firstPublishedAt.getTime()}_${last.id}` : null;
  return { articles: page.map(toCard), next };
}
