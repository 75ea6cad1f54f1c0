import { articlePath, topicPath } from "#domain/addresses/address.ts";
import { readBody } from "#domain/articles/body/document.ts";
import { CARD, toCard } from "#domain/articles/card.ts";
import type { PublishedArticle } from "#domain/articles/published.ts";
import { readAround } from "#domain/articles/read-around.ts";
import { db } from "#lib/db.ts";
import { slugify } from "#lib/slug.ts";
import type { Prisma } from "#prisma/generated/client.ts";

/** A working copy in the form in which an article's page shows it; a section may not have been chosen yet. */
export type Preview = {
  version: number;
  article: PublishedArticle;
  hasSection: boolean;
  /** Until when nobody may publish it; null where that is not ahead. */
  embargoUntil: Date | null;
};

const { articleId: _id, path: _path, ...OWN_CARD } = CARD;

const WORKING_COPY = {
  ...OWN_CARD,
  id: true,
  version: true,
  slug: true,
  searchHeadline: true,
  shareText: true,
  leadCaption: true,
  leadCredit: true,
  body: true,
  bodyVersion: true,
  sourceName: true,
  canonicalUrl: true,
  wordCount: true,
  embargoUntil: true,
  topics: { orderBy: { position: "asc" }, select: { topic: { select: { name: true, slug: true } } } },
  editions: { where: { isLive: true }, select: { number: true, path: true, updatedInSubstanceAt: true } },
} as const satisfies Prisma.ArticleSelect;

const NO_SECTION = { name: "", nameEn: "", slug: "" };

/**
 * The working copy of an article as it would come out at `now`; null where there is none. Whoever asks has a right to it.
 * What is missing is left empty: words for that are the page's.
 */
export async function readPreview(articleId: string, now: Date): Promise<Preview | null> {
  const row = await db.article.findUnique({ where: { id: articleId }, select: WORKING_COPY });
  if (!row) return null;
  const live = row.editions[0];
  const body = readBody(row.body, row.bodyVersion);
  const card = toCard({
    ...row,
    articleId: row.id,
    path: live?.path ?? articlePath(row.slug ?? slugify(row.headline)),
    section: row.section ?? NO_SECTION,
    firstPublishedAt: row.firstPublishedAt ?? now,
  });
  return {
    version: row.version,
    hasSection: row.section !== null,
    embargoUntil: row.embargoUntil && row.embargoUntil > now ? row.embargoUntil : null,
    article: {
      ...card,
      ...(await readAround(row.id, row.language, body)),
      body,
      edition: live?.number ?? 0,
      searchHeadline: row.searchHeadline,
      shareText: row.shareText,
      leadCaption: row.leadCaption,
      leadCredit: row.leadCredit,
      topics: row.topics.map(({ topic }) => ({ name: topic.name, path: topicPath(topic.slug) })),
      sourceName: row.sourceName,
      canonicalUrl: row.canonicalUrl,
      updatedAt: live?.updatedInSubstanceAt ?? null,
      wordCount: row.wordCount,
    },
  };
}
