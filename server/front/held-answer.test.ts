import { createServer as createHttpServer } from "node:http";
import { createServer } from "node:net";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askRaw, listenAnywhere } from "#lib/testing/raw-http.ts";
import { compress, type Encodings } from "#server/front/compress.ts";
import { bytesFor, type HeldAnswer, hashOf, holdAnswer, sendHeld, withBestBrotli } from "#server/front/held-answer.ts";
import { readPlainGet } from "#server/front/plain-get.ts";

const TEXT = Buffer.from(
  Array.from({ length: 400 }, (_, n) => `<p>Cầu số ${n * n} đóng ${n % 7} làn, xe ${n * 31} đi vòng.</p>`).join("\n"),
);
const NOON = Date.parse("2026-11-25T05:00:00Z");
const CHANGED = NOON - 60_000;

let page: HeldAnswer;
let lost: HeldAnswer;
let dense: HeldAnswer;
// One through node:http, one written as bytes.
let slow: number;
let fast: number;
const http = createHttpServer((request, response) => sendHeld(request, response, answerAt(request.url)));
const lane = createServer((socket) => {
  socket.on("data", (chunk) => {
    const asked = readPlainGet(chunk);
    if (!asked) throw new Error(`not plain: ${chunk}`);
    socket.end(bytesFor(answerAt(asked.path), asked.headers, NOON));
  });
});

function answerAt(path: string | undefined): HeldAnswer {
  if (path === "/dense") return dense;
  return path === "/lost" ? lost : page;
}

beforeAll(async () => {
  const encodings = await compress(TEXT);
  page = holdAnswer(200, encodings, hashOf(TEXT), ["Content-Type", "text/html; charset=utf-8", "X-Letter", "a"], {
    changedAt: CHANGED,
  });
  lost = holdAnswer(404, encodings, hashOf(TEXT), ["Content-Type", "text/html; charset=utf-8"]);
  dense = holdAnswer(200, { identity: TEXT, gzip: TEXT, br: TEXT }, hashOf(TEXT), ["Content-Type", "font/woff2"], {
    isDense: true,
  });
  slow = await listenAnywhere(http);
  fast = await listenAnywhere(lane);
});

afterAll(() => {
  http.close();
  lane.close();
});

test.each([
  ["/page", undefined, undefined],
  ["/page", "gzip, deflate, br, zstd", undefined],
  ["/page", "gzip", undefined],
  ["/page", "br", "identity"],
  ["/page", "br", "br"],
  ["/page", "gzip", "br"],
  ["/lost", "br", "br"],
  ["/dense", "br", undefined],
  ["/dense", "gzip", "identity"],
] as const)("%s for who accepts %s and has %s is the same by both lanes", async (path, accepts, known) => {
  const etag = known && answerAt(path).variants[known].etag;
  const headers = {
    connection: "keep-alive",
    ...(accepts ? { "accept-encoding": accepts } : {}),
    ...(etag ? { "if-none-match": etag } : {}),
  };
  const answers = await Promise.all([slow, fast].map((port) => askRaw(port, path, { headers })));
  const [one, other] = answers.map(({ status, headers: { date, ...fields }, body }) => {
    expect(date).toMatch(/ GMT$/);
    return { status, fields, body };
  });
  expect(other).toEqual({ ...one, fields: { ...one?.fields, "keep-alive": "timeout=65" } });
  expect(other?.status).toBe(path === "/lost" ? 404 : known && (path === "/dense" || accepts === known) ? 304 : 200);
});

test("the length is that of the body in its encoding, and 304 has neither", async () => {
  const whole = await askRaw(slow, "/page", { headers: { "accept-encoding": "br" } });
  expect(whole.headers).toMatchObject({ "content-encoding": "br", "content-length": String(whole.body.length) });
  expect(brotliDecompressSync(whole.body)).toEqual(TEXT);
  const { status, headers, body } = await askRaw(slow, "/page", {
    headers: { "accept-encoding": "br", "if-none-match": whole.headers.etag },
  });
  expect({ status, length: body.length }).toEqual({ status: 304, length: 0 });
  expect(headers).toMatchObject({ etag: whole.headers.etag, vary: "Accept-Encoding", "x-letter": "a" });
  expect(headers["content-length"] ?? headers["content-encoding"]).toBeUndefined();
});

test("HEAD is told what GET would get, without it", async () => {
  const asked = { headers: { "accept-encoding": "gzip" } };
  const [get, head] = [await askRaw(slow, "/page", asked), await askRaw(slow, "/page", { ...asked, method: "HEAD" })];
  expect(head.body).toHaveLength(0);
  expect({ ...head.headers, date: "" }).toEqual({ ...get.headers, date: "" });
});

test("a strong tag names bytes: each encoding has its own, and the smaller brotli another", async () => {
  const best = await withBestBrotli(page);
  expect(best.variants.br.body.length).toBeLessThan(page.variants.br.body.length);
  const tags = [...Object.values(page.variants), best.variants.br].map(({ etag }) => etag);
  expect(new Set(tags).size).toBe(4);
  expect(best.variants.gzip.etag).toBe(page.variants.gzip.etag);
  const [one, two, three] = ["a", "b", "c"].map((letter) => Buffer.from(letter));
  const alike = holdAnswer(200, { identity: one, gzip: two, br: three } as Encodings, "hash", []);
  expect(new Set(Object.values(alike.variants).map(({ etag }) => etag)).size).toBe(3);
  const other = holdAnswer(200, await compress(Buffer.from("Khác")), hashOf(Buffer.from("Khác")), []);
  expect(tags).not.toContain(other.variants.identity.etag);
});

test("bytes that were laid out once carry the date of each time they are sent", () => {
  const plain = { accepts: undefined, knows: undefined, since: undefined };
  const dateAt = (now: number) => /^Date: (.*)\r$/m.exec(bytesFor(page, plain, now).toString("latin1"))?.[1];
  expect(dateAt(NOON)).toBe("Wed, 25 Nov 2026 05:00:00 GMT");
  expect(dateAt(NOON + 999)).toBe("Wed, 25 Nov 2026 05:00:00 GMT");
  expect(dateAt(NOON + 3_600_000)).toBe("Wed, 25 Nov 2026 06:00:00 GMT");
  expect(bytesFor(page, plain, NOON).subarray(-TEXT.length)).toEqual(TEXT);
});

test.each([
  ["Wed, 25 Nov 2026 04:59:00 GMT", undefined, 304],
  ["Wed, 25 Nov 2026 05:30:00 GMT", undefined, 304],
  ["Wed, 25 Nov 2026 04:58:59 GMT", undefined, 200],
  // Whoever names a version has that or has not, whatever the time.
  ["Wed, 25 Nov 2026 04:59:00 GMT", '"another"', 200],
  ["yesterday", undefined, 200],
  ["2026-11-25T05:00:00Z", undefined, 200],
])("who asks for what changed since %s, and names %s, is answered %i by both lanes", async (since, known, status) => {
  const headers = {
    connection: "keep-alive",
    "accept-encoding": "br",
    "if-modified-since": since,
    ...(known ? { "if-none-match": known } : {}),
  };
  for (const port of [slow, fast]) {
    const answer = await askRaw(port, "/page", { headers });
    expect(answer.status).toBe(status);
    expect(answer.headers["last-modified"]).toBe("Wed, 25 Nov 2026 04:59:00 GMT");
    // What does not say when it changed is whole to everybody.
    expect((await askRaw(port, "/dense", { headers })).status).toBe(200);
  }
});

test("the smaller brotli of a page did not change when it was made", async () => {
  expect((await withBestBrotli(page)).changedAt).toBe(CHANGED);
});
