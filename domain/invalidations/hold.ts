import { cacheLife, cacheTag } from "next/cache.js";
import { EVERYTHING_TAG } from "#domain/invalidations/tags.ts";

// Pages are made anew by what changes, not by age. An hour bounds how long something unforeseen can last.
const REVALIDATE_S = 3_600;
// Served however old it is when nothing newer can be made: a paper stays readable while its database is away.
const EXPIRE_S = 366 * 86_400;

// What is not there may come with an import, which does not name each address.
const NOTHING_MS = 60_000;

/** The answer of a function that holds its answers, when there is none: looked for again within a minute. */
export function holdNothing(): null {
  hold([], new Date(Date.now() + NOTHING_MS));
  return null;
}

/**
 * Says, within a function that begins with "use cache", which changes make its answer stale. `until` is when it
 * changes by itself: a slot that opens, a setting whose day comes. Outside of Next nothing is held, so tests, imports
 * and the command line read the database each time.
 */
export function hold(tags: string[], until: Date | null = null): void {
  if (process.env.NEXT_RUNTIME === undefined) return;
  const left = until ? Math.ceil((until.getTime() - Date.now()) / 1_000) : REVALIDATE_S;
  cacheLife({ stale: 300, revalidate: Math.min(Math.max(left, 1), REVALIDATE_S), expire: EXPIRE_S });
  cacheTag(EVERYTHING_TAG, ...tags);
}
