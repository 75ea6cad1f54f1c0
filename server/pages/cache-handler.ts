import { sharedPreviewPath } from "#domain/addresses/address.ts";
import { EVERYTHING_TAG, pathTag } from "#domain/invalidations/tags.ts";
import { isResultsPath } from "#domain/search/search-address.ts";
import { log } from "#lib/log.ts";
import { HELD_OVER_HEADER } from "#server/front/upstream.ts";
import { type HeldPage, type HeldPages, nextNow, openHeldPages } from "#server/pages/held-pages.ts";
import { pagePathOfKey } from "#server/pages/page-path.ts";
import { stripPage } from "#server/pages/strip-page.ts";

// What Next hands to a `cacheHandler` and expects of it, as far as pages are concerned
// (node_modules/next/dist/docs/01-app/03-api-reference/05-config/01-next-config-js/incrementalCacheHandlerPath.md).
type HandlerContext = { serverDistDir?: string };
type GetContext = { kind: string };
type SetContext = { cacheControl?: HeldPage["cacheControl"] };
type CachedValue = {
  kind: string;
  html?: unknown;
  headers?: Record<string, unknown>;
  status?: number;
  postponed?: unknown;
  segmentData?: unknown;
};
type Found = { value: CachedValue; lastModified: number; cacheControl: HeldPage["cacheControl"] };

/** Carries the tags of a page to the front process, and to a CDN that can purge by them. */
const SURROGATE_KEY = "surrogate-key";
const NEXT_TAGS = "x-next-cache-tags";
// Next's own tags, by route; ours say what a page shows.
const OWN_TAG = "_N_T_";

const isBuilding = process.env.NEXT_PHASE === "phase-production-build";
// `next dev` has no build to hold pages of: it renders them anew each time, and keeps its scripts in them.
const isDev = process.env.NODE_ENV === "development";

/**
 * Where Next keeps the pages it rendered whole. Reader pages are kept without the framework's scripts and with the
 * status they ask for, judged by the outbox and not by a process's own clock, on disk, across restarts. What is
 * rendered while building shows an empty paper and is never kept; the newsroom's shells are left to Next.
 *
 * Next makes one for each request, so that what is taken here stands before whatever the request reads.
 */
export default class CacheHandler {
  private readonly pages: HeldPages | null;
  private readonly stamp: HeldPage["stamp"] | null;
  private readonly madeAt = nextNow();

  constructor({ serverDistDir }: HandlerContext) {
    this.pages = isBuilding || isDev || !serverDistDir ? null : openHeldPages(serverDistDir);
    this.stamp = this.pages?.clock.stamp() ?? null;
  }

  async get(key: string, { kind }: GetContext): Promise<Found | null> {
    const path = pagePathOfKey(key);
    if (!this.pages || kind !== "APP_PAGE" || isForOne(path)) return null;
    const page = await this.pages.get(path);
    // Two routes could have pages of one path, were an article called like the index of another.
    if (page?.key !== key) return null;
    const freshness = this.pages.clock.freshness(page.tags, page.stamp);
    const found = { value: page.value as CachedValue, lastModified: page.madeAt, cacheControl: page.cacheControl };
    if (freshness === "fresh") return found;
    // Yesterday's page is better than none: with the database away nothing newer can be made.
    const isAway = this.pages.follower?.isConnected() !== true;
    return freshness === "stale" && isAway ? { ...found, value: heldOver(found.value) } : null;
  }

  /** Changes `value` itself: Next answers the request that waited for it with the same object. */
  async set(key: string, value: CachedValue | null, { cacheControl }: SetContext): Promise<void> {
    const path = pagePathOfKey(key);
    if (isDev || value?.kind !== "APP_PAGE" || isForOne(path)) return;
    // When a rendering fails, Next puts back what it was given. That is not made anew, whatever the time is.
    if (value.headers?.[SURROGATE_KEY] !== undefined) return;
    const tags = tagsOf(value, path);
    prepare(value, path, tags);
    if (!this.pages || !this.stamp) return;
    // Questions are as many as readers: their answers are held by the front, for a moment.
    if (isResultsPath(path)) return;
    // An address that leads nowhere is not worth a place: there are more of them than of all others.
    if (value.status === 404) return;
    const { stamp, madeAt } = this;
    await this.pages.put(path, { key, value, cacheControl, tags, stamp, madeAt });
  }

  /** Next calls this for `updateTag` and `revalidateTag`. The command has written the rows: only read them now. */
  async revalidateTag(): Promise<void> {
    await this.pages?.follower?.catchUp();
  }

  resetRequestCache(): void {}
}

// The copy is marked: whoever holds it asks again soon.
function heldOver(value: CachedValue): CachedValue {
  return { ...value, headers: { ...value.headers, [HELD_OVER_HEADER]: "1" } };
}

// The newsroom, and private previews: rendered at each request, for whoever asks.
function isForOne(path: string): boolean {
  return path === "/admin" || path.startsWith("/admin/") || path.startsWith(sharedPreviewPath(""));
}

/** What makes a page stale: what it says it shows, and its own path. Of a redirect Next tells no tags at all. */
function tagsOf({ headers }: CachedValue, path: string): string[] {
  const given = headers?.[NEXT_TAGS];
  const tags = typeof given === "string" ? given.split(",").filter((tag) => !tag.startsWith(OWN_TAG)) : [];
  return [...new Set([EVERYTHING_TAG, pathTag(path), ...tags])];
}

function prepare(value: CachedValue, path: string, tags: string[]): void {
  // Without scripts nobody moves from page to page within the client router, which alone asks for segments.
  value.segmentData = undefined;
  // With its tags Next would judge the page as well, by a clock that knows nothing from before this process: after each
  // start it would make every page anew.
  const { [NEXT_TAGS]: _judgedByOutbox, ...headers } = value.headers ?? {};
  value.headers = { ...headers, [SURROGATE_KEY]: tags.join(" ") };
  if (typeof value.html !== "string") return;
  if (value.status !== undefined && value.status >= 300 && value.status < 400) {
    value.html = "";
    return;
  }
  const stripped = value.postponed === undefined ? stripPage(value.html) : null;
  if (stripped) {
    value.html = stripped.html;
    value.status = stripped.status ?? value.status;
    return;
  }
  const fault = `the page ${path} needs the framework's scripts, which reader pages do not have`;
  if (isBuilding) throw new Error(fault);
  log.error(fault);
}
