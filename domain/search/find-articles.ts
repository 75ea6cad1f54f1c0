import type { Query } from "#domain/search/query.ts";
import { db } from "#lib/db.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { filterLexeme } from "./lexemes.ts";
import { any, EXACT, type Filters, looseTiers, quote, strictTiers, type Tier, unfinishedTiers } from "./tiers.ts";

/** An article that answers a question, and how well. */
export type Hit = { articleId: string; at: Date; score: number };

/** From when until when what is found first came out, UTC; `until` itself is outside. */
export type Period = { from: Date | null; until: Date };

/** `isBounded`: there may be more, older than what was looked at. `isLoose`: nothing has the words side by side. */
export type Found = { hits: Hit[]; isBounded: boolean; isLoose: boolean };

// So many of each question's newest answers are weighed: what a search costs does not grow with the archive.
const CANDIDATES = 400;
// What is common is looked for among the newest articles first; there is enough of it there.
const NEWEST = 20_000;
const ENOUGH = 100;
const FEW = 12;
const DAY_MS = 86_400_000;
// What came out today counts as much as words in the standfirst; a year later nearly nothing.
const RECENT = 15;
// Whole days, so that a second page an hour later goes on where the first one ended.
const dayOf = (at: Date) => Math.floor(at.getTime() / DAY_MS);

const NOTHING = Prisma.sql`select null::uuid as "articleId", null::timestamptz as "at", 0 as "weight" where false`;

/** Finds what answers a question: best first, newer first among equals, at most some thousand. */
export async function findArticles(query: Query, filters: Filters, period: Period): Promise<Found> {
  const newest = await newestPeriod(period);
  const strict = await ask(strictTiers(query, filters), newest, period);
  if (strict.hits.length >= FEW) return { ...strict, isLoose: false };
  // The last word may only be begun; words may stand apart. Whatever has them as typed stays before both. Single syllables
  // are in so many articles that these look at the newest only, and at all where otherwise nothing would be found.
  const unfinished = await askWithin(unfinishedTiers(query, filters), newest ?? period);
  const loose = await askWithin(looseTiers(query, filters), newest ?? period);
  const known = [strict, unfinished, loose].flatMap(({ hits }) => hits);
  const old =
    newest && known.length === 0 ? await askWithin(looseTiers(query, filters), olderThan(newest, period)) : null;
  const hits = new Map([...known, ...(old?.hits ?? [])].map((hit) => [hit.articleId, hit]));
  return {
    hits: [...hits.values()].map((hit, index, all) => ({ ...hit, score: all.length - index })),
    isBounded: old?.isBounded ?? (newest !== null || [strict, unfinished, loose].some(({ isBounded }) => isBounded)),
    isLoose: strict.hits.length === 0 && unfinished.hits.length === 0 && hits.size > 0,
  };
}

type Answers = Omit<Found, "isLoose">;

async function ask(tiers: Tier[], newest: Period | null, period: Period): Promise<Answers> {
  const first = newest && (await askWithin(tiers, newest));
  if (!first) return askWithin(tiers, period);
  if (first.hits.length < ENOUGH) return askWithin(tiers, period, { isBestEnough: true });
  const older = await askForExact(tiers, first.hits, olderThan(newest, period), period.until);
  return { hits: [...first.hits, ...older].sort(bestFirst), isBounded: true };
}

/**
 * Where little of the newest has exactly the marks that were typed, what older articles have them: a word must not drown
 * in others that only look like it without marks. Such words are rare, so it costs little.
 */
async function askForExact(tiers: Tier[], newest: Hit[], period: Period, now: Date): Promise<Hit[]> {
  const exact = tiers.filter(({ weight }) => weight === EXACT);
  if (exact.length === 0 || newest.filter(({ score }) => score >= EXACT).length >= FEW) return [];
  return (await askWithin(exact, period, { now })).hits;
}

type How = { now?: Date; isBestEnough?: boolean };

/**
 * What answers within a period. With `isBestEnough` texts are asked only where few headlines answer: what was in every
 * other article once and is in few now would else be read from all of them.
 */
async function askWithin(tiers: Tier[], period: Period, { now, isBestEnough = false }: How = {}): Promise<Answers> {
  if (tiers.length === 0) return { hits: [], isBounded: false };
  const isFirst = ({ asksHeadline }: Tier) => isBestEnough && asksHeadline === true;
  const first = tiers.filter(isFirst).map((tier) => questionFor(tier, period));
  const isFew = isBestEnough ? Prisma.sql`and (select count(*) from "first") < ${ENOUGH}` : Prisma.empty;
  const others = tiers.filter((tier) => !isFirst(tier)).map((tier) => questionFor(tier, period, isFew));
  // The planner takes a narrow table for quickly read, and does not count that each row's words are unpacked for it.
  const byIndex = db.$queryRaw`select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`;
  const answered = db.$queryRaw<Hit[]>`
    with "first" as materialized (${Prisma.join([NOTHING, ...first], " union all ")})
    select "articleId", "at", sum("weight")::int as "score"
    from (select * from "first" union all ${Prisma.join(others, " union all ")}) as hit group by "articleId", "at"`;
  const [, rows] = await db.$transaction([byIndex, answered]);
  const hits = rows
    .map((row) => ({ articleId: row.articleId, at: row.at, score: row.score + recency(row.at, now ?? period.until) }))
    .sort(bestFirst);
  return { hits, isBounded: rows.length >= (isBestEnough ? ENOUGH : CANDIDATES) };
}

function questionFor({ weight, tsquery }: Tier, { from, until }: Period, condition = Prisma.empty): Prisma.Sql {
  const months = from === null ? null : any(monthsOf(from, until).map((month) => quote(month)));
  const question = months === null ? tsquery : `${tsquery} & ${months}`;
  const since = from === null ? Prisma.empty : Prisma.sql`and "at" >= ${from}`;
  // Behind the fence only the words are asked for: by the time alone the planner would walk through articles from the
  // newest and unpack the words of each (measured: 1.2 s instead of 10 ms among 78,000).
  return Prisma.sql`(select "articleId", "at", ${weight}::int as "weight" from (
      select "articleId", "at" from "SearchEntry" where "words" @@ ${question}::tsquery offset 0) as found
    where "at" < ${until} ${since} ${condition} order by "at" desc limit ${CANDIDATES})`;
}

function bestFirst(one: Hit, other: Hit): number {
  return other.score - one.score || other.at.getTime() - one.at.getTime() || (one.articleId < other.articleId ? -1 : 1);
}

function recency(at: Date, now: Date): number {
  const days = Math.max(dayOf(now) - dayOf(at), 0);
  return Math.round(Math.max(RECENT - 1.8 * Math.log2(1 + days), 0));
}

/** The part of a period in which the newest articles of the paper came out; null when that is all of it. */
async function newestPeriod({ from, until }: Period): Promise<Period | null> {
  const [row] = await db.$queryRaw<{ at: Date }[]>`
    select "at" from "SearchEntry" where "at" < ${until} order by "at" desc offset ${NEWEST} limit 1`;
  return row && (from === null || row.at > from) ? { from: row.at, until } : null;
}

/** What of a period is older than its newest part. */
function olderThan({ from }: Period, whole: Period): Period {
  return { from: whole.from, until: from ?? whole.until };
}

function monthsOf(from: Date, until: Date): string[] {
  const months: string[] = [];
  const month = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth()));
  while (month < until) {
    months.push(filterLexeme.month(month));
    month.setUTCMonth(month.getUTCMonth() + 1);
  }
  return months;
}
