import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listenAnywhere, openRawLine } from "#lib/testing/raw-http.ts";
import { type FastLane, openFastLane } from "#server/front/fast-lane.ts";
import { type HeldAnswer, holdAnswer } from "#server/front/held-answer.ts";

const HOST = "Host: bao.example\r\n";
const GET_HELD = `GET /held HTTP/1.1\r\n${HOST}\r\n`;
const HELD = held("held");
const MESSAGE = `POST /message HTTP/1.1\r\n${HOST}Content-Length: 2\r\n\r\nhi`;
// More than the kernel takes off our hands for a reader who does not read.
const BIG_BYTES = 16 * 1024 ** 2;

let http: Server;
let lane: FastLane;
let port: number;
let ready: Map<string, HeldAnswer | Promise<HeldAnswer | null>>;
let looked: number;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
const sockets = new Set<Socket>();

function held(content: string | Buffer): HeldAnswer {
  const [body, none] = [Buffer.from(content), Buffer.alloc(0)];
  return holdAnswer(200, { identity: body, gzip: none, br: none }, "hash", []);
}

async function answerWithAll(request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.end(`<${request.method} ${request.url} ${await text(request)}>`);
}

/** What the http server answered, in order. */
function wordsIn(all: string): string[] {
  return all.match(/<[^>]*>/g) ?? [];
}

beforeEach(async () => {
  answer = answerWithAll;
  ready = new Map([["/held", HELD]]);
  looked = 0;
  http = createServer({ headersTimeout: 100, connectionsCheckingInterval: 20 }, (request, response) =>
    answer(request, response),
  );
  // As server/front/main.ts does: from here on it watches the connections it is given.
  http.emit("listening");
  const find = (path: string) => {
    looked += 1;
    return ready.get(path) ?? null;
  };
  lane = openFastLane(http, find, (chunk) => (chunk.toString() === MESSAGE ? Buffer.from("taken\n") : null));
  lane.server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  port = await listenAnywhere(lane.server);
});

afterEach(() => {
  lane.server.close();
  for (const socket of sockets) socket.destroy();
  http.closeAllConnections();
  http.close();
});

test("what is held is sent without node:http, again and again on one connection", async () => {
  const line = await openRawLine(port);
  for (const times of [1, 2, 3]) {
    line.socket.write(GET_HELD);
    await expect.poll(() => line.text().match(/\r\n\r\nheld/g)).toHaveLength(times);
  }
  expect(looked).toBe(3);
  expect(line.text().match(/HTTP\/1\.1 200 OK\r\nDate: .* GMT\r\n/g)).toHaveLength(3);
});

test("a message that this lane takes is answered in it, and reading goes on", async () => {
  const connections: Socket[] = [];
  http.on("connection", (socket: Socket) => connections.push(socket));
  const line = await openRawLine(port);
  for (const times of [1, 2]) {
    line.socket.write(MESSAGE);
    await expect.poll(() => line.text().match(/taken/g)).toHaveLength(times);
    line.socket.write(GET_HELD);
    await expect.poll(() => line.text().match(/\r\n\r\nheld/g)).toHaveLength(times);
  }
  expect(connections).toEqual([]);
  line.socket.write(MESSAGE.replace("hi", "ho"));
  await expect.poll(line.text).toContain("<POST /message ho>");
});

test("other requests go to node:http with their bodies, and the connection with them", async () => {
  const line = await openRawLine(port);
  line.socket.write(GET_HELD);
  await expect.poll(line.text).toContain("held");
  line.socket.write(`POST /x HTTP/1.1\r\n${HOST}Content-Length: 4\r\n\r\nthan`);
  await expect.poll(() => wordsIn(line.text())).toEqual(["<POST /x than>"]);
  line.socket.write(GET_HELD);
  await expect.poll(() => wordsIn(line.text())).toEqual(["<POST /x than>", "<GET /held >"]);
});

test("what is being made is waited for, and the connection stays in this lane", async () => {
  const coming = Promise.withResolvers<HeldAnswer>();
  ready.set("/held", coming.promise);
  const line = await openRawLine(port);
  line.socket.write(GET_HELD);
  await expect.poll(() => looked).toBe(1);
  line.socket.write(GET_HELD);
  coming.resolve(HELD);
  await expect.poll(() => line.text().match(/\r\n\r\nheld/g)).toHaveLength(2);
  expect(looked).toBe(2);
});

test("when all is to end, who waits for a page still gets it", async () => {
  const coming = Promise.withResolvers<HeldAnswer>();
  ready.set("/held", coming.promise);
  const line = await openRawLine(port);
  line.socket.write(GET_HELD);
  await expect.poll(() => looked).toBe(1);
  lane.closeIdle();
  coming.resolve(HELD);
  await line.closed;
  expect(line.text()).toContain("\r\n\r\nheld");
});

test("what could not be made is node:http's to answer; who left meanwhile is no trouble", async () => {
  const [one, other] = [Promise.withResolvers<null>(), Promise.withResolvers<HeldAnswer>()];
  ready.set("/one", one.promise).set("/other", other.promise);
  const [stays, leaves] = [await openRawLine(port), await openRawLine(port)];
  stays.socket.write(`GET /one HTTP/1.1\r\n${HOST}\r\n`);
  leaves.socket.write(`GET /other HTTP/1.1\r\n${HOST}\r\n`);
  await expect.poll(() => looked).toBe(2);
  leaves.socket.resetAndDestroy();
  await expect.poll(() => sockets.size).toBe(1);
  one.resolve(null);
  other.resolve(HELD);
  await expect.poll(() => wordsIn(stays.text())).toEqual(["<GET /one >"]);
});

test("requests that come at once are answered in their order, the first of them slowest", async () => {
  const slow: ServerResponse[] = [];
  answer = (request, response) => (request.url === "/a" ? slow.push(response) : response.end(`<${request.url}>`));
  const line = await openRawLine(port);
  line.socket.write(`GET /a HTTP/1.1\r\n${HOST}\r\n${GET_HELD}GET /b HTTP/1.1\r\n${HOST}\r\n`);
  await expect.poll(() => slow.length).toBe(1);
  slow[0]?.end("</a>");
  await expect.poll(() => wordsIn(line.text())).toEqual(["</a>", "</held>", "</b>"]);
});

test("a body that comes in many pieces arrives whole", async () => {
  const body = randomBytes(300_000).toString("hex");
  const line = await openRawLine(port);
  line.socket.write(`PUT /big HTTP/1.1\r\n${HOST}Content-Length: ${body.length}\r\n\r\n${body.slice(0, 10)}`);
  await expect.poll(() => sockets.size).toBe(1);
  for (let at = 10; at < body.length; at += 50_000) line.socket.write(body.slice(at, at + 50_000));
  await expect.poll(() => wordsIn(line.text())[0]?.length).toBe(`<PUT /big ${body}>`.length);
  expect(wordsIn(line.text())[0] === `<PUT /big ${body}>`).toBe(true);
});

test("a request in two halves is read as one", async () => {
  const line = await openRawLine(port);
  line.socket.write(`GET /held HTTP/1.1\r\n${HOST}`);
  await expect.poll(() => sockets.size).toBe(1);
  line.socket.write("\r\n");
  await expect.poll(() => wordsIn(line.text())).toEqual(["<GET /held >"]);
});

test("who never finishes a request is told so and let go", async () => {
  const line = await openRawLine(port);
  line.socket.write(`GET /held HTTP/1.1\r\n${HOST}`);
  await line.closed;
  expect(line.text()).toMatch(/^HTTP\/1\.1 408 /);
});

test("what is no HTTP is refused by node:http", async () => {
  const line = await openRawLine(port);
  line.socket.write("GET /held HTTP/1.1\nHost: a\n\nGET \0 HTTP\r\n\r\n");
  await line.closed;
  expect(line.text()).toContain("HTTP/1.1 400 Bad Request");
});

test("a reader who takes nothing gets no second page until the first is through", async () => {
  ready.set("/big", held(Buffer.alloc(BIG_BYTES, "x")));
  const line = await openRawLine(port);
  line.socket.pause();
  line.socket.write(`GET /big HTTP/1.1\r\n${HOST}\r\n`);
  await expect.poll(() => [...sockets][0]?.isPaused()).toBe(true);
  line.socket.write(GET_HELD);
  let size = 0;
  line.socket.removeAllListeners("data").on("data", (chunk) => {
    size += chunk.length;
  });
  expect(looked).toBe(1);
  line.socket.resume();
  await expect.poll(() => looked, { timeout: 5_000 }).toBe(2);
  await expect.poll(() => size, { timeout: 5_000 }).toBeGreaterThan(BIG_BYTES);
  expect([...sockets][0]?.isPaused()).toBe(false);
});

test("a reader who breaks off in the middle breaks nothing", async () => {
  ready.set("/big", held(Buffer.alloc(BIG_BYTES, "x")));
  for (const path of ["/big", "/held", "/none"]) {
    const line = await openRawLine(port);
    line.socket.write(`GET ${path} HTTP/1.1\r\n${HOST}\r\n`);
    await once(line.socket, "data");
    line.socket.resetAndDestroy();
  }
  await expect.poll(() => sockets.size).toBe(0);
  const line = await openRawLine(port);
  line.socket.write(GET_HELD);
  await expect.poll(line.text).toContain("held");
});

test("connections that wait can be ended; those that were handed over are node:http's", async () => {
  const late: ServerResponse[] = [];
  answer = (_request, response) => late.push(response);
  const [idle, asking] = [await openRawLine(port), await openRawLine(port)];
  idle.socket.write(GET_HELD);
  asking.socket.write(`GET /late HTTP/1.1\r\n${HOST}\r\n`);
  await expect.poll(() => [idle.text().includes("held"), late.length]).toEqual([true, 1]);
  lane.closeIdle();
  await idle.closed;
  late[0]?.end("<late>");
  await expect.poll(() => wordsIn(asking.text())).toEqual(["<late>"]);
});
