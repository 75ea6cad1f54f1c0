import { createServer, type OutgoingHttpHeaders, type Server } from "node:http";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { askRaw, listenAnywhere, openRawLine } from "#lib/testing/raw-http.ts";
import { createAnswer, type Desk } from "#server/front/answer.ts";
import { type FastLane, openFastLane } from "#server/front/fast-lane.ts";
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
let lane: FastLane;
let lanePort: number;
let leftLane = 0;

beforeAll(async () => {
  const counter = { count: (id: string) => void counted.push(id) };
  const { receive, receivePlain } = createViewReceiver(counter, createViewLimits(), SITE);
  // Nothing else of the front is asked here, and would fail if it were.
  const desk = { siteOrigin: SITE, views: { receive: (request) => receive(request, NOW) } } as Desk;
  front = createServer(createAnswer(desk));
  port = await listenAnywhere(front);
  const behind = createServer(createAnswer(desk)).on("connection", () => {
    leftLane += 1;
  });
  lane = openFastLane(
    behind,
    () => null,
    (chunk, address) => receivePlain(chunk, address, NOW),
  );
  lanePort = await listenAnywhere(lane.server);
});

beforeEach(() => {
  counted = [];
  leftLane = 0;
});

afterAll(() => {
  lane.server.close();
  lane.closeIdle();
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

/** A view letter by letter, as browsers put it on the wire in one piece. */
function plain(body: string, changes: Record<string, string> = {}): string {
  const fields = { host: "bao.example", ...BEACON, "content-length": String(body.length), ...changes };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST /luot-xem HTTP/1.1\r\n${lines.join("")}\r\n${body}`;
}

test("a connection goes on after a view, and ends after one that was not read", async () => {
  const line = await openRawLine(port);
  for (const times of [1, 2]) {
    line.socket.write(plain(ID));
    await expect.poll(() => line.text().match(/HTTP\/1\.1 204 /g)).toHaveLength(times);
  }
  line.socket.write(plain(ID, { "content-length": "1000000" }));
  await line.closed;
  expect(line.text()).toMatch(/HTTP\/1\.1 413 [\s\S]*Connection: close/);
});

test("in the fast lane a view is counted and answered the same, and the connection stays there", async () => {
  const line = await openRawLine(lanePort);
  for (const times of [1, 2]) {
    line.socket.write(plain(ID));
    await expect.poll(() => line.text().match(/HTTP\/1\.1 204 No Content\r\n/g)).toHaveLength(times);
  }
  expect(line.text()).toMatch(/\r\nCache-Control: no-store\r\n[\s\S]*\r\n\r\n$/);
  expect(line.text()).not.toMatch(/content-length|set-cookie/i);
  expect({ counted, leftLane }).toEqual({ counted: [ID, ID], leftLane: 0 });
  line.socket.destroy();
});

test("a machine is answered in the fast lane and not counted, and who presses is not counted on", async () => {
  const line = await openRawLine(lanePort);
  line.socket.write(plain(ID, { "user-agent": "curl/8.9.1" }));
  await expect.poll(line.text).toContain("204");
  expect(counted).toEqual([]);
  for (let times = 2; times <= 36; times++) {
    line.socket.write(plain(ID, { "x-forwarded-for": "198.51.100.78" }));
    await expect.poll(() => line.text().match(/HTTP\/1\.1 204 /g)).toHaveLength(times);
  }
  expect(counted).toHaveLength(30);
  expect(leftLane).toBe(0);
  line.socket.destroy();
});

test.each([
  [403, "another site", plain(ID, { origin: "https://evil.example" })],
  [400, "no id", plain("xin-chao")],
  [400, "letters that are none", plain("ÿ")],
  [413, "too much", plain(ID + ID)],
  [415, "a form", plain(ID, { "content-type": "application/x-www-form-urlencoded" })],
  [204, "a connection that ends", plain(ID, { connection: "close" })],
  [204, "two at once", plain(ID) + plain(ID)],
  [405, "a reading", "GET /luot-xem HTTP/1.1\r\nHost: bao.example\r\n\r\n"],
])("node:http answers %d to %s that comes by the fast lane", async (status, _what, text) => {
  const line = await openRawLine(lanePort);
  line.socket.write(text, "latin1");
  await expect.poll(line.text).toContain(`HTTP/1.1 ${status} `);
  expect(leftLane).toBe(1);
  line.socket.destroy();
});

test("a view in two pieces is counted once", async () => {
  const line = await openRawLine(lanePort);
  line.socket.write(plain(ID).slice(0, -10));
  await expect.poll(() => leftLane).toBe(1);
  line.socket.write(plain(ID).slice(-10));
  await expect.poll(line.text).toContain("HTTP/1.1 204 ");
  expect(counted).toEqual([ID]);
  line.socket.destroy();
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
