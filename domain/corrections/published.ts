import { type ListPlace, readCursor, writeCursor } from "#domain/addresses/list-cursor.ts";
import { onSite } from "#domain/articles/on-site.ts";
import { hold } from "#domain/invalidations/hold.ts";
import { articleTag, CORRECTIONS_TAG } from "#domain/invalidations/tags.ts";
import { db } from "#lib/db.ts";
import type { CorrectionKind, Language } from "#prisma/generated/enums.ts";

/** A notice of what was wrong, with the article it is about: that it is still there, or where it was. */
export type PublicCorrection = {
  id: string;
  kind: CorrectionKind;
  wrong: string;
  right: string;
  notice: string;
  publishedAt: Date;
  article: { headline: string; path: string; language: Language } | null;
  /** Of a retracted article, whose headline is not repeated. */
  retracted: { path: string | null; firstPublishedAt: Date | null } | null;
};

/** A page of the notices: newest first, and the cursor of the next page or null. */
export type CorrectionPage = { corrections: PublicCorrection[]; next: string | null };

/**
 * The notices that are published, newest first, `limit` a page after `cursor` (from a former page's `next`). Those about
 * an article that is off the site for the time being are left out with it. Null for a cursor that no page ever gave.
 */
export async function listCorrections(cursor: string | null = null, limit = 30): Promise<CorrectionPage | null> {
  "use cache";
  hold([CORRECTIONS_TAG]);
  const after = cursor === null ? null : await findPlace(cursor);
  if (cursor !== null && !after) return null;
  const rows = await db.correction.findMany({
    where: {
      publishedAt: { lte: new Date() },
      AND: [
        { OR: [{ kind: "RETRACTION" }, { article: { editions: { some: onSite() } } }] },
        ...(after
          ? [{ OR: [{ publishedAt: { lt: after.at } }, { publishedAt: after.at, id: { lt: after.id } }] }]
          : []),
      ],
    },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: {
      ...{ id: true, articleId: true, kind: true, wrong: true, right: true, notice: true, publishedAt: true },
      article: {
        select: {
          firstPublishedAt: true,
          editions: { where: onSite(), select: { headline: true, path: true, language: true } },
          addresses: { where: { kind: "GONE" }, orderBy: { createdAt: "desc" }, take: 1, select: { path: true } },
        },
      },
    },
  });
  hold(rows.map(({ articleId }) => articleTag(articleId)));
  const corrections = rows.slice(0, limit).flatMap(({ publishedAt, articleId: _articleId, article, ...notice }) => {
    if (!publishedAt) return [];
    const [live = null] = article.editions;
    const [gone] = article.addresses;
    const retracted = live ? null : { path: gone?.path ?? null, firstPublishedAt: article.firstPublishedAt };
    return [{ ...notice, publishedAt, article: live, retracted }];
  });
  const last = corrections.at(-1);
  return { corrections, next: rows.length > limit && last ? writeCursor({ at: last.publishedAt, id: last.id }) : null };
}

async function findPlace(cursor: string): Promise<ListPlace | null> {
  const place = readCursor(cursor);
  if (!place) return null;
  return (await db.correction.count({ where: { id: place.id, publishedAt: place.at } })) > 0 ? place : null;
}
