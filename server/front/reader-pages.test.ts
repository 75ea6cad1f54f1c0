import { mkdtempSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { LOST_PATH } from "#domain/addresses/address.ts";
import { createTagClock, type TagClock } from "#domain/invalidations/tag-clock.ts";
import { createPageCache, type Page, type PageCache } from "#server/front/page-cache.ts";
import { createPageMaker, type PageMaker } from "#server/front/page-maker.ts";
import { createReaderPages, type ReaderPages } from "#server/front/reader-pages.ts";
import { openUpstream } from "#server/front/upstream.ts";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let renderer: Server;
let asked: IncomingMessage[];
let answer: Answer;
let clock: TagClock;
let cache: PageCache;
let maker: PageMaker;
let pages: ReaderPages;

const known = new Set(["/cau-moi"]);
const book = {
  isKnown: async (path: string) => known.has(path),
  pathsOf: async () => [],
  newest: async () => [],
};

function page(text: string, status = 200): Answer {
  return (_request, response) => {
    const headers = {
      "content-type": "text/html; charset=utf-8",
      "surrogate-key": "front path:/cau-moi",
      etag: `"${encodeURI(text)}"`,
    };
    response.writeHead(status, headers).end(text);
  };
}

function changedAt(held: Page | null): string {
  const headers = held?.answer.variants.br.short ?? [];
  return headers[headers.indexOf("Last-Modified") + 1] ?? "";
}

async function read(path = "/cau-moi"): Promise<string | null> {
  const found = await pages.find(path, Date.now());
  return found?.answer.variants.identity.body.toString() ?? null;
}

beforeEach(async () => {
  asked = [];
  answer = page("một");
  renderer = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  const socket = join(mkdtempSync(join(tmpdir(), "toasoan-test-")), "web.sock");
  await new Promise<void>((listening) => renderer.listen(socket, listening));
  clock = createTagClock();
  cache = createPageCache(clock);
  maker = createPageMaker(openUpstream(socket, "http://bao.example"), cache, clock, () => "7 then");
  pages = createReaderPages(cache, maker, book);
});

afterEach(() => {
  renderer.closeAllConnections();
  renderer.close();
});

test("fifty readers at once are one rendering, asked for as nobody in particular", async () => {
  const texts = await Promise.all(Array.from({ length: 50 }, () => read()));
  expect(new Set(texts)).toEqual(new Set(["một"]));
  expect(asked).toHaveLength(1);
  expect(asked[0]?.headers).toMatchObject({ host: "bao.example", "x-toasoan-place": "7 then" });
  expect(asked[0]?.headers.cookie).toBeUndefined();
});

test("a page that went stale is shown as it was while the new one is made, and then no more", async () => {
  await read();
  answer = page("hai");
  clock.note([{ id: 8, tag: "front", withdrawn: false }]);
  expect(cache.sweep(Date.now()).map(({ path }) => path)).toEqual(["/cau-moi"]);
  expect(await read()).toBe("một");
  await expect.poll(() => read()).toBe("hai");
  expect(asked).toHaveLength(2);
});

test("what changes while a page is being made makes it stale: the answer of before is not taken for one of after", async () => {
  answer = (request, response) => {
    clock.note([{ id: 8, tag: "front", withdrawn: false }]);
    answer = page("hai");
    page("một")(request, response);
  };
  await read();
  await expect.poll(() => read()).toBe("hai");
});

test("what was withdrawn is not shown once more, also when nothing newer can be had", async () => {
  await read();
  answer = page("lỗi", 500);
  clock.note([{ id: 8, tag: "path:/cau-moi", withdrawn: true }]);
  cache.sweep(Date.now());
  expect(await read()).toBeNull();
});

test("what was withdrawn while it was being made is not shown to those who waited for it: it is made again", async () => {
  answer = (request, response) => {
    clock.note([{ id: 8, tag: "path:/cau-moi", withdrawn: true }]);
    answer = page("đã rút", 410);
    page("một")(request, response);
  };
  expect(await Promise.all([read(), read()])).toEqual(["đã rút", "đã rút"]);
});

test("after the time of grace the former version is shown to nobody who can have the newer", async () => {
  await read();
  answer = page("hai");
  clock.note([{ id: 8, tag: "front", withdrawn: false }]);
  cache.sweep(Date.now() - 10_000);
  expect(await read()).toBe("hai");
});

test("a crawler that asks for everything at once gets it all, later than a reader would wait for one page", async () => {
  for (let n = 0; n < 16; n++) known.add(`/trang-${n}`);
  answer = (request, response) => void setTimeout(() => page("một")(request, response), 600);
  const since = performance.now();
  const texts = await Promise.all(Array.from({ length: 16 }, (_, n) => read(`/trang-${n}`)));
  expect(new Set(texts)).toEqual(new Set(["một"]));
  expect(performance.now() - since).toBeGreaterThan(1_800);
});

test("for a newer version that does not come the first reader waits in vain, and nobody after them", async () => {
  await read();
  answer = () => undefined;
  clock.note([{ id: 8, tag: "front", withdrawn: false }]);
  cache.sweep(Date.now() - 10_000);
  expect(await read()).toBe("một");
  const since = performance.now();
  for (let reader = 0; reader < 20; reader++) expect(await read()).toBe("một");
  expect(performance.now() - since).toBeLessThan(900);
});

test("nobody waits longer for a new page than a reader does, also when it is being made for nobody", async () => {
  answer = () => undefined;
  const made = maker.make("/cau-moi", Date.now() + 20_000);
  const since = performance.now();
  expect(await read()).toBeNull();
  expect(performance.now() - since).toBeLessThan(3_000);
  renderer.closeAllConnections();
  expect(await made).toBeNull();
});

test("who cannot be told whether an address is known is told so, and nothing is made or remembered", async () => {
  const away = { ...book, isKnown: () => Promise.reject(new Error("away")) };
  pages = createReaderPages(cache, maker, away);
  expect(await read("/la-gi-khong-biet")).toBeNull();
  expect(asked).toEqual([]);
  pages = createReaderPages(cache, maker, book);
  expect(await read()).toBe("một");
});

test("an address that led nowhere is asked about again when something was written", async () => {
  answer = page("mất dấu", 404);
  expect(await read("/sap-co")).toBe("mất dấu");
  known.add("/sap-co");
  answer = page("có rồi");
  expect(await read("/sap-co")).toBe("mất dấu");
  pages.forgetUnknown();
  expect(await read("/sap-co")).toBe("có rồi");
});

test("an answer that breaks off in the middle is none", async () => {
  answer = (_request, response) => {
    response.writeHead(200, { "content-length": "1000" }).write("một nửa");
    setImmediate(() => response.destroy());
  };
  expect(await read()).toBeNull();
  expect(cache.size().pages).toBe(0);
});

test("while nothing can be made, a page is shown as it was, and nobody waits for the next try", async () => {
  await read();
  answer = () => undefined;
  clock.note([{ id: 8, tag: "front", withdrawn: false }]);
  const long = Date.now() - 10_000;
  cache.sweep(long);
  answer = page("lỗi", 500);
  expect(await read()).toBe("một");
  const tries = asked.length;
  const found = pages.find("/cau-moi", Date.now());
  expect(found).not.toBeInstanceOf(Promise);
  expect(asked).toHaveLength(tries);
});

test("a page that did not change keeps its bytes", async () => {
  await read();
  const before = cache.get("/cau-moi")?.answer;
  answer = (request, response) => {
    expect(request.headers["if-none-match"]).toBe(`"${encodeURI("một")}"`);
    response.writeHead(304).end();
  };
  clock.note([{ id: 8, tag: "front", withdrawn: false }]);
  cache.sweep(Date.now() - 10_000);
  await read();
  expect(cache.get("/cau-moi")?.answer).toBe(before);
  expect(cache.get("/cau-moi")?.staleSince).toBe(0);
});

test("what Next knew to be out of date is asked for again soon", async () => {
  answer = (request, response) => {
    response.setHeader("x-nextjs-cache", "STALE");
    page("cũ")(request, response);
  };
  await read();
  expect(cache.get("/cau-moi")?.askAt).toBeLessThan(Date.now() + 5_000);
});

test("made-up addresses get the one page for what is not there, and fill nothing", async () => {
  answer = page("mất dấu", 404);
  for (let n = 0; n < 200; n++) expect(await read(`/khong-co-${n}`)).toBe("mất dấu");
  expect(asked).toHaveLength(1);
  expect(cache.size().pages).toBe(1);
});

test("a dead renderer is tried a few times and then once a second, not by everybody", async () => {
  answer = page("lỗi", 503);
  for (let n = 0; n < 30; n++) known.add(`/bai-${n}`);
  const found = await Promise.all(Array.from({ length: 30 }, (_, n) => read(`/bai-${n}`)));
  expect(found).toEqual(Array(30).fill(null));
  const tries = asked.length;
  for (let n = 0; n < 30; n++) await read(`/bai-${n}`);
  expect(asked.length).toBeLessThanOrEqual(tries + 1);
  answer = page("lại được");
  await expect.poll(() => read("/bai-7"), { timeout: 5_000 }).toBe("lại được");
});

test("a page whose time has come is shown, and asked for beside; only what is not held is somebody else's to find", async () => {
  expect(pages.findHeld("/cau-moi", Date.now())).toBeNull();
  await read();
  expect(pages.findHeld("/cau-moi", Date.now() + 3_600_000)).toBe(cache.get("/cau-moi"));
  await expect.poll(() => asked.length).toBe(2);
});

test("what changes by itself is asked for when its time comes", async () => {
  answer = (request, response) => {
    response.setHeader("cache-control", "s-maxage=7, stale-while-revalidate=31536000");
    page("sắp đổi")(request, response);
  };
  await read();
  const left = (cache.get("/cau-moi")?.askAt ?? 0) - Date.now();
  expect(left).toBeGreaterThan(5_000);
  expect(left).toBeLessThanOrEqual(7_000);
});

test("what is right until a moment is not shown after it, however long nobody asked", async () => {
  answer = (request, response) => {
    response.setHeader("cache-control", "s-maxage=7, must-revalidate");
    page("trước giờ")(request, response);
  };
  await read();
  answer = page("đúng giờ");
  const at = async (now: number) => (await pages.find("/cau-moi", now))?.answer.variants.identity.body.toString();
  expect(await at(Date.now() + 6_000)).toBe("trước giờ");
  expect(await at(Date.now() + 3_600_000)).toBe("đúng giờ");
  expect(cache.get("/cau-moi")?.rightUntil).toBe(Number.POSITIVE_INFINITY);
});

test("a version tells since when it is, and the next one a later second", async () => {
  const since = () => Date.parse(changedAt(cache.get("/cau-moi")));
  await read();
  const first = since();
  expect(Math.abs(Date.now() - first)).toBeLessThan(5_000);
  clock.note([{ id: 8, tag: "front", withdrawn: false }]);
  cache.sweep(Date.now() - 10_000);
  await read();
  expect(since()).toBe(first);
  answer = page("hai");
  clock.note([{ id: 9, tag: "front", withdrawn: false }]);
  cache.sweep(Date.now() - 10_000);
  expect(await read()).toBe("hai");
  expect(since()).toBeGreaterThanOrEqual(first + 1_000);
});

test("what engines are told of a document goes along", async () => {
  answer = (request, response) => {
    response.setHeader("x-robots-tag", "noindex");
    page("riêng")(request, response);
  };
  await read();
  expect(cache.get("/cau-moi")?.answer.base).toEqual(expect.arrayContaining(["X-Robots-Tag", "noindex"]));
});

test("what every paper has is made without asking the book, and so are its further pages", async () => {
  const further = `/moi-nhat/truoc/1764072000000_019abf3e-0000-7000-8000-000000000000`;
  for (const path of ["/toa-soan", "/moi-nhat", "/luu-tru", "/en", further]) expect(await read(path)).toBe("một");
  expect(asked.map(({ url }) => url)).toContain(further);
});

test("days that there are not, and days on which nothing came out, are one page", async () => {
  answer = page("mất dấu", 404);
  const paths = [
    "/luu-tru/9999/99",
    "/luu-tru/2026/02/30",
    "/luu-tru/1999/01/01",
    "/luu-tru/2026",
    "/en/sections/khong-co",
  ];
  for (const path of paths) expect(await read(path)).toBe("mất dấu");
  expect(asked.map(({ url }) => url)).toEqual([LOST_PATH]);
});
