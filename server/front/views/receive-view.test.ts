import { createServer, type OutgoingHttpHeaders, type Server } from "node:http";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { askRaw, listenAnywhere, openRawLine } from "#lib/testing/raw-http.ts";
import { createAnswer, type Desk } from "#server/front/answer.ts";
import { createViewReceiver } from "#server/front/views/receive-view.ts";
import { createViewLimits } from "#server/front/views/view-limits.ts";

const SITE = "https://bao.example";
const ID = "019abf3e-0000-7000-8000-00000000000a";
const NOW = new Date("2026-11-26T08:30:00Z");
const BEACON = {
  origin: SITE,
  "content-type": "text/plain;charset=UTF-8",
  "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
};

let counted: string[] = [];
let front: Server;
let port: number;

beforeAll(async () => {
  const counter = { count: (id: string) => void counted.push(id) };
  const receive = createViewReceiver(counter, createViewLimits());
  // Nothing else of the front is asked here, and would fail if it were.
  const desk = { siteOrigin: SITE, receiveView: (request) => receive(request, NOW) } as Desk;
  front = createServer(createAnswer(desk));
  port = await listenAnywhere(front);
});

beforeEach(() => {
  counted = [];
});

afterAll(() => {
  front.closeAllConnections();
  front.close();
});

function send(body: string, changes: OutgoingHttpHeaders = {}, method = "POST") {
  const headers = Object.entries({ ...BEACON, ...changes }).filter(([, value]) => value !== undefined);
  return askRaw(port, "/luot-xem", { method, headers: Object.fromEntries(headers), body });
}

test.each([
  ["as browsers send it", ID, {}],
  ["in capitals", ID.toUpperCase(), {}],
  ["of another type of text", ID, { "content-type": "text/plain" }],
  ["of an older browser", ID, { origin: undefined, "sec-fetch-site": "same-origin" }],
  ["in pieces", ID, { "transfer-encoding": "chunked" }],
  ["with a cookie, which nobody reads", ID, { cookie: "a=b" }],
])("a view %s is counted, and answered with nothing, for nobody to keep", async (_how, body, headers) => {
  const answer = await send(body, headers);
  expect(answer).toMatchObject({ status: 204, headers: { "cache-control": "no-store" }, body: Buffer.alloc(0) });
  expect(answer.headers["set-cookie"]).toBeUndefined();
  expect(answer.headers["content-length"]).toBeUndefined();
  expect(counted).toEqual([ID]);
});

test.each([
  ["no id", "", {}, 400],
  ["a word", "xin-chao", {}, 400],
  ["an id and more", `${ID} `, {}, 400],
  ["an id and a line", `${ID}\n`, {}, 400],
  ["two ids, too long", ID + ID, {}, 413],
  ["too long in pieces", ID + ID, { "transfer-encoding": "chunked" }, 413],
  ["a form", ID, { "content-type": "application/x-www-form-urlencoded" }, 415],
  ["json", ID, { "content-type": "application/json" }, 415],
  ["something that only begins like text", ID, { "content-type": "text/plainly" }, 415],
  ["no type", ID, { "content-type": undefined }, 415],
  ["compressed", ID, { "content-encoding": "gzip" }, 415],
  ["from another site", ID, { origin: "https://evil.example" }, 403],
  ["from a frame without an origin", ID, { origin: "null" }, 403],
  ["from no page at all", ID, { origin: undefined }, 403],
])("%s is refused and not counted", async (_what, body, headers, status) => {
  const answer = await send(body, headers);
  expect(answer).toMatchObject({ status, headers: { "cache-control": "no-store" } });
  expect(counted).toEqual([]);
});

test.each([
  ["GET", 405],
  ["HEAD", 405],
  ["PUT", 405],
  ["DELETE", 405],
  ["OPTIONS", 405],
])("%s is told that this address only takes", async (method, status) => {
  const answer = await send("", {}, method);
  expect(answer).toMatchObject({ status, headers: { allow: "POST", "cache-control": "no-store" } });
  expect(answer.body.length > 0).toBe(method !== "HEAD");
  expect(counted).toEqual([]);
});

test.each([undefined, "", "curl/8.9.1", "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"])(
  "the machine %j is answered as readers are, and not counted",
  async (userAgent) => {
    expect((await send(ID, { "user-agent": userAgent })).status).toBe(204);
    expect(counted).toEqual([]);
  },
);

test("somebody who presses is answered as readers are, and counted thirty times an hour", async () => {
  const presser = { "x-forwarded-for": "198.51.100.77" };
  for (let n = 0; n < 35; n++) expect((await send(ID, presser)).status).toBe(204);
  expect(counted).toHaveLength(30);
});

test("a connection goes on after a view, and ends after one that was not read", async () => {
  const line = await openRawLine(port);
  const head = `POST /luot-xem HTTP/1.1\r\nHost: bao.example\r\n${Object.entries(BEACON)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("")}`;
  for (const times of [1, 2]) {
    line.socket.write(`${head}Content-Length: ${ID.length}\r\n\r\n${ID}`);
    await expect.poll(() => line.text().match(/HTTP\/1\.1 204 /g)).toHaveLength(times);
  }
  line.socket.write(`${head}Content-Length: 1000000\r\n\r\n${ID}`);
  await line.closed;
  expect(line.text()).toMatch(/HTTP\/1\.1 413 [\s\S]*Connection: close/);
});

test("who breaks off in the middle breaks nothing else", async () => {
  for (let n = 0; n < 10; n++) {
    const line = await openRawLine(port);
    line.socket.write(
      `POST /luot-xem HTTP/1.1\r\nHost: bao.example\r\nOrigin: ${SITE}\r\nContent-Type: text/plain\r\nContent-Length: 36\r\n\r\nx`,
      () => line.socket.resetAndDestroy(),
    );
    await line.closed;
  }
  expect((await send(ID)).status).toBe(204);
});
