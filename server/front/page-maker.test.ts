import { mkdtempSync } from "node:fs";
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createTagClock } from "#domain/invalidations/tag-clock.ts";
import { createPageCache, type Page, type PageCache } from "#server/front/page-cache.ts";
import { createPageMaker, improve, type PageMaker } from "#server/front/page-maker.ts";
import { openUpstream } from "#server/front/upstream.ts";

type Rendered = { status: number; headers: OutgoingHttpHeaders; body: string };

let renderer: Server;
let asked: IncomingMessage[];
let rendered: Rendered;
let cache: PageCache;
let maker: PageMaker;

beforeEach(async () => {
  asked = [];
  rendered = { status: 200, headers: { "surrogate-key": "front, path:/a" }, body: "một" };
  renderer = createServer((request, response) => {
    asked.push(request);
    answer(response);
  });
  const socket = join(mkdtempSync(join(tmpdir(), "toasoan-test-")), "web.sock");
  await new Promise<void>((listening) => renderer.listen(socket, listening));
  const clock = createTagClock();
  cache = createPageCache(clock);
  maker = createPageMaker(openUpstream(socket, "https://bao.example"), cache, clock, () => null);
});

afterEach(() => {
  renderer.closeAllConnections();
  renderer.close();
});

function answer(response: ServerResponse): void {
  response.writeHead(rendered.status, rendered.headers).end(rendered.body);
}

async function make(path = "/a"): Promise<Page> {
  const page = await maker.make(path, Date.now() + 2_000);
  if (!page) throw new Error(`${path} could not be made`);
  return page;
}

function headerOf(page: Page, name: string): string | undefined {
  const { base } = page.answer;
  return base[base.findIndex((part, index) => index % 2 === 0 && part === name) + 1];
}

test("a page is held with its tags, and says to shared caches how long", async () => {
  const page = await make();
  expect(page.tags).toEqual(["front", "path:/a"]);
  expect(headerOf(page, "Surrogate-Key")).toBe("front path:/a");
  expect(headerOf(page, "Cache-Control")).toMatch(/^public, max-age=0, must-revalidate, s-maxage=2, stale-while/);
  expect(headerOf(page, "Content-Security-Policy")).toContain("default-src 'none'");
  expect(cache.get("/a")).toBe(page);
});

test("nothing the rendering process says of caching, cookies or itself gets out", async () => {
  rendered.headers = {
    "cache-control": "s-maxage=31536000",
    "set-cookie": "a=b",
    "x-powered-by": "Next.js",
    vary: "rsc",
  };
  const names = (await make()).answer.variants.br.headers.filter((_, index) => index % 2 === 0);
  expect(names.map((name) => name.toLowerCase())).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^set-cookie|^x-powered-by/)]),
  );
  expect(names.filter((name) => name === "Cache-Control" || name === "Vary")).toHaveLength(2);
});

test("what is not there stays a second in shared caches, what is gone as long as a page", async () => {
  rendered.status = 404;
  expect(headerOf(await make("/a"), "Cache-Control")).toBe("public, max-age=0, must-revalidate, s-maxage=1");
  rendered.status = 410;
  expect(headerOf(await make("/b"), "Cache-Control")).toContain("s-maxage=2");
});

test("a redirect leads where it says, and one that leads elsewhere now is not taken for the same", async () => {
  rendered = { status: 308, headers: { location: "/b", etag: '"none"' }, body: "" };
  expect(headerOf(await make(), "Location")).toBe("/b");
  rendered.headers = { location: "/c", etag: '"none"' };
  const page = await make();
  expect(asked[1]?.headers["if-none-match"]).toBeUndefined();
  expect([headerOf(page, "Location"), page.answer.status]).toEqual(["/c", 301]);
});

test("preloads that Next names twice are named once", async () => {
  const font = '</fonts/a.woff2>; rel=preload; as="font"; crossorigin=""';
  rendered.headers = { link: [`${font}, </b.css>; rel=preload; as="style"`, font] };
  expect(headerOf(await make(), "Link")).toBe(`${font}, </b.css>; rel=preload; as="style"`);
});

test("a body that did not change is not compressed again, even where Next says it is new", async () => {
  const before = await make();
  await improve(before);
  rendered.headers = { "surrogate-key": "other", etag: '"new"' };
  const after = await make();
  expect(after.answer.variants.br.body).toBe(before.answer.variants.br.body);
  expect(after).toMatchObject({ tags: ["other"], isBest: true });
  rendered.body = "hai";
  expect((await make()).isBest).toBe(false);
});

test("how often a page was read outlives its making, and it is asked about again within a minute or so", async () => {
  (await make()).hits = 7;
  rendered.body = "hai";
  const page = await make();
  expect(page.hits).toBe(7);
  expect(page.askAt).toBeGreaterThan(Date.now() + 40_000);
  expect(page.askAt).toBeLessThan(Date.now() + 80_000);
});

test("improving makes the brotli smaller, under a tag of its own", async () => {
  rendered.body = Array.from({ length: 400 }, (_, n) => `<p>Cầu số ${n * n} đóng ${n % 7} làn.</p>`).join("");
  const page = await make();
  const quick = page.answer.variants.br;
  await Promise.all([improve(page), improve(page)]);
  const best = page.answer.variants.br;
  expect(best.body.length).toBeLessThan(quick.body.length);
  expect(best.etag).not.toBe(quick.etag);
});

test("who stands in a line that moves is served late, and in one that does not is told so, which is no failure", async () => {
  const slow: ServerResponse[] = [];
  renderer.removeAllListeners("request").on("request", (request, response) => {
    asked.push(request);
    slow.push(response);
  });
  const until = Date.now() + 50;
  const begun = Array.from({ length: 4 }, (_, n) => maker.make(`/${n}`, until));
  const late = Array.from({ length: 8 }, (_, n) => maker.make(`/late-${n}`, until));
  await expect.poll(() => asked.length).toBe(4);
  await expect.poll(() => Date.now()).toBeGreaterThan(until);
  expect(maker.lastMoment(until)).toBe(until);
  for (const response of slow.splice(0)) answer(response);
  expect((await Promise.all(begun)).map((page) => page?.path)).toEqual(["/0", "/1", "/2", "/3"]);
  await expect.poll(() => slow.length).toBe(4);
  expect(maker.lastMoment(until)).toBeGreaterThan(until);
  expect(maker.lastMoment(until)).toBeLessThanOrEqual(until + 20_000);
  const stillUntil = maker.lastMoment(until);
  await expect.poll(() => Date.now(), { timeout: 5_000 }).toBeGreaterThan(stillUntil);
  slow.splice(0, 1)[0]?.destroy();
  expect(await Promise.race(late)).toBeNull();
  expect(asked).toHaveLength(8);
  for (const response of slow.splice(0)) answer(response);
  expect((await Promise.all(late)).filter(Boolean)).toHaveLength(3);
});

test("more than a thousand pages are not waited for", async () => {
  renderer.removeAllListeners("request").on("request", (request) => void asked.push(request));
  const until = Date.now() + 200;
  const waiting = Array.from({ length: 1_000 }, (_, n) => maker.make(`/${n}`, until));
  expect(await maker.make("/one-more", until + 2_000)).toBeNull();
  await expect.poll(() => asked.length).toBe(4);
  expect(await Promise.all(waiting)).toEqual(Array(1_000).fill(null));
  expect(asked).toHaveLength(4);
});
