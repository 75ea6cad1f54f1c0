import { createHash } from "node:crypto";
import { startOfHour, startOfPeriod } from "#domain/views/view.ts";
import { type HourViews, openViewLog } from "#domain/views/view-log.ts";
import { formatTime } from "#lib/date.ts";
import type { DemoArticle, DemoFront } from "./demo-format.ts";
import { type Loading, requireId } from "./demo-loading.ts";

const HOUR_MS = 3_600_000;
const MOST_IN_BATCH = 2_000;
const MOST_IN_HOUR = 900;
// What is read falls by half in so many hours.
const HALF_LIFE = 20;
// How busy each hour of the day is in Vietnam, from midnight: the way to work, noon, and most the evening.
const BY_HOUR = [2, 1, 1, 1, 2, 4, 7, 10, 11, 9, 8, 9, 12, 10, 8, 7, 7, 8, 9, 11, 13, 12, 8, 4];
const BUSIEST = Math.max(...BY_HOUR);

/**
 * Gives the sample articles readers: a week of counts up to the load, most for what leads the front, for what was new
 * then, and at busy hours. They are written as real ones are, with the signer as their writer, so that a second load
 * adds nothing.
 */
export async function addViews(loading: Loading): Promise<void> {
  const views = loading.demo.articles
    .filter(({ status }) => status === "PUBLISHED")
    .flatMap((article) => viewsOf(article, requireId(loading, "article", article.key), loading));
  const log = openViewLog(process.env.DATABASE_URL ?? "", loading.signer.id);
  try {
    for (let number = 1; (number - 1) * MOST_IN_BATCH < views.length; number++) {
      await log.add({ number, views: views.slice((number - 1) * MOST_IN_BATCH, number * MOST_IN_BATCH) });
    }
  } finally {
    await log.close();
  }
}

function viewsOf(article: DemoArticle, articleId: string, { demo, now }: Loading): HourViews[] {
  const publishedAt = now.getTime() - article.hoursAgo * HOUR_MS;
  const first = Math.max(startOfHour(new Date(publishedAt)).getTime(), startOfPeriod("week", now).getTime());
  const weight = weightOf(article.key, demo.front) * chance(article.key);
  const rows: HourViews[] = [];
  for (let at = first; at <= now.getTime(); at += HOUR_MS) {
    const hour = new Date(at);
    const busy = (BY_HOUR[Number(formatTime(hour).slice(0, 2))] ?? 0) / BUSIEST;
    const age = Math.max(0, at - publishedAt) / HOUR_MS;
    const passed = Math.min(1, (now.getTime() - at) / HOUR_MS);
    const views = Math.round(MOST_IN_HOUR * weight * busy * passed * 0.5 ** (age / HALF_LIFE));
    if (views > 0) rows.push({ articleId, hour, views });
  }
  return rows;
}

function weightOf(key: string, { lead, secondary, opinion, photo, sections }: DemoFront): number {
  if (key === lead) return 1;
  if (secondary.includes(key)) return 0.7;
  if (key === photo || opinion.includes(key)) return 0.5;
  return sections.some(({ articles }) => articles.includes(key)) ? 0.4 : 0.2;
}

// From a half to one and a half, the same at each load.
function chance(key: string): number {
  return 0.5 + (createHash("sha256").update(key).digest()[0] ?? 0) / 255;
}
