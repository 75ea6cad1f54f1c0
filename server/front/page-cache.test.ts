import { beforeEach, expect, test } from "vitest";
import { createTagClock, type TagClock } from "#domain/invalidations/tag-clock.ts";
import { DAY_TAG } from "#domain/invalidations/tags.ts";
import { holdAnswer } from "#server/front/held-answer.ts";
import { createPageCache, type Page } from "#server/front/page-cache.ts";

const EVENING = new Date("2026-11-25T16:59:59Z");
const MIDNIGHT = new Date("2026-11-25T17:00:00Z");

let clock: TagClock;

beforeEach(() => {
  clock = createTagClock();
});

function page(path: string, changes: Partial<Page> & { size?: number } = {}): Page {
  const [body, none] = [Buffer.alloc(changes.size ?? 10), Buffer.alloc(0)];
  return {
    path,
    answer: holdAnswer(200, { identity: body, gzip: none, br: none }, path, []),
    tags: ["front"],
    stamp: clock.stamp(),
    etag: null,
    staleSince: 0,
    askAt: 0,
    hits: 0,
    isBest: false,
    rightUntil: Number.POSITIVE_INFINITY,
    changedAt: 0,
    ...changes,
  };
}

test("a sweep finds what went stale, most read first, and says since when", () => {
  const cache = createPageCache(clock);
  cache.put(page("/a", { hits: 1 }));
  cache.put(page("/b", { hits: 5 }));
  cache.put(page("/other", { tags: ["site"], hits: 9 }));
  expect(cache.sweep(1_000)).toEqual([]);
  clock.note([{ id: 1, tag: "front", withdrawn: false }]);
  expect(cache.sweep(1_000).map(({ path }) => path)).toEqual(["/b", "/a"]);
  expect(cache.sweep(2_000)[0]).toMatchObject({ path: "/b", staleSince: 1_000 });
  expect(cache.get("/other")?.staleSince).toBe(0);
});

test("what was withdrawn is not held one sweep longer", () => {
  const cache = createPageCache(clock);
  cache.put(page("/a", { tags: ["path:/a"] }));
  clock.note([{ id: 1, tag: "path:/a", withdrawn: true }]);
  expect(cache.sweep(Date.now())).toEqual([]);
  expect(cache.get("/a")).toBeNull();
});

test("what changed or was withdrawn while a page was made is so from the moment it is held", () => {
  const cache = createPageCache(clock);
  const [late, gone] = [page("/late"), page("/gone", { tags: ["path:/gone"] })];
  clock.note([
    { id: 1, tag: "front", withdrawn: false },
    { id: 2, tag: "path:/gone", withdrawn: true },
  ]);
  cache.put(late);
  cache.put(gone);
  expect(cache.get("/late")?.staleSince).toBeGreaterThan(0);
  expect(cache.get("/gone")).toBeNull();
});

test("at midnight in Vietnam what shows the day is stale, and nothing else", () => {
  const cache = createPageCache(clock);
  const home = page("/", { tags: ["front", DAY_TAG] });
  const article = page("/a");
  for (const each of [home, article]) {
    cache.put(each);
    // As if it had been made that evening; whatever day it is now.
    Object.assign(each, { stamp: clock.stamp(EVENING), staleSince: 0 });
  }
  expect(cache.sweep(EVENING.getTime())).toEqual([]);
  expect(cache.sweep(MIDNIGHT.getTime())).toEqual([home]);
});

test("neither count nor bytes grow beyond the bounds; what nobody asks for goes first", () => {
  const few = createPageCache(clock, 3);
  for (const path of ["/a", "/b", "/c"]) few.put(page(path));
  few.get("/a");
  few.put(page("/d"));
  expect([few.size().pages, few.get("/a")?.path, few.get("/b")]).toEqual([3, "/a", null]);

  const small = createPageCache(clock, 100, 10_000);
  for (let n = 0; n < 10; n++) small.put(page(`/${n}`, { size: 3_000 }));
  expect(small.size()).toEqual({ pages: 2, bytes: 8_000 });
});

test("the list of the most read is in order and no longer than wanted", () => {
  const cache = createPageCache(clock);
  for (const hits of [2, 9, 4]) cache.put(page(`/${hits}`, { hits }));
  expect(cache.mostRead(2).map(({ path }) => path)).toEqual(["/9", "/4"]);
});
