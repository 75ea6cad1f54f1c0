import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readMark } from "#domain/articles/page-mark.ts";
import { watchPages } from "#domain/articles/watch-pages.ts";

let server: Server;
let answer: (path: string, times: number) => { status: number; body: string };
const former = { port: process.env.PORT, host: process.env.HOST };

beforeAll(async () => {
  const times = new Map<string, number>();
  server = createServer(({ url = "" }, response) => {
    const count = (times.get(url) ?? 0) + 1;
    times.set(url, count);
    const { status, body } = answer(url, count);
    response.writeHead(status).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  process.env.PORT = String((server.address() as AddressInfo).port);
  process.env.HOST = "0.0.0.0";
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  process.env.PORT = former.port ?? "";
  process.env.HOST = former.host ?? "";
});

const mark = (name: string, number: number) => ({ status: 200, body: `<meta name="${name}" content="${number}"/>` });

test("a page says in a meta tag what it shows, each kind of page in its own", () => {
  expect(readMark('<head><meta name="edition" content="12"/></head>', "article")).toBe(12);
  expect(readMark('<head><meta name="edition" content="12"/></head>', "front")).toBeNull();
  expect(readMark("<head></head>", "article")).toBeNull();
});

test("a page is asked for until it shows the edition, or a later one, and the time runs from the commit", async () => {
  answer = (path, times) => {
    if (path === "/bai") return times < 3 ? mark("edition", 1) : mark("edition", 3);
    return times < 2 ? { status: 404, body: "" } : mark("layout", 7);
  };
  const since = performance.now() - 100;
  const seen = await watchPages(
    [
      { page: "article", path: "/bai", number: 2 },
      { page: "front", path: "/", number: 7 },
    ],
    since,
  );
  const elapsed = performance.now() - since;
  expect(seen.map(({ path, isSeen }) => [path, isSeen])).toEqual([
    ["/bai", true],
    ["/", true],
  ]);
  for (const { ms } of seen) {
    expect(ms).toBeGreaterThanOrEqual(100);
    expect(ms).toBeLessThanOrEqual(Math.ceil(elapsed));
  }
});

test("what does not show it in time is not called seen, and nothing is said of its time", async () => {
  answer = () => mark("edition", 1);
  const seen = await watchPages([{ page: "article", path: "/cu", number: 2 }], performance.now(), 120);
  expect(seen).toEqual([{ page: "article", path: "/cu", isSeen: false, ms: null }]);
});
