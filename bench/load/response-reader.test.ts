import { expect, test } from "vitest";
import { makeResponseReader } from "#bench/load/response-reader.ts";

const ANSWERS = [
  "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
  "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n",
  "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n3\r\n...\r\n0\r\n\r\n",
  "HTTP/1.1 503 Busy\r\nContent-Length: 2\r\n\r\nno",
];

test.each([1, 3, 7, 1_000])("answers one after another are told apart in pieces of %d bytes", (size) => {
  const statuses: number[] = [];
  const read = makeResponseReader((status) => statuses.push(status));
  for (const answer of ANSWERS) {
    const bytes = Buffer.from(answer);
    for (let at = 0; at < bytes.length; at += size) read(bytes.subarray(at, at + size));
  }
  expect(statuses).toEqual([200, 404, 200, 503]);
});
