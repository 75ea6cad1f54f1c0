import { type ArticleCard, CARD, toCard } from "#domain/articles/card.ts";
import { LATEST_FIRST, onSite } from "#domain/articles/on-site.ts";
import { RAIL_MS } from "#domain/articles/published-lists.ts";
import { hold } from "#domain/invalidations/hold.ts";
import { articleTag } from "#domain/invalidations/tags.ts";
import { db } from "#lib/db.ts";

// So many of the newest are weighed against each other: a topic of years has thousands.
const WEIGHED = 60;

/**
 * Articles in one language that share topics with a live one: first those that share most, among equals the newest. Up
 * to five minutes old, as all lists beside an article.
 */
export async function listRelated(articleId: string, language: "vi" | "en", limit: number): Promise<ArticleCard[]> {
  "use cache";
  const own = await db.editionTopic.findMany({
    where: { edition: { articleId, isLive: true } },
    select: { topicId: true },
  });
  const topicIds = own.map(({ topicId }) => topicId);
  const rows = await db.edition.findMany({
    where: { ...onSite(), language, articleId: { not: articleId }, topics: { some: { topicId: { in: topicIds } } } },
    select: { ...CARD, topics: { where: { topicId: { in: topicIds } }, select: { topicId: true } } },
    orderBy: [...LATEST_FIRST],
    take: WEIGHED,
  });
  // Sorting keeps equals in their order.
  const nearest = rows.sort((one, other) => other.topics.length - one.topics.length).slice(0, limit);
  hold([articleId, ...nearest.map((row) => row.articleId)].map(articleTag), new Date(Date.now() + RAIL_MS));
  return nearest.map(toCard);
}
