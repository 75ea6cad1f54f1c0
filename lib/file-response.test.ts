import { expect, test } from "vitest";
import { parseRange, respondWithFile, type SentFile } from "#lib/file-response.ts";

const BYTES = "0123456789";
const FILE: SentFile = {
  contentType: "image/avif",
  size: BYTES.length,
  etag: '"v1"',
  read: (range) => new Blob([range ? BYTES.slice(range.start, range.end + 1) : BYTES]).stream(),
};

function ask(headers: Record<string, string> = {}, method = "GET"): Response {
  return respondWithFile(new Request("http://paper.test/media/x", { method, headers }), FILE);
}

test("a file is sent whole, to be kept for ever and to run nothing", async () => {
  const answer = ask();
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe(BYTES);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "image/avif",
    "content-length": "10",
    "cache-control": "public, max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
    "accept-ranges": "bytes",
    etag: '"v1"',
  });
});

test.each(['"v1"', 'W/"v1"', '"v0", "v1"', "*"])("a client that has %s is told it is still good", async (tag) => {
  const answer = ask({ "if-none-match": tag });
  expect(answer.status).toBe(304);
  expect(await answer.text()).toBe("");
});

test("a client that has another version gets the file", () => {
  expect(ask({ "if-none-match": '"v0"' }).status).toBe(200);
});

test("HEAD tells the length and sends nothing", async () => {
  const answer = ask({}, "HEAD");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-length")).toBe("10");
  expect(await answer.text()).toBe("");
});

test("a range is sent in part", async () => {
  const answer = ask({ range: "bytes=2-4" });
  expect(answer.status).toBe(206);
  expect(answer.headers.get("content-range")).toBe("bytes 2-4/10");
  expect(answer.headers.get("content-length")).toBe("3");
  expect(await answer.text()).toBe("234");
});

test("a range of a version that is no longer there is answered with the whole", () => {
  expect(ask({ range: "bytes=2-4", "if-range": '"v0"' }).status).toBe(200);
  expect(ask({ range: "bytes=2-4", "if-range": '"v1"' }).status).toBe(206);
});

test("a range beyond the end is refused with the length, and the refusal is not kept", () => {
  const answer = ask({ range: "bytes=10-" });
  expect(answer.status).toBe(416);
  expect(answer.headers.get("content-range")).toBe("bytes */10");
  expect(answer.headers.get("cache-control")).toBe("no-store");
});

test.each([
  ["bytes=0-0", { start: 0, end: 0 }],
  ["bytes=5-", { start: 5, end: 9 }],
  ["bytes=-3", { start: 7, end: 9 }],
  ["bytes=-300", { start: 0, end: 9 }],
  ["bytes=0-999999", { start: 0, end: 9 }],
  ["bytes=-0", "beyond"],
  ["bytes=99-", "beyond"],
  ["bytes=4-2", null],
  ["bytes=-", null],
  ["bytes=0-1,3-4", null],
  ["lines=1-2", null],
  ["bytes=1e3-", null],
])("the range %s is read as %j", (header, range) => {
  expect(parseRange(header, 10)).toEqual(range);
});
