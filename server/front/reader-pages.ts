import { setTimeout as delay } from "node:timers/promises";
import { LRUCache } from "lru-cache";
import { addressOf, isFixedAddress, LOST_PATH } from "#domain/addresses/address.ts";
import type { AddressBook } from "#domain/addresses/address-book.ts";
import type { Page, PageCache } from "#server/front/page-cache.ts";
import type { PageMaker } from "#server/front/page-maker.ts";
import { readerFiles } from "#server/front/reader-files.ts";

/** What a reader gets at a path: a page, or null when none can be had now. */
export type FoundPage = Page | null;

/** Finds the page of a path: at once where one is held that may be shown, else when it is made. */
export type ReaderPages = {
  find(path: string, now: number): FoundPage | Promise<FoundPage>;
  /** The same where a page is held in whatever state, else null: the short way for nearly every request. */
  findHeld(path: string, now: number): FoundPage | Promise<FoundPage>;
  /** Forgets which addresses led nowhere. */
  forgetUnknown(): void;
};

// How long a former version may be shown while the newer one is being made, so that nobody waits for it. Within a second
// of a publish everybody sees it; what was withdrawn is not shown at all.
const GRACE_MS = 700;
// A page that is not held: by then readers have it, or are told; later where many are made before it.
const PATIENCE_MS = 1_800;
const MOST_LOOKUPS = 500;

/** Reader pages over what is held, what can be made, and what addresses there are. */
export function createReaderPages(cache: PageCache, maker: PageMaker, book: AddressBook): ReaderPages {
  // Floods of made-up addresses ask the database once a second each, and fill no memory: one page answers for all.
  const unknown = new LRUCache<string, true>({ max: 5_000, ttl: 1_000 });
  let lookups = 0;

  function find(path: string, now: number): FoundPage | Promise<FoundPage> {
    return findHeld(path, now) ?? findCold(path, now);
  }

  function findHeld(path: string, now: number): FoundPage | Promise<FoundPage> {
    const page = cache.get(path);
    if (!page) return null;
    page.hits += 1;
    // What changes by itself at a moment went stale at that moment, whoever asks first, and however late.
    if (page.staleSince === 0 && now >= page.rightUntil) page.staleSince = page.rightUntil;
    if (page.staleSince === 0) {
      if (now >= page.askAt) void maker.make(path, now + PATIENCE_MS);
      return page;
    }
    const making = maker.make(path, now + PATIENCE_MS);
    if (now - page.staleSince < GRACE_MS || maker.isFailing(path)) return page;
    return within(now + PATIENCE_MS, making).then((made) => made ?? cache.get(path));
  }

  async function findCold(path: string, now: number): Promise<FoundPage> {
    const until = now + PATIENCE_MS;
    const isKnown = readerFiles.has(path) || (await isAddress(path, until));
    if (isKnown === null) return null;
    if (isKnown) return inLine(path, until);
    const lost = cache.get(LOST_PATH);
    if (!lost) return inLine(LOST_PATH, until);
    return find(LOST_PATH, now);
  }

  // A crawler follows hundreds of links at once: whoever stands in a line that moves is served, not sent away.
  async function inLine(path: string, until: number): Promise<FoundPage> {
    let isOver = false;
    const making = maker.make(path, until).finally(() => {
      isOver = true;
    });
    let page: FoundPage = null;
    for (let end = until; !page && !isOver && end > Date.now(); end = maker.lastMoment(until)) {
      page = await within(end, making);
    }
    return page;
  }

  /** Null when nobody can say in time. */
  async function isAddress(path: string, until: number): Promise<boolean | null> {
    const address = addressOf(path);
    if (address === null || unknown.has(address)) return false;
    if (isFixedAddress(address)) return true;
    if (lookups >= MOST_LOOKUPS) return null;
    lookups += 1;
    try {
      const isKnown = await within(until, book.isKnown(address));
      if (isKnown === false) unknown.set(address, true);
      return isKnown;
    } catch {
      return null;
    } finally {
      lookups -= 1;
    }
  }

  return { find, findHeld, forgetUnknown: () => unknown.clear() };
}

/** What comes in time, else null: a page may be on its way for somebody with more patience. */
function within<Value>(until: number, coming: Promise<Value>): Promise<Value | null> {
  const late = delay(Math.max(until - Date.now(), 0), null, { ref: false });
  return Promise.race([coming, late]);
}
