import type { Server as HttpServer } from "node:http";
import { createServer, type Server, type Socket } from "node:net";
import { bytesFor, type HeldAnswer } from "#server/front/held-answer.ts";
import { type PlainGet, readPlainGet } from "#server/front/plain-get.ts";
import { KEEP_ALIVE_MS } from "#server/front/wire.ts";

/** A door with two lanes. */
export type FastLane = {
  server: Server;
  /** Ends the connections that wait for their next request. */
  closeIdle(): void;
};

/** What is to be sent for a path: at once, in a moment, or null when that is not for this lane to say. */
type Ready = (path: string, now: number) => HeldAnswer | Promise<HeldAnswer | null> | null;

/** The whole answer to a short message that is no reading; null when that is not for this lane either. */
type Taken = (chunk: Buffer, remoteAddress: string | undefined) => Buffer | null;

/**
 * Opens a server that writes what is held straight to the connection, and hands the connection to `http`, for good, at
 * the first request that asks for more. Nothing is decided here but that: `ready` gives what may be sent. It says so in
 * a moment too, or connections that never end would all have left this lane after a few publishes; and `taken` takes
 * what every reader sends after reading, or they would all have left it then.
 * Measured, this takes half of node:http's time for a request (docs/decisions/0012-the-press.md).
 */
export function openFastLane(http: HttpServer, ready: Ready, taken: Taken): FastLane {
  const waiting = new Set<Socket>();
  let isClosing = false;

  function take(this: Socket, chunk: Buffer): void {
    const asked = readPlainGet(chunk);
    const found = asked && ready(asked.path, Date.now());
    if (!asked) takeOther(this, chunk);
    else if (!found) handOver(this, chunk);
    else if (found instanceof Promise) void sendLater(this, chunk, asked, found);
    else send(this, asked, found);
  }

  function takeOther(socket: Socket, chunk: Buffer): void {
    const answer = taken(chunk, socket.remoteAddress);
    if (answer) write(socket, answer);
    else handOver(socket, chunk);
  }

  function send(socket: Socket, { headers }: PlainGet, answer: HeldAnswer): void {
    write(socket, bytesFor(answer, headers, Date.now()));
  }

  function write(socket: Socket, bytes: Buffer): void {
    // A reader who takes nothing gets no second page until the first is through.
    if (!socket.write(bytes)) {
      socket.pause();
      socket.once("drain", socket.resume);
    }
  }

  async function sendLater(socket: Socket, chunk: Buffer, asked: PlainGet, coming: Promise<HeldAnswer | null>) {
    socket.pause();
    waiting.delete(socket);
    const answer = await coming.catch(() => null);
    if (socket.destroyed) return;
    if (!answer) return handOver(socket, chunk);
    socket.resume();
    send(socket, asked, answer);
    if (isClosing) socket.end();
    else waiting.add(socket);
  }

  function handOver(socket: Socket, chunk: Buffer): void {
    leave(socket);
    socket.pause();
    socket.unshift(chunk);
    // Documented for this: whoever has a connection may give it to an HTTP server.
    http.emit("connection", socket);
    process.nextTick(() => socket.resume());
  }

  function leave(socket: Socket): void {
    waiting.delete(socket);
    socket.off("data", take).off("timeout", end).off("error", end).off("close", forget).setTimeout(0);
  }

  function forget(this: Socket): void {
    waiting.delete(this);
  }

  const server = createServer({ noDelay: true }, (socket) => {
    waiting.add(socket);
    socket.on("data", take).on("timeout", end).on("error", end).on("close", forget).setTimeout(KEEP_ALIVE_MS);
  });

  return {
    server,
    closeIdle() {
      isClosing = true;
      for (const socket of waiting) socket.end();
    },
  };
}

function end(this: Socket): void {
  this.destroy();
}
