import { LRUCache } from "lru-cache";
import type { Stamp, TagClock } from "#domain/invalidations/tag-clock.ts";
import type { HeldAnswer } from "#server/front/held-answer.ts";

/** A page as the front holds it: ready to be sent, with what decides for how long. Times in ms since 1970. */
export type Page = {
  path: string;
  answer: HeldAnswer;
  tags: string[];
  stamp: Stamp;
  /** The rendering process's own tag for what it answered. */
  etag: string | null;
  /** Since when it is known to be out of date; 0 while it is not. */
  staleSince: number;
  /** When it stops being right by itself, to the second: then it is as if it had gone stale. Infinity for most. */
  rightUntil: number;
  /** When to ask whether it is still right though nobody said otherwise: a message could have been lost. */
  askAt: number;
  /** How often it was sent since it was first held. */
  hits: number;
  isBest: boolean;
  /** Since when its bytes are what they are, in whole seconds. */
  changedAt: number;
};

/** The pages held in memory, by path. */
export type PageCache = {
  /** What is held, in whatever state; null for what is not, or was withdrawn. */
  get(path: string): Page | null;
  put(page: Page): void;
  /** Looks at all pages after rows of the outbox or midnight: returns those now out of date, most read first. */
  sweep(now: number): Page[];
  mostRead(limit: number): Page[];
  size(): { pages: number; bytes: number };
};

/** Holds at most `most` pages and `mostBytes` of bodies; what was longest not asked for goes first. */
export function createPageCache(clock: TagClock, most = 20_000, mostBytes = 384 * 1024 ** 2): PageCache {
  const pages = new LRUCache<string, Page>({
    max: most,
    maxSize: mostBytes,
    sizeCalculation: ({ answer }) => answer.bytes + 1_000,
  });

  function judge(page: Page, now: number): boolean {
    const freshness = clock.freshness(page.tags, page.stamp, new Date(now));
    if (freshness === "withdrawn") pages.delete(page.path);
    if (freshness === "stale") page.staleSince ||= now;
    return freshness === "stale";
  }

  return {
    get: (path) => pages.get(path) ?? null,
    put(page) {
      pages.set(page.path, page);
      // What it shows may have changed, or been withdrawn, while it was on its way.
      judge(page, Date.now());
    },
    sweep: (now) => [...pages.values()].filter((page) => judge(page, now)).sort(byHits),
    mostRead: (limit) => [...pages.values()].sort(byHits).slice(0, limit),
    size: () => ({ pages: pages.size, bytes: pages.calculatedSize }),
  };
}

function byHits(one: Page, other: Page): number {
  return other.hits - one.hits;
}
