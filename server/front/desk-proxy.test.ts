import { mkdtempSync } from "node:fs";
import {
  request as ask,
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { brotliDecompressSync, createBrotliDecompress, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { askRaw, listenAnywhere } from "#lib/testing/raw-http.ts";
import { createDeskProxy } from "#server/front/desk-proxy.ts";
import { openUpstream } from "#server/front/upstream.ts";

let socket: string;
let renderer: Server;
let front: Server;
let port: number;
let asked: IncomingMessage[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let settle: () => Promise<void>;

beforeEach(async () => {
  asked = [];
  answer = (_request, response) => response.end("trang");
  settle = async () => undefined;
  renderer = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  socket = join(mkdtempSync(join(tmpdir(), "toasoan-test-")), "web.sock");
  const proxy = createDeskProxy(openUpstream(socket, "https://bao.example"), () => settle());
  front = createServer((request, response) => proxy.pass(request, response));
  port = await listenAnywhere(front);
});

afterEach(() => {
  for (const server of [front, renderer]) {
    server.closeAllConnections();
    server.close();
  }
});

async function startRenderer(): Promise<void> {
  await new Promise<void>((listening) => renderer.listen(socket, listening));
}

test("what strangers forge is not passed on; who calls and by which host is", async () => {
  await startRenderer();
  const forged = {
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "gopher",
    forwarded: "for=1.2.3.4",
    "x-middleware-subrequest": "proxy",
    "x-nextjs-data": "1",
    "x-toasoan-place": "9 x",
    "next-resume": "1",
    "x-matched-path": "/admin",
    te: "trailers",
    "content-security-policy": "script-src *",
  };
  await askRaw(port, "/admin", {
    headers: { ...forged, cookie: "session=a", host: "bao.example", "next-action": "ab" },
  });
  const seen = asked[0]?.headers ?? {};
  expect(seen).toMatchObject({
    host: "bao.example",
    cookie: "session=a",
    "next-action": "ab",
    "x-forwarded-host": "bao.example",
    "x-forwarded-proto": "https",
    "x-forwarded-for": "127.0.0.1",
  });
  expect(seen["content-security-policy"]).toMatch(/script-src 'self' 'nonce-/);
  const gone = Object.keys(forged).filter((name) => !name.startsWith("x-forwarded") && !name.startsWith("content-"));
  expect(Object.keys(seen).filter((name) => gone.includes(name))).toEqual([]);
});

test("each answer has a nonce of its own, is never kept, and its cookies stay apart", async () => {
  await startRenderer();
  answer = (_request, response) => {
    const cookies = ["a=1; HttpOnly", "b=2; HttpOnly"];
    response.writeHead(200, { "set-cookie": cookies, "cache-control": "public", "Content-Security-Policy": "x" }).end();
  };
  const [one, other] = [await askRaw(port, "/admin"), await askRaw(port, "/admin")];
  expect(one.headers["set-cookie"]).toEqual(["a=1; HttpOnly", "b=2; HttpOnly"]);
  expect(one.headers["cache-control"]).toBe("no-store");
  expect(one.headers["content-security-policy"]).toBe(asked[0]?.headers["content-security-policy"]);
  expect(other.headers["content-security-policy"]).not.toBe(one.headers["content-security-policy"]);
});

test("the answer to a change waits until it is to be seen, that to a question does not", async () => {
  await startRenderer();
  const { promise, resolve } = Promise.withResolvers<void>();
  settle = () => promise;
  expect((await askRaw(port, "/admin")).status).toBe(200);
  let isAnswered = false;
  const changed = askRaw(port, "/admin", { method: "POST", body: "x" }).finally(() => {
    isAnswered = true;
  });
  await expect.poll(() => asked.length).toBe(2);
  // Another question goes all the way in the meantime.
  await askRaw(port, "/admin");
  expect(isAnswered).toBe(false);
  resolve();
  expect((await changed).status).toBe(200);
});

test("while the rendering process starts again a request waits for it, with all that was sent", async () => {
  answer = (request, response) => {
    text(request).then(
      (received) => response.end(`đã nhận ${received}`),
      () => response.destroy(),
    );
  };
  const body = "bản thảo ".repeat(20_000);
  const saved = askRaw(port, "/admin", {
    method: "POST",
    body,
    headers: { "content-length": Buffer.byteLength(body) },
  });
  const opened = askRaw(port, "/admin");
  await expect.poll(() => new Promise((count) => front.getConnections((_error, number) => count(number)))).toBe(2);
  await startRenderer();
  expect((await opened).body.toString()).toBe("đã nhận ");
  expect((await saved).body.toString() === `đã nhận ${body}`).toBe(true);
});

test("an answer that breaks off is not taken for a whole one", async () => {
  await startRenderer();
  answer = (_request, response) => {
    response.writeHead(200).write("một nửa");
    setImmediate(() => response.destroy());
  };
  await expect(askRaw(port, "/admin")).rejects.toThrow();
  answer = (_request, response) => response.destroy();
  expect((await askRaw(port, "/admin")).status).toBe(503);
});

test("who goes away takes the question back", async () => {
  await startRenderer();
  let isClosed = false;
  answer = (_request, response) => {
    response.on("close", () => {
      isClosed = true;
    });
  };
  const gone = askRaw(port, "/admin").catch(() => "gone");
  await expect.poll(() => asked.length).toBe(1);
  front.closeAllConnections();
  expect(await gone).toBe("gone");
  await expect.poll(() => isClosed).toBe(true);
});

const LONG = "Bàn tin. ".repeat(2_000);

test.each([
  ["gzip, deflate, br, zstd", "br", brotliDecompressSync],
  ["gzip", "gzip", gunzipSync],
] as const)(
  "who takes %s is sent text as %s, with nothing said of the bytes before",
  async (accepted, encoding, decode) => {
    await startRenderer();
    answer = (_request, response) =>
      response
        .writeHead(200, {
          "Content-Type": "text/html; charset=utf-8",
          ETag: '"a"',
          "Content-Length": Buffer.byteLength(LONG),
        })
        .end(LONG);
    const { headers, body } = await askRaw(port, "/admin", { headers: { "accept-encoding": accepted } });
    expect(headers).toMatchObject({ "content-encoding": encoding, vary: "Accept-Encoding" });
    expect([headers.etag, headers["content-length"]]).toEqual([undefined, undefined]);
    expect(body.length).toBeLessThan(1_000);
    expect(decode(body).toString()).toBe(LONG);
  },
);

test.each<[string, OutgoingHttpHeaders, number]>([
  ["a picture", { "content-type": "image/avif" }, 200],
  ["what is compressed", { "content-type": "text/html", "content-encoding": "zstd" }, 200],
  ["what must not be changed", { "content-type": "text/html", "cache-control": "no-transform" }, 200],
  ["a part", { "content-type": "text/html" }, 206],
])("%s is passed on as it is", async (_name, headers, status) => {
  await startRenderer();
  answer = (_request, response) => response.writeHead(status, headers).end(LONG);
  const { headers: sent, body } = await askRaw(port, "/admin", { headers: { "accept-encoding": "br" } });
  expect(sent["content-encoding"]).toBe(headers["content-encoding"]);
  expect(body.toString()).toBe(LONG);
});

test("small answers, and those for clients that take nothing, stay as they are", async () => {
  await startRenderer();
  answer = (_request, response) =>
    response.writeHead(200, { "content-type": "text/html", "content-length": 5 }).end("trang");
  const small = await askRaw(port, "/admin", { headers: { "accept-encoding": "br" } });
  expect([small.headers["content-encoding"], small.headers["content-length"]]).toEqual([undefined, "5"]);
  answer = (_request, response) => response.writeHead(200, { "content-type": "text/html" }).end(LONG);
  expect((await askRaw(port, "/admin", {})).body.toString()).toBe(LONG);
});

test("what comes in pieces goes on in pieces, compressed or not", async () => {
  await startRenderer();
  let end = () => {};
  answer = (_request, response) => {
    response.writeHead(200, { "content-type": "text/x-component" }).write("đầu");
    end = () => response.end("cuối");
  };
  const decoded = createBrotliDecompress();
  const asking = ask({ port, path: "/admin", headers: { "accept-encoding": "br" } }, (sent) => sent.pipe(decoded));
  asking.end();
  const pieces: string[] = [];
  for await (const piece of decoded) {
    pieces.push(String(piece));
    end();
  }
  expect(pieces).toEqual(["đầu", "cuối"]);
});
