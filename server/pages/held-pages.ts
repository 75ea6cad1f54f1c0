import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { LRUCache } from "lru-cache";
import { type Follower, followInvalidations, Place } from "#domain/invalidations/follow-invalidations.ts";
import { createTagClock, type StaleTag, type Stamp, type TagClock } from "#domain/invalidations/tag-clock.ts";
import { EVERYTHING_TAG, pathOfTag } from "#domain/invalidations/tags.ts";
import { readEnv } from "#lib/env.ts";
import { log } from "#lib/log.ts";
import { openPageStore, type PageStore } from "#server/pages/page-store.ts";
import { pagesFolder } from "#server/pages/pages-folder.ts";

/** A rendered page as Next keeps it, with what decides how long it is right. `value` is Next's own. */
export type HeldPage = {
  key: string;
  value: Record<string, unknown>;
  cacheControl: { revalidate: number | false; expire: number | undefined } | undefined;
  tags: string[];
  stamp: Stamp;
  /** When its making began, by `nextNow`. */
  madeAt: number;
};

/** The pages that this process, which renders them, holds: in memory and on disk, by public path. */
export type HeldPages = {
  clock: TagClock;
  follower: Follower | null;
  get(path: string): Promise<HeldPage | null>;
  put(path: string, page: HeldPage): Promise<void>;
};

const MEMORY_BYTES = 64 * 1024 ** 2;

// Next's memory of what `"use cache"` functions answered, and since when it may not be used. Internal to Next, which is
// pinned for that reason; cache-handler.contract.test.ts fails when it is not there or not what it was.
type TagsManifest = { tagsManifest: Map<string, { stale?: number; expired?: number }> };
const { tagsManifest } = createRequire(import.meta.url)(
  "next/dist/server/lib/incremental-cache/tags-manifest.external.js",
) as TagsManifest;

/**
 * The time as Next compares it, ms since 1970. Its clock runs on from the start of the process, and may be ahead of or
 * behind `Date.now()` by seconds once the machine's was set: a tag that expired "in the future" is not expired.
 */
export function nextNow(): number {
  return performance.timeOrigin + performance.now();
}

let held: HeldPages | null = null;

/**
 * The pages of this process, opened at the first call: those an earlier process left in `DATA_DIR/pages`, if they are
 * of this build and this database, and the outbox that says which of them are out of date.
 */
export function openHeldPages(serverFolder: string): HeldPages {
  held ??= open(pagesFolder(readEnv().dataDir, join(serverFolder, "..")));
  return held;
}

function open({ root, buildId, pages }: ReturnType<typeof pagesFolder>): HeldPages {
  const placeFile = join(root, buildId, "place.json");
  removeOtherBuilds(root, buildId);
  const store: PageStore<HeldPage> = openPageStore(pages);
  const memory = new LRUCache<string, HeldPage>({
    maxSize: MEMORY_BYTES,
    sizeCalculation: ({ value }) => sizeOf(value),
  });
  const clock = createTagClock();
  // Taking another database's pages off the disk lasts longer than the beginning of its era.
  let cleared: Promise<void> = Promise.resolve();

  // A list that names what was withdrawn is made anew within a second. Were everything to be killed before that, the disk
  // would show the former one after a start without a database.
  function forgetLists(rows: StaleTag[]): void {
    if (!rows.some(({ withdrawn }) => withdrawn)) return;
    const stale = new Set(rows.map(({ tag }) => tag));
    for (const [path, { tags }] of memory.entries()) if (tags.some((tag) => stale.has(tag))) void store.remove(path);
  }

  function forget(rows: StaleTag[]): void {
    const now = nextNow();
    for (const { tag, withdrawn } of rows) {
      tagsManifest.set(tag, { expired: now });
      const path = withdrawn ? pathOfTag(tag) : null;
      // From the disk as well: after a restart without a database nothing else would say that it is withdrawn.
      if (path !== null) {
        memory.delete(path);
        void store.remove(path);
      }
    }
  }

  const url = process.env.DATABASE_URL;
  const from = readPlace(placeFile);
  const follower = url
    ? followInvalidations(url, from, {
        onRows(place, rows) {
          clock.note(rows);
          forget(rows);
          forgetLists(rows);
          keepPlace(placeFile, place);
        },
        onStart(place, rows, isSame) {
          clock.reset(place.id, rows, isSame);
          forget([...rows, { id: place.id, tag: EVERYTHING_TAG, withdrawn: false }]);
          if (!isSame) {
            memory.clear();
            cleared = store.clear();
          }
          keepPlace(placeFile, place);
        },
      })
    : null;

  return {
    clock,
    follower,
    async get(path) {
      const inMemory = memory.get(path);
      if (inMemory) return inMemory;
      await cleared;
      const era = clock.stamp().era;
      const onDisk = await store.get(path);
      if (!onDisk) return null;
      // What is on disk is of the present era: another database would have cleared it.
      const page = { ...onDisk, value: unpacked(onDisk.value), stamp: { ...onDisk.stamp, era } };
      memory.set(path, page);
      return page;
    },
    async put(path, page) {
      // What went stale while it was made would be found stale at every look; what was withdrawn must not come back.
      if (clock.freshness(page.tags, page.stamp) !== "fresh") return;
      memory.set(path, page);
      await cleared;
      await store.put(path, { ...page, value: packed(page.value) });
      // Its row may have come while it was on its way to the disk, and found nothing there.
      if (clock.freshness(page.tags, page.stamp) === "withdrawn") await store.remove(path);
    },
  };
}

// A string of Vietnamese takes two bytes a letter on disk, its UTF-8 little more than one.
function packed(value: HeldPage["value"]): HeldPage["value"] {
  return typeof value.html === "string" ? { ...value, html: Buffer.from(value.html) } : value;
}

function unpacked(value: HeldPage["value"]): HeldPage["value"] {
  return Buffer.isBuffer(value.html) ? { ...value, html: value.html.toString() } : value;
}

function sizeOf(value: Record<string, unknown>): number {
  const { html, rscData } = value;
  return 1_000 + (typeof html === "string" ? 2 * html.length : 0) + (Buffer.isBuffer(rscData) ? rscData.length : 0);
}

function removeOtherBuilds(root: string, buildId: string): void {
  try {
    for (const name of readdirSync(root)) {
      if (name !== buildId) rmSync(join(root, name), { recursive: true, force: true });
    }
  } catch {
    // No folder yet.
  }
}

function readPlace(file: string): Place | null {
  try {
    return Place.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
}

// Written aside and renamed; when it is lost, the next start takes no page from before, which is only slower.
function keepPlace(file: string, place: Place): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.part`, JSON.stringify(place));
    renameSync(`${file}.part`, file);
  } catch (error) {
    log.warn({ error: String(error) }, "the place in the outbox could not be kept");
  }
}
