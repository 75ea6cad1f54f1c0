import { expect, test } from "vitest";
import { readPlainView } from "#server/front/views/plain-view.ts";

const HEAD = "POST /luot-xem HTTP/1.1\r\nHost: bao.example\r\n";

function read(text: string) {
  return readPlainView(Buffer.from(text, "latin1"));
}

test("a view that is whole is read, with its headers by their names in lower case", () => {
  expect(read(`${HEAD}User-Agent:  a b \r\nContent-Length: 3\r\n\r\nabc`)).toEqual({
    headers: { host: "bao.example", "user-agent": "a b", "content-length": "3" },
    body: "abc",
  });
  expect(read(`${HEAD}Connection: Keep-Alive\r\nContent-Length: 0\r\n\r\n`)?.body).toBe("");
});

test.each([
  ["nothing", ""],
  ["a reading", "GET /luot-xem HTTP/1.1\r\nHost: b\r\nContent-Length: 0\r\n\r\n"],
  ["another address", "POST /luot-xem/ HTTP/1.1\r\nHost: b\r\nContent-Length: 0\r\n\r\n"],
  ["a query", "POST /luot-xem?a HTTP/1.1\r\nHost: b\r\nContent-Length: 0\r\n\r\n"],
  ["an older protocol", "POST /luot-xem HTTP/1.0\r\nHost: b\r\nContent-Length: 0\r\n\r\n"],
  ["no headers", "POST /luot-xem HTTP/1.1\r\n\r\n"],
  ["no host", "POST /luot-xem HTTP/1.1\r\nContent-Length: 0\r\n\r\n"],
  ["no length", `${HEAD}\r\nabc`],
  ["half a body", `${HEAD}Content-Length: 3\r\n\r\nab`],
  ["more than a body", `${HEAD}Content-Length: 3\r\n\r\nabcd`],
  ["half a head", `${HEAD}Content-Length: 3\r\n`],
  ["two lengths", `${HEAD}Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc`],
  ["a length of another form", `${HEAD}Content-Length: +3\r\n\r\nabc`],
  ["pieces", `${HEAD}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nabc`],
  ["what waits for a word", `${HEAD}Content-Length: 3\r\nExpect: 100-continue\r\n\r\nabc`],
  ["another protocol to come", `${HEAD}Content-Length: 3\r\nUpgrade: h2c\r\n\r\nabc`],
  ["a connection that ends", `${HEAD}Content-Length: 3\r\nConnection: close\r\n\r\nabc`],
  ["a folded line", `${HEAD}X: a\r\n b\r\nContent-Length: 3\r\n\r\nabc`],
  ["a name with a space", `${HEAD}Content-Length : 3\r\n\r\nabc`],
  ["too much", `${HEAD}X: ${"a".repeat(5_000)}\r\nContent-Length: 3\r\n\r\nabc`],
])("%s is not for the fast lane", (_what, text) => {
  expect(read(text)).toBeNull();
});
