import { isListPage } from "#domain/addresses/address.ts";
import type { Stamp, TagClock } from "#domain/invalidations/tag-clock.ts";
import { log } from "#lib/log.ts";
import { createTurnstile } from "#lib/turnstile.ts";
import { LOST_CACHING, PAGE_CACHING } from "#server/front/cache-control.ts";
import { compress } from "#server/front/compress.ts";
import { encodingsOf, hashOf, holdAnswer, withBestBrotli } from "#server/front/held-answer.ts";
import type { Page, PageCache } from "#server/front/page-cache.ts";
import { READER_SECURITY } from "#server/front/security-headers.ts";
import { type Rendered, render, type Upstream } from "#server/front/upstream.ts";

/** Has pages made by the process that renders, once at a time each, and holds them. */
export type PageMaker = {
  /** The page as it is now, or null when its making cannot begin before the last moment of `until`, or fails. */
  make(path: string, until: number): Promise<Page | null>;
  /** Until when to wait who would wait until `until`, both in ms since 1970: longer while the line before them moves. */
  lastMoment(until: number): number;
  /**
   * Whether nobody waits for a path: the last attempt failed, and the next is a second later, or the one under way has
   * lasted longer than a reader would.
   */
  isFailing(path: string): boolean;
};

// The rendering process has one thread; more at a time only wait inside it, before the editors' requests.
const AT_A_TIME = 4;
// A crawler follows hundreds of links at once; beyond this it is told to come more slowly.
const MOST_WAITING = 1_000;
// What has begun is ended even if nobody waits any more: given up each time, a page that is slow to make while the machine
// is busy would never be there.
const MAKING_MS = 4_000;
// What takes longer is waited for by one reader, not by each who comes meanwhile. A line in which nobody was served for so
// long does not move; in one that does, so much longer is waited.
const STILL_MS = 1_500;
const LONGER_MS = 20_000;
// After so many failures in a row one attempt a second is enough to see that it is over. No herd meets a database that
// has just come back.
const FAILURES = 3;
const RETRY_MS = 1_000;
// A lost message heals within a minute; spread, so that what was made together is not asked for together.
const ASK_AGAIN_MS = 60_000;
const ASK_SOON_MS = 1_000;

/** `place` is how far the outbox was read, in the form the rendering process compares. */
export function createPageMaker(
  upstream: Upstream,
  cache: PageCache,
  clock: TagClock,
  place: () => string | null,
): PageMaker {
  const making = new Map<string, { page: Promise<Page | null>; since: number }>();
  const failing = new Map<string, number>();
  const turnstile = createTurnstile(AT_A_TIME);
  let failures = 0;
  let nextTry = 0;
  let madeAt = 0;

  function lastMoment(until: number): number {
    return Math.min(Math.max(until, madeAt + STILL_MS), until + LONGER_MS);
  }

  function make(path: string, until: number): Promise<Page | null> {
    const same = making.get(path);
    if (same) return same.page;
    const now = Date.now();
    const isUnwell = failures >= FAILURES && now < nextTry;
    if (isUnwell || making.size >= MOST_WAITING || now < (failing.get(path) ?? 0)) return Promise.resolve(null);
    if (failures >= FAILURES) nextTry = now + RETRY_MS;
    const made = turnstile(() => attempt(path, until)).finally(() => making.delete(path));
    making.set(path, { page: made, since: now });
    return made;
  }

  async function attempt(path: string, until: number): Promise<Page | null> {
    const now = Date.now();
    // Too many were before it: no fault of the process that renders.
    if (now >= lastMoment(until)) return null;
    const former = cache.get(path);
    // Before anything is asked: what goes stale from here on makes this page stale.
    const stamp = clock.stamp();
    try {
      const limitMs = Math.max(until - now, MAKING_MS);
      const rendered = await render(upstream, path, { place: place(), etag: etagOf(former), limitMs });
      const page =
        "body" in rendered ? await lay(path, stamp, rendered, former) : former && { ...former, stamp, staleSince: 0 };
      if (!page) throw new Error("unchanged, but nothing was held");
      const spread = ASK_AGAIN_MS * (0.8 + 0.4 * Math.random());
      page.askAt = Date.now() + Math.max(Math.min(rendered.rightForMs, spread), ASK_SOON_MS);
      page.rightUntil = rendered.isExact ? Date.now() + rendered.rightForMs : Number.POSITIVE_INFINITY;
      failures = 0;
      madeAt = Date.now();
      failing.delete(path);
      // A cursor that nobody was given leads nowhere, and there are more of those than there is room.
      if (page.answer.status !== 404 || !isListPage(path)) cache.put(page);
      // What was withdrawn on the way is not shown to those who waited for it either.
      return clock.freshness(page.tags, stamp) === "withdrawn" ? await attempt(path, until) : page;
    } catch (error) {
      failures += 1;
      nextTry = Date.now() + RETRY_MS;
      noteFailure(path, error);
      return null;
    }
  }

  function noteFailure(path: string, error: unknown): void {
    if (failing.size > 1_000) failing.clear();
    failing.set(path, Date.now() + RETRY_MS);
    log.warn({ path, error: String(error) }, "a page could not be made");
  }

  return {
    make,
    lastMoment,
    isFailing: (path) => failing.has(path) || Date.now() - (making.get(path)?.since ?? Infinity) > STILL_MS,
  };
}

// Next's tag speaks of the body alone: two redirects have the same, none, and lead to different places.
function etagOf(former: Page | null): string | null {
  return former?.answer.status === 200 ? former.etag : null;
}

/** Turns what was rendered into what is sent. Bodies that did not change are not compressed once more. */
async function lay(path: string, stamp: Stamp, rendered: Rendered, former: Page | null): Promise<Page> {
  const { status, body, tags, etag } = rendered;
  const hash = hashOf(body);
  const same = former?.answer.hash === hash ? former : null;
  const encodings = same ? encodingsOf(same.answer) : await compress(body);
  // Next redirects for good with 308; old crawlers know 301, and readers only ever ask with GET.
  const changedAt = same ? same.changedAt : secondAfter(former);
  const answer = holdAnswer(status === 308 ? 301 : status, encodings, hash, headersOf(rendered), {
    changedAt: status === 200 ? changedAt : null,
  });
  return {
    path,
    answer,
    tags,
    stamp,
    etag,
    staleSince: 0,
    askAt: 0,
    rightUntil: Number.POSITIVE_INFINITY,
    changedAt,
    hits: former?.hits ?? 0,
    isBest: same?.isBest ?? false,
  };
}

/** Now, in whole seconds; later than the former version's time, or who has that would be told that nothing changed. */
function secondAfter(former: Page | null): number {
  return Math.max(Math.floor(Date.now() / 1_000) * 1_000, (former?.changedAt ?? 0) + 1_000);
}

function headersOf({ status, contentType, location, link, tags, robots }: Rendered): string[] {
  return [
    ...["Content-Type", contentType, "Cache-Control", status === 404 ? LOST_CACHING : PAGE_CACHING],
    ...(tags.length > 0 ? ["Surrogate-Key", tags.join(" ")] : []),
    ...(link === null ? [] : ["Link", link]),
    ...(robots === null ? [] : ["X-Robots-Tag", robots]),
    ...(location === null ? [] : ["Location", location]),
    ...READER_SECURITY,
  ];
}

/** Replaces the quick brotli of a page that is read often by the smallest. */
export async function improve(page: Page): Promise<void> {
  if (page.isBest) return;
  page.isBest = true;
  page.answer = await withBestBrotli(page.answer);
}
