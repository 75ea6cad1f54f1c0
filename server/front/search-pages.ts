import { LRUCache } from "lru-cache";
import type { TagClock } from "#domain/invalidations/tag-clock.ts";
import { readSearch, resultsPath, type Search } from "#domain/search/search-address.ts";
import { createPageCache } from "#server/front/page-cache.ts";
import { createPageMaker } from "#server/front/page-maker.ts";
import type { FoundPage } from "#server/front/reader-pages.ts";
import type { Upstream } from "#server/front/upstream.ts";

/** A search that was understood, and the page of its results. */
type Asked = { search: Search; page: Promise<FoundPage> };

/** Finds pages of search results. */
export type SearchPages = {
  /** What a path and its query ask for; undefined where that is no search. */
  find(path: string, query: string, now: number): Asked | undefined;
};

// Questions are as many as readers: a page of results is worth keeping for those who ask the same in the same minute.
const MOST = 500;
const MOST_BYTES = 32 * 1024 ** 2;
const PATIENCE_MS = 3_000;

/**
 * Pages of results in a lane of their own: however many search, pages of the paper are made beside them, and a few
 * questions at a time are put to the database. They are held apart too, and never on disk.
 */
export function createSearchPages(upstream: Upstream, clock: TagClock, place: () => string | null): SearchPages {
  const cache = createPageCache(clock, MOST, MOST_BYTES);
  const maker = createPageMaker(upstream, cache, clock, place);
  // A question is the same whatever stands around it in the address; so is its page.
  const understood = new LRUCache<string, { search: Search; path: string }>({ max: MOST });

  function understand(path: string, query: string) {
    const asked = `${path}?${query}`;
    const known = understood.get(asked);
    if (known) return known;
    const search = readSearch(path, query);
    if (!search?.q) return null;
    const read = { search, path: resultsPath(search) };
    understood.set(asked, read);
    return read;
  }

  function pageOf(path: string, now: number): Promise<FoundPage> {
    const held = cache.get(path);
    if (held && held.staleSince === 0 && clock.freshness(held.tags, held.stamp) === "fresh" && now < held.askAt) {
      return Promise.resolve(held);
    }
    return maker.make(path, now + PATIENCE_MS);
  }

  return {
    find(path, query, now) {
      const read = understand(path, query);
      return read ? { search: read.search, page: pageOf(read.path, now) } : undefined;
    },
  };
}
