import { type ArticleCard, CARD, toCard } from "#domain/articles/card.ts";
import { onSite } from "#domain/articles/on-site.ts";
import { hold } from "#domain/invalidations/hold.ts";
import { articleTag } from "#domain/invalidations/tags.ts";
import { type Period, startOfPeriod } from "#domain/views/view.ts";
import { db } from "#lib/db.ts";

/** An article with how often it was opened. */
export type ReadArticle = ArticleCard & { views: number };

// How old a list may be: what is read most in an hour changes sooner than what was in a week.
const HELD_MS = { hour: 60_000, day: 300_000, week: 900_000 };

/**
 * The articles of one language that were opened most in a period up to now, most read first; none when nothing was
 * counted. An article that is changed or withdrawn leaves at once.
 */
export async function listMostRead(
  period: Period,
  language: "vi" | "en",
  limit: number,
  now = new Date(),
): Promise<ReadArticle[]> {
  "use cache";
  const sums = await db.articleView.groupBy({
    by: ["articleId"],
    where: {
      hour: { gte: startOfPeriod(period, now) },
      article: { editions: { some: { ...onSite(), language } } },
    },
    _sum: { views: true },
    orderBy: [{ _sum: { views: "desc" } }, { articleId: "desc" }],
    take: limit,
  });
  const ids = sums.map(({ articleId }) => articleId);
  hold(ids.map(articleTag), new Date(Date.now() + HELD_MS[period]));
  const rows = await db.edition.findMany({ where: { ...onSite(), language, articleId: { in: ids } }, select: CARD });
  const cards = new Map(rows.map((row) => [row.articleId, toCard(row)]));
  return sums.flatMap(({ articleId, _sum }) => {
    const card = cards.get(articleId);
    return card ? [{ ...card, views: _sum.views ?? 0 }] : [];
  });
}

/** What is read most these days: of the last day, or of the week where a day has too few to fill the list. */
export async function listReadLately(language: "vi" | "en", limit: number): Promise<ReadArticle[]> {
  const ofDay = await listMostRead("day", language, limit);
  return ofDay.length < limit ? listMostRead("week", language, limit) : ofDay;
}
