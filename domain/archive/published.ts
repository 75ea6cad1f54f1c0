import { isDay, type Period, periodAfter, periodBefore, readPeriod } from "#domain/archive/period.ts";
import { type ArticleCard, CARD, toCard } from "#domain/articles/card.ts";
import { onSite } from "#domain/articles/on-site.ts";
import { hold } from "#domain/invalidations/hold.ts";
import { DAY_TAG, dayTag, FRONT_TAG, monthTag, yearTag } from "#domain/invalidations/tags.ts";
import { formatDay } from "#lib/date.ts";
import { db } from "#lib/db.ts";

/** How many articles came out in a month ("2026-11") or on a day ("2026-11-22"). */
export type PeriodCount = { name: string; articles: number };

/** The nearest days, or months, before and after one on which anything came out. */
export type Neighbours = { previous: string | null; next: string | null };

// A national daily has some 300 a day.
const MOST_A_DAY = 1_000;
// So many days, or months, without an article may lie between two that have some before a change there is seen late: then
// within the hour. Each is a tag of the page, and Next takes 128 of them.
const GAP = 30;

/** The years in which anything came out, newest first. */
export async function listArchiveYears(): Promise<string[]> {
  "use cache";
  hold([FRONT_TAG]);
  const [first, last] = await Promise.all(
    (["asc", "desc"] as const).map((order) =>
      db.edition.findFirst({
        where: onSite(),
        orderBy: { firstPublishedAt: order },
        select: { firstPublishedAt: true },
      }),
    ),
  );
  if (!first || !last) return [];
  const [from, to] = [first, last].map((row) => Number(formatDay(row.firstPublishedAt).slice(0, 4)));
  if (from === undefined || to === undefined) return [];
  return Array.from({ length: to - from + 1 }, (_, index) => String(to - index));
}

/** How much came out in the months of a year, those with nothing left out. */
export async function countMonths(year: string): Promise<PeriodCount[]> {
  "use cache";
  hold([yearTag(year)]);
  const [first, last] = [readPeriod(`${year}-01`), readPeriod(`${year}-12`)];
  return first && last ? count(first.from, last.until, "YYYY-MM") : [];
}

/** How much came out on the days of a month, those with nothing left out. */
export async function countDays(month: string): Promise<PeriodCount[]> {
  "use cache";
  hold([monthTag(month)]);
  const period = readPeriod(month);
  return period ? count(period.from, period.until, "YYYY-MM-DD") : [];
}

/** Everything of a day in Vietnam that is on the site, in the order in which it came out. */
export async function listDay(day: string): Promise<ArticleCard[]> {
  "use cache";
  hold([dayTag(day)]);
  const period = readPeriod(day);
  if (!period) return [];
  const rows = await db.edition.findMany({
    where: { AND: [onSite(), { firstPublishedAt: { gte: period.from, lt: period.until } }] },
    select: CARD,
    orderBy: [{ firstPublishedAt: "asc" }, { id: "asc" }],
    take: MOST_A_DAY,
  });
  return rows.map(toCard);
}

/** Where the archive goes on from a day to days, or from a month to months. */
export async function getNeighbours(name: string): Promise<Neighbours> {
  "use cache";
  const period = readPeriod(name);
  if (!period) {
    hold([]);
    return { previous: null, next: null };
  }
  const select = { firstPublishedAt: true } as const;
  const [before, after] = await Promise.all([
    db.edition.findFirst({
      where: { AND: [onSite(), { firstPublishedAt: { lt: period.from } }] },
      orderBy: { firstPublishedAt: "desc" },
      select,
    }),
    db.edition.findFirst({
      where: { AND: [onSite(), { firstPublishedAt: { gte: period.until } }] },
      orderBy: { firstPublishedAt: "asc" },
      select,
    }),
  ]);
  const [previous, next] = [before, after].map((row) => row && formatDay(row.firstPublishedAt).slice(0, name.length));
  const until = next ?? formatDay(new Date()).slice(0, name.length);
  const between = [...walk(period, previous ?? "", periodBefore), ...walk(period, until, periodAfter)];
  // The last day has none after it until the next day comes.
  hold([...between.map(isDay(name) ? dayTag : monthTag), ...(next ? [] : [DAY_TAG])]);
  return { previous: previous ?? null, next: next ?? null };
}

/** The periods from one to another, which is the last of them, or the nearest `GAP`. */
function walk(from: Period, to: string, step: (period: Period) => Period | null): string[] {
  const names: string[] = [];
  for (let at = step(from); at && names.length < GAP && from.name !== to; at = step(at)) {
    names.push(at.name);
    if (at.name === to) break;
  }
  return names;
}

// The wall clock in Vietnam is read off as in lib/date.ts.
async function count(from: Date, until: Date, form: "YYYY-MM" | "YYYY-MM-DD"): Promise<PeriodCount[]> {
  return db.$queryRaw<PeriodCount[]>`
    select to_char("firstPublishedAt" at time zone 'UTC' + interval '7 hours', ${form}) as "name", count(*)::int as "articles"
    from "Edition"
    where "isLive" and "firstPublishedAt" >= ${from} and "firstPublishedAt" < ${until} and "firstPublishedAt" <= ${new Date()}
    group by 1 order by 1`;
}
