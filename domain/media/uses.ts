import { type Placement, staleTags } from "#domain/articles/stale-tags.ts";
import { authorTag, FRONT_TAG } from "#domain/invalidations/tags.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { type Db, db } from "#lib/db.ts";
import type { ArticleStatus } from "#prisma/generated/enums.ts";

/** An article that shows a picture. */
type ArticleUse = { articleId: string; headline: string };

/** Where a picture stands, for readers and for the newsroom apart. */
export type MediaUses = {
  /** Articles as readers see them now. */
  live: (ArticleUse & { path: string })[];
  /** Articles that are being worked on and are not before readers with it. */
  drafts: ArticleUse[];
  /** Articles that were taken back, and former editions: no reader sees the picture there. */
  former: ArticleUse[];
  /** Authors whose portrait it is. */
  portraits: { name: string; slug: string }[];
  /** Articles it stands for on a front page, in the place of their own picture. */
  fronts: ArticleUse[];
};

const TAKEN_BACK: readonly ArticleStatus[] = ["UNPUBLISHED", "RETRACTED"];
const MOST_FORMER = 50;

type EditionRow = ArticleUse & { editionId: string; path: string; isLive: boolean };
type ArticleRow = ArticleUse & { status: ArticleStatus };

/**
 * Where a picture is used.
 * @throws AppError FORBIDDEN
 */
export async function listUses(mediaId: string, actor: Actor): Promise<MediaUses> {
  assertMay(actor, "media.read");
  return findUses(db, mediaId);
}

/** The same within a transaction; rights were checked. */
export async function findUses(tx: Db, mediaId: string): Promise<MediaUses> {
  const [editions, articles, portraits, slots] = await Promise.all([
    listEditions(tx, [mediaId]),
    tx.$queryRaw<ArticleRow[]>`
      select a."id" as "articleId", a."headline", a."status" from "Article" a
      where a."leadMediaId" = ${mediaId}::uuid
        or jsonb_path_query_array(a."body", '$.**.mediaId') @> to_jsonb(array[${mediaId}::text])
      order by a."updatedAt" desc, a."id" desc`,
    tx.author.findMany({
      where: { portraitId: mediaId },
      select: { name: true, slug: true },
      orderBy: { name: "asc" },
    }),
    tx.slot.findMany({
      where: { mediaId, layout: { isLive: true } },
      select: { article: { select: { id: true, headline: true } } },
    }),
  ]);
  const live = editions.filter(({ isLive }) => isLive);
  const isLive = new Set(live.map(({ articleId }) => articleId));
  const drafts = articles.filter(({ articleId, status }) => !isLive.has(articleId) && !TAKEN_BACK.includes(status));
  const shown = new Set([...isLive, ...drafts.map(({ articleId }) => articleId)]);
  const former = [...articles, ...editions].filter(({ articleId }) => !shown.has(articleId));
  return {
    live: live.map(({ articleId, headline, path }) => ({ articleId, headline, path })),
    drafts: drafts.map(toUse),
    former: [...new Map(former.map((use) => [use.articleId, toUse(use)])).values()].slice(0, MOST_FORMER),
    portraits,
    fronts: slots.map(({ article }) => ({ articleId: article.id, headline: article.headline })),
  };
}

/** Every cache tag that goes stale when what is said of these pictures changes, or they look otherwise. */
export async function tagsOfUses(tx: Db, mediaIds: string[]): Promise<string[]> {
  const editions = (await listEditions(tx, mediaIds)).filter(({ isLive }) => isLive);
  const [placements, portraits, slots] = await Promise.all([
    tx.edition.findMany({
      where: { id: { in: editions.map(({ editionId }) => editionId) } },
      select: {
        ...{ articleId: true, sectionId: true, firstPublishedAt: true },
        credits: { select: { authorId: true } },
        topics: { select: { topicId: true } },
      } satisfies Record<keyof Placement | "articleId", unknown>,
    }),
    // A portrait stands beside each of an author's articles on fronts and lists.
    tx.author.findMany({ where: { portraitId: { in: mediaIds } }, select: { id: true } }),
    tx.slot.count({ where: { mediaId: { in: mediaIds }, layout: { isLive: true } } }),
  ]);
  return [
    ...placements.flatMap(({ articleId, ...placement }) => staleTags(articleId, placement)),
    ...portraits.map(({ id }) => authorTag(id)),
    ...(portraits.length + slots > 0 ? [FRONT_TAG] : []),
  ];
}

function listEditions(tx: Db, mediaIds: string[]): Promise<EditionRow[]> {
  return tx.$queryRaw<EditionRow[]>`
    select distinct on (e."articleId") e."articleId", e."id" as "editionId", e."headline", e."path", e."isLive"
    from unnest(${mediaIds}::text[]) as wanted(id)
    join lateral (
      select * from "Edition" one where one."leadMediaId" = wanted.id::uuid
      union all
      select * from "Edition" one
      where jsonb_path_query_array(one."body", '$.**.mediaId') @> to_jsonb(array[wanted.id])
    ) e on true
    order by e."articleId", e."isLive" desc, e."number" desc`;
}

function toUse({ articleId, headline }: ArticleUse): ArticleUse {
  return { articleId, headline };
}
