import { expect, test } from "vitest";
import { readPlainGet } from "#server/front/plain-get.ts";

const HEADERS = "Host: bao.example\r\nAccept-Encoding: gzip, deflate, br, zstd\r\nCookie: a=b\r\n";

function read(text: string) {
  return readPlainGet(Buffer.from(text, "latin1"));
}

test("a plain request is read, twice the same", () => {
  const plain = `GET /cau-moi?utm=1 HTTP/1.1\r\n${HEADERS}If-None-Match: "x"\r\n\r\n`;
  const expected = {
    path: "/cau-moi?utm=1",
    headers: { accepts: "gzip, deflate, br, zstd", knows: '"x"', since: undefined },
  };
  expect(read(plain)).toEqual(expected);
  expect(read(plain)).toEqual(expected);
});

test("names may be in any case, and a connection may say that it stays", () => {
  const plain = "GET / HTTP/1.1\r\nhOST: a\r\naccept-encoding:br\r\nConnection: Keep-Alive\r\n\r\n";
  expect(read(plain)).toEqual({ path: "/", headers: { accepts: "br", knows: undefined, since: undefined } });
});

test.each([
  ["half a request", `GET / HTTP/1.1\r\n${HEADERS}`],
  ["two at once", `GET / HTTP/1.1\r\n${HEADERS}\r\nGET /b HTTP/1.1\r\n${HEADERS}\r\n`],
  ["another method", `HEAD / HTTP/1.1\r\n${HEADERS}\r\n`],
  ["an older protocol", `GET / HTTP/1.0\r\n${HEADERS}\r\n`],
  ["an absolute address", `GET http://127.0.0.1/ HTTP/1.1\r\n${HEADERS}\r\n`],
  ["a space in the address", `GET /a b HTTP/1.1\r\n${HEADERS}\r\n`],
  ["a letter that is none", `GET /\xe1 HTTP/1.1\r\n${HEADERS}\r\n`],
  ["no host", "GET / HTTP/1.1\r\nAccept: */*\r\n\r\n"],
  ["two hosts", `GET / HTTP/1.1\r\n${HEADERS}Host: evil.example\r\n\r\n`],
  ["an empty host", "GET / HTTP/1.1\r\nHost:\r\n\r\n"],
  ["no header", "GET / HTTP/1.1\r\n\r\n"],
  ["two versions", `GET / HTTP/1.1\r\n${HEADERS}Accept-Encoding: br\r\n\r\n`],
  ["a request behind the first line", "GET / HTTP/1.1\r\n\r\nGET /b HTTP/1.1\r\nHost: a\r\n\r\n"],
  ["another protocol", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
  ["a letter that controls, in a header", `GET / HTTP/1.1\r\n${HEADERS}X: a\x00b\r\n\r\n`],
  ["a lone carriage return", `GET / HTTP/1.1\r\n${HEADERS}X: a\rHost: b\r\n\r\n`],
  ["a header without a name", `GET / HTTP/1.1\r\n${HEADERS}: a\r\n\r\n`],
  ["a wish to be told to go on", `GET / HTTP/1.1\r\n${HEADERS}Expect: 100-continue\r\n\r\n`],
  ["a body", `GET / HTTP/1.1\r\n${HEADERS}Content-Length: 3\r\n\r\n`],
  ["a body in pieces", `GET / HTTP/1.1\r\n${HEADERS}Transfer-Encoding: chunked\r\n\r\n`],
  ["a range", `GET / HTTP/1.1\r\n${HEADERS}Range: bytes=0-1\r\n\r\n`],
  ["an upgrade", `GET / HTTP/1.1\r\n${HEADERS}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`],
  ["a connection that ends", `GET / HTTP/1.1\r\n${HEADERS}Connection: close\r\n\r\n`],
  ["a folded line", `GET / HTTP/1.1\r\n${HEADERS} folded\r\n\r\n`],
  ["a bare line feed", `GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n`],
  ["a space before the colon", `GET / HTTP/1.1\r\nHost : a\r\n\r\n`],
  ["a header that goes on and on", `GET / HTTP/1.1\r\n${HEADERS}X: ${"a".repeat(5_000)}\r\n\r\n`],
])("%s is left to Node's own parser", (_what, text) => {
  expect(read(text)).toBeNull();
});

test("a question for what changed since is plain too", () => {
  const since = "Wed, 25 Nov 2026 05:00:00 GMT";
  expect(read(`GET /rss.xml HTTP/1.1\r\n${HEADERS}If-Modified-Since: ${since}\r\n\r\n`)?.headers.since).toBe(since);
});
