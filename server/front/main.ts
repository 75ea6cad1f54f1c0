import { createServer } from "node:http";
import { join } from "node:path";
import { LOST_PATH } from "#domain/addresses/address.ts";
import { openAddressBook } from "#domain/addresses/address-book.ts";
import { followInvalidations } from "#domain/invalidations/follow-invalidations.ts";
import { createTagClock, type StaleTag } from "#domain/invalidations/tag-clock.ts";
import { openMissLog } from "#domain/search/miss-log.ts";
import { openSuggestionBook } from "#domain/search/suggestion-book.ts";
import { openViewLog } from "#domain/views/view-log.ts";
import { startOfDay } from "#lib/date.ts";
import { readEnv } from "#lib/env.ts";
import { log } from "#lib/log.ts";
import { LOOK_UPS, openSmallPool } from "#lib/small-pool.ts";
import { createAnswer, createUpgrade, type Desk } from "#server/front/answer.ts";
import { createDeskProxy } from "#server/front/desk-proxy.ts";
import { openFastLane } from "#server/front/fast-lane.ts";
import { healthAnswer } from "#server/front/health.ts";
import type { HeldAnswer } from "#server/front/held-answer.ts";
import { createMissCounter } from "#server/front/miss-counter.ts";
import { keepMostRead, readMostRead, WARM_PAGES } from "#server/front/most-read.ts";
import { createPageCache, type Page } from "#server/front/page-cache.ts";
import { createPageMaker, improve } from "#server/front/page-maker.ts";
import { createReaderPages } from "#server/front/reader-pages.ts";
import { createSearchPages } from "#server/front/search-pages.ts";
import { improveStaticFiles, loadStaticFiles } from "#server/front/static-files.ts";
import { createSuggestions } from "#server/front/suggestions.ts";
import { openUpstream } from "#server/front/upstream.ts";
import { createViewReceiver } from "#server/front/views/receive-view.ts";
import { createViewCounter } from "#server/front/views/view-counter.ts";
import { createViewLimits } from "#server/front/views/view-limits.ts";
import { KEEP_ALIVE_MS } from "#server/front/wire.ts";
import { isStored } from "#server/pages/page-store.ts";
import { pagesFolder } from "#server/pages/pages-folder.ts";

// The front door: holds the port, and the pages in memory; has what it does not hold rendered by server/web.ts. It lives
// no longer than its parent, so that the port is free for the next start.
const DAY_MS = 86_400_000;
const WRITE_MS = 60_000;
const DRAIN_MS = 15_000;
const DRAIN_LOOK_MS = 100;
const HEADERS_MS = 20_000;
// A film from a phone on a slow line.
const UPLOAD_MS = 1_800_000;
const SETTLE_MS = 1_000;
const IN_BACKGROUND_MS = 20_000;
// The port opens when the first of these are warm, or after so long; the others follow.
const WARM_FIRST = 50;
const WARM_FIRST_MS = 3_000;
// Where few pages were read before, the newest are made ready too.
const NEWEST = 200;
// So many held pages are made anew at once when they go stale; the rest when somebody asks.
const REMADE_AT_ONCE = 300;
const READ_OFTEN = 5;

const env = readEnv();
const { DATABASE_URL = "", WEB_SOCKET = "" } = process.env;
const siteOrigin = new URL(env.siteUrl).origin;
const listFile = join(env.dataDir, "most-read.json");

const clock = createTagClock();
const pool = openSmallPool(DATABASE_URL, LOOK_UPS);
const suggestions = createSuggestions(openSuggestionBook(pool), clock);
const cache = createPageCache(clock);
const upstream = openUpstream(WEB_SOCKET, env.siteUrl);
const follower = followInvalidations(DATABASE_URL, null, {
  onRows(_place, rows) {
    clock.note(rows);
    toldAt = Date.now();
    suggestions.note(rows);
    freshen(rows);
  },
  onStart(place, rows, isSame) {
    clock.reset(place.id, rows, isSame);
    void suggestions.refresh();
    freshen([]);
  },
});
const book = openAddressBook(pool);
const counter = createViewCounter(openViewLog(DATABASE_URL));
const limits = createViewLimits();
const views = createViewReceiver(counter, limits, siteOrigin);
const misses = createMissCounter(openMissLog(DATABASE_URL), limits);
const placeOf = () => {
  const place = follower.place();
  return place && `${place.id} ${place.at}`;
};
const maker = createPageMaker(upstream, cache, clock, placeOf);
const kept = pagesFolder(env.dataDir, join(process.cwd(), ".next")).pages;
const pages = createReaderPages(cache, maker, {
  ...book,
  // What was rendered before is somebody's: after a start without a database the disk alone can say so.
  isKnown: async (path) => (await isStored(kept, path)) || book.isKnown(path),
});

// What is being made anew after the newest rows, and when they were told.
let freshening: Promise<void> = Promise.resolve();
let toldAt = 0;

/** Makes anew what readers are looking at, and what they will look for: nobody waits for it then. */
function freshen(rows: StaleTag[]): void {
  pages.forgetUnknown();
  const stale = cache.sweep(Date.now()).slice(0, REMADE_AT_ONCE);
  const remade = makeAll(stale.map(({ path }) => path));
  const awaited = rows.length > 0 ? book.pathsOf(rows.map(({ tag }) => tag)).catch(() => []) : Promise.resolve([]);
  freshening = Promise.all([remade, awaited.then(makeAll)]).then(() => undefined);
}

// Two at a time: readers who wait for a page come in between.
async function makeAll(paths: string[]): Promise<void> {
  const queue = [...new Set(paths)];
  const worker = async () => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const page = cache.get(path);
      if (!page || page.staleSince > 0) await maker.make(path, Date.now() + IN_BACKGROUND_MS);
    }
  };
  await Promise.all([worker(), worker()]);
}

/**
 * Resolves when everything committed between `since` and the call is to be seen here, or after a second. A save of which
 * readers see nothing waits for nothing.
 */
async function settle(since: number): Promise<void> {
  const limit = new Promise<void>((resolve) => setTimeout(resolve, SETTLE_MS).unref());
  const seen = follower.catchUp().then(() => (toldAt >= since ? freshening : undefined));
  await Promise.race([limit, seen]);
}

const desk: Desk = {
  siteOrigin,
  files: await loadStaticFiles(process.cwd()),
  pages,
  search: createSearchPages(upstream, clock, placeOf),
  suggestions,
  proxy: createDeskProxy(upstream, settle),
  views,
  misses,
  health: () => healthAnswer({ database: follower.isConnected(), pages: cache.size().pages }),
  onSent(page: Page) {
    if (page.hits === READ_OFTEN) void improve(page);
  },
};

function answerOf(page: Page): HeldAnswer {
  desk.onSent(page);
  return page.answer;
}

function findReady(path: string, now: number): HeldAnswer | Promise<HeldAnswer | null> | null {
  const found = pages.findHeld(path, now);
  if (found instanceof Promise) return found.then((page) => page && answerOf(page));
  return found ? answerOf(found) : (desk.files.get(path) ?? null);
}

function turnDay(): void {
  const left = startOfDay(new Date()).getTime() + DAY_MS - Date.now();
  setTimeout(() => {
    freshen([]);
    turnDay();
  }, left + 50).unref();
}

async function warm(): Promise<void> {
  // Without a database what was read most is on the disk.
  const newest = await book.newest(NEWEST).catch(() => []);
  const paths = [...new Set(["/", LOST_PATH, ...readMostRead(listFile), ...newest])].slice(0, WARM_PAGES);
  const first = makeAll(paths.slice(0, WARM_FIRST));
  await Promise.race([first, new Promise((resolve) => setTimeout(resolve, WARM_FIRST_MS))]);
  void first.then(() => makeAll(paths.slice(WARM_FIRST)));
}

const http = createServer(
  { keepAliveTimeout: KEEP_ALIVE_MS, headersTimeout: HEADERS_MS, requestTimeout: UPLOAD_MS, noDelay: true },
  createAnswer(desk),
);
http.on("upgrade", createUpgrade(desk));
// It is given its connections and never listens itself; this is when it begins to watch them for those limits.
http.emit("listening");
const lane = openFastLane(http, findReady, views.receivePlain);
lane.server.on("error", (error) => {
  log.error({ error: error.message }, "the port cannot be used");
  process.exit(1);
});

async function flushAll(): Promise<void> {
  await Promise.all([counter.flush(), misses.flush()]);
}

async function stop(): Promise<void> {
  keepMostRead(
    listFile,
    cache.mostRead(WARM_PAGES).map(({ path }) => path),
  );
  setTimeout(() => process.exit(0), DRAIN_MS).unref();
  // Now, should an answer take all the time there is, and once more for what is still counted meanwhile.
  void flushAll();
  // What is being answered runs out, nothing new is taken; idle connections are cut, or they would keep it open.
  lane.server.close(() => void flushAll().then(() => process.exit(0)));
  lane.closeIdle();
  setInterval(() => http.closeIdleConnections(), DRAIN_LOOK_MS);
}

process.on("SIGTERM", stop);
// Ctrl-C goes to the whole group; the parent says when.
process.on("SIGINT", () => undefined);
process.on("disconnect", () => process.exit(1));

await Promise.race([follower.catchUp(), new Promise((resolve) => setTimeout(resolve, WARM_FIRST_MS))]);
await warm();
lane.server.listen(env.port, env.host, () => process.send?.("ready"));
turnDay();
setInterval(
  () =>
    keepMostRead(
      listFile,
      cache.mostRead(WARM_PAGES).map(({ path }) => path),
    ),
  WRITE_MS,
).unref();
void improveStaticFiles(desk.files);
