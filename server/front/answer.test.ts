import { mkdtempSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createTagClock } from "#domain/invalidations/tag-clock.ts";
import { askRaw, listenAnywhere, openRawLine } from "#lib/testing/raw-http.ts";
import { createAnswer, createUpgrade, type Desk } from "#server/front/answer.ts";
import { createDeskProxy } from "#server/front/desk-proxy.ts";
import { healthAnswer } from "#server/front/health.ts";
import { holdAnswer } from "#server/front/held-answer.ts";
import { createPageCache } from "#server/front/page-cache.ts";
import { createPageMaker } from "#server/front/page-maker.ts";
import { createReaderPages } from "#server/front/reader-pages.ts";
import { createSearchPages } from "#server/front/search-pages.ts";
import { openUpstream } from "#server/front/upstream.ts";
import { createViewReceiver } from "#server/front/views/receive-view.ts";
import { createViewLimits } from "#server/front/views/view-limits.ts";

const SITE = "https://bao.example";
const CURSOR = "1764072000000_019abf3e-0000-7000-8000-000000000000";
const file = Buffer.from("body{}");

let renderer: Server;
let front: Server;
let port: number;
let asked: IncomingMessage[] = [];
let sent: string[] = [];
let missed: string[] = [];
const known = new Set(["/cau-moi", "/chuyen-muc/thoi-su", "/mat"]);
const book = {
  isKnown: async (path: string) => known.has(path),
  pathsOf: async () => [],
  newest: async () => [],
};

beforeAll(async () => {
  renderer = createServer((request, response) => {
    asked.push(request);
    if (request.url === "/mat") response.destroy();
    else if (request.url === "/ten-cu") response.writeHead(308, { location: "/ten-moi" }).end();
    // "q=khong co", as the path of its results.
    else if (request.url?.endsWith("/cT1raG9uZytjbw"))
      response.writeHead(200, { "surrogate-key": "search-miss" }).end();
    else response.writeHead(request.url === "/khong-tim-thay" ? 404 : 200).end(`trang ${request.url}`);
  });
  const socket = join(mkdtempSync(join(tmpdir(), "toasoan-test-")), "web.sock");
  await new Promise<void>((listening) => renderer.listen(socket, listening));
  const clock = createTagClock();
  const cache = createPageCache(clock);
  const upstream = openUpstream(socket, SITE);
  const desk: Desk = {
    siteOrigin: SITE,
    files: new Map([
      ["/a.css", holdAnswer(200, { identity: file, gzip: file, br: file }, "hash", [], { isDense: true })],
    ]),
    pages: createReaderPages(
      cache,
      createPageMaker(upstream, cache, clock, () => null),
      book,
    ),
    search: createSearchPages(upstream, clock, () => null),
    proxy: createDeskProxy(upstream, async () => undefined),
    health: () => healthAnswer({ database: true, pages: cache.size().pages }),
    suggestions: { find: () => null },
    misses: { note: ({ q }) => void missed.push(q) },
    views: createViewReceiver({ count: () => undefined }, createViewLimits(), SITE),
    onSent: ({ path }) => void sent.push(path),
  };
  front = createServer(createAnswer(desk));
  front.on("upgrade", createUpgrade(desk));
  port = await listenAnywhere(front);
});

beforeEach(() => {
  asked = [];
  sent = [];
  missed = [];
});

afterAll(() => {
  for (const server of [front, renderer]) {
    server.closeAllConnections();
    server.close();
  }
});

async function get(path: string): Promise<{ status: number; location: string | undefined; text: string }> {
  const { status, headers, body } = await askRaw(port, path);
  return { status, location: headers.location, text: body.toString() };
}

test.each(["/cau-moi", "/cau-moi?utm_source=x", "/cau-moi?", "http://other.example/cau-moi", "HTTP://x/cau-moi?a"])(
  "%s is the page, rendered once for all of them",
  async (path) => {
    expect(await get(path)).toMatchObject({ status: 200, text: "trang /cau-moi" });
    expect(sent).toEqual(["/cau-moi"]);
    expect(asked.every(({ url }) => url === "/cau-moi")).toBe(true);
  },
);

test.each([
  ["/Cau-Moi", "/cau-moi"],
  ["/cau-moi/", "/cau-moi"],
  ["/C%E1%BA%A7u-M%E1%BB%9Bi", "/cau-moi"],
  ["/cau-moi//?utm_source=zalo", "/cau-moi"],
  ["/CHUYEN-MUC//thoi-su", "/chuyen-muc/thoi-su"],
  ["/cau-moi?lite", "/lite/cau-moi"],
  ["/?lite", "/lite"],
  [`/chuyen-muc/thoi-su?tu=${CURSOR}`, `/chuyen-muc/thoi-su/truoc/${CURSOR}`],
])("%s is sent on to %s for good", async (path, location) => {
  expect(await get(path)).toMatchObject({ status: 301, location, text: "" });
});

test.each(["//evil.example/", "/%2F%2Fevil.example", "/%61dmin", "/KHONG-CO/"])(
  "%s leads nowhere in any spelling, and is told so at once",
  async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, text: "trang /khong-tim-thay" });
  },
);

test("another spelling of an address that moved leads to where it is now, in one step", async () => {
  known.add("/ten-cu");
  expect(await get("/Ten-Cu/?utm_medium=x")).toMatchObject({ status: 301, location: "/ten-moi" });
});

test.each(["/khong-co", "/..%2f..%2fetc/passwd", "/.env", "/a%00b", "/%", "/\\evil.example", "/mỗi".normalize("NFD")])(
  "%s is the one page for what is not there",
  async (path) => {
    const { status, text } = await get(encodeURI(decodeURIComponent(path === "/%" ? "/%25" : path)));
    expect({ status, text }).toEqual({ status: 404, text: "trang /khong-tim-thay" });
    expect(sent).toEqual(["/khong-tim-thay"]);
  },
);

test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"])(
  "%s of a page is told what may be done, and the connection ends",
  async (method) => {
    const { status, headers, body } = await askRaw(port, "/cau-moi", {
      method,
      headers: { origin: SITE, connection: "keep-alive" },
    });
    expect({ status, allow: headers.allow, connection: headers.connection }).toEqual({
      status: 405,
      allow: "GET, HEAD",
      connection: "close",
    });
    // RFC 9110, 9.3.8: what came is not sent back.
    expect(body.toString()).not.toContain(SITE);
  },
);

test.each(["/cau-moi", "/admin", "/admin/bai-viet", "/media/a.avif", "/healthz"])(
  "a change of %s that another site's page asks for is refused",
  async (path) => {
    for (const headers of [{ origin: "https://evil.example" }, { origin: "null" }, {}]) {
      const { status } = await askRaw(port, path, { method: "POST", headers });
      expect(status).toBe(403);
    }
    expect(asked).toEqual([]);
  },
);

test.each(["ftp://bao.example/", "cau-moi", "http://"])("%s is no request for a page", async (path) => {
  expect((await get(path)).status).toBe(400);
});

test("a search that finds nothing is noted, one that finds something is not", async () => {
  for (const q of ["khong+co", "co", "khong%20co"]) expect((await askRaw(port, `/tim-kiem?q=${q}`)).status).toBe(200);
  expect(missed).toEqual(["khong co", "khong co"]);
});

test("the newsroom's requests are passed on, and only those", async () => {
  for (const path of ["/admin", "/admin/x?y=1", "/admin?x"]) expect((await get(path)).text).toBe(`trang ${path}`);
  expect((await get("/administrator")).status).toBe(404);
  expect((await askRaw(port, "/admin/x", { method: "POST", headers: { origin: SITE } })).status).toBe(200);
});

test("whatever host an absolute address names, the rendering process sees a path", async () => {
  await get("http://evil.example/admin/x?y=1");
  expect(asked.map(({ url }) => url)).toEqual(["/admin/x?y=1"]);
});

test("HEAD is told the length and gets no page, a refusal neither", async () => {
  const page = await askRaw(port, "/cau-moi", { method: "HEAD" });
  expect(page).toMatchObject({ status: 200, headers: { "content-length": "14" }, body: Buffer.alloc(0) });
  const { status, headers, body } = await askRaw(port, "/mat", { method: "HEAD" });
  expect({ status, length: body.length }).toEqual({ status: 503, length: 0 });
  expect(Number(headers["content-length"])).toBeGreaterThan(0);
});

test("a page that cannot be made is a 503 that says when to come back, in words and not in a stack", async () => {
  const { status, headers, body } = await askRaw(port, "/mat");
  expect({ status, retry: headers["retry-after"], caching: headers["cache-control"] }).toEqual({
    status: 503,
    retry: "2",
    caching: "no-store",
  });
  expect(body.toString()).not.toMatch(/socket|Error|\bat .*:\d+/);
});

test("health is told without asking anybody, and is not to be kept", async () => {
  const { status, headers, body } = await askRaw(port, "/healthz");
  expect({ status, caching: headers["cache-control"] }).toEqual({ status: 200, caching: "no-store" });
  expect(JSON.parse(body.toString())).toMatchObject({ ok: true, database: "connected" });
  expect(asked).toEqual([]);
});

test.each([
  ["/cau-moi", "GET", 200],
  ["/Cau-Moi", "GET", 301],
  ["/khong-co", "GET", 404],
  ["/mat", "GET", 503],
  ["/media/khong-co.avif", "GET", 404],
  ["/cau-moi", "POST", 405],
  ["/cau-moi", "DELETE", 405],
  ["/admin", "GET", 200],
  ["/luot-xem", "GET", 405],
])(
  "the answer to %s by %s, %d, is closed to whatever it does not need, by headers that stand once",
  async (path, method, status) => {
    const answer = await askRaw(port, path, { method, headers: { origin: SITE } });
    expect(answer.status).toBe(status);
    const names = answer.rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
    for (const name of ["content-security-policy", "x-content-type-options", "strict-transport-security"]) {
      expect(names.filter((other) => other === name)).toHaveLength(1);
    }
    expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(names).not.toContain("x-powered-by");
  },
);

const UPGRADE = "Connection: Upgrade\r\nUpgrade: websocket\r\nHost: bao.example\r\n";

test.each([
  ["/admin/x", "Origin: https://evil.example\r\n"],
  ["/admin/x", ""],
  ["/cau-moi", `Origin: ${SITE}\r\n`],
])("a change of protocol at %s with %j is refused", async (path, origin) => {
  const line = await openRawLine(port);
  line.socket.write(`GET ${path} HTTP/1.1\r\n${UPGRADE}${origin}\r\n`);
  await line.closed;
  expect(line.text()).toMatch(/^HTTP\/1\.1 403 /);
  expect(asked).toEqual([]);
});

test("who breaks off while being refused a change of protocol breaks nothing else", async () => {
  for (let n = 0; n < 20; n++) {
    const line = await openRawLine(port);
    line.socket.write(`GET /cau-moi HTTP/1.1\r\n${UPGRADE}\r\n`, () => line.socket.resetAndDestroy());
    await line.closed;
  }
  expect((await get("/cau-moi")).status).toBe(200);
});

test("a page of the newsroom may change the protocol, and both sides hear each other", async () => {
  renderer.once("upgrade", (_request, socket) => {
    socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\nchào");
    socket.on("data", (chunk: Buffer) => socket.end(`(${chunk})`));
  });
  const line = await openRawLine(port);
  line.socket.write(`GET /admin/x HTTP/1.1\r\n${UPGRADE}Origin: ${SITE}\r\n\r\n`);
  await expect.poll(line.text).toMatch(/^HTTP\/1\.1 101 /);
  line.socket.write("hello");
  await expect.poll(line.text).toContain("(hello)");
  await line.closed;
});
