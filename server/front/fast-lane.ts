import type { Server as HttpServer } from "node:http";
import { createServer, type Server, type Socket } from "node:net";
import { bytesFor, type HeldAnswer } from "#server/front/held-answer.ts";
import { readPlainGet } from "#server/front/plain-get.ts";
import { KEEP_ALIVE_MS } from "#server/front/wire.ts";

/** A door with two lanes. */
export type FastLane = {
  server: Server;
  /** Ends the connections that wait for their next request. */
  closeIdle(): void;
};

/**
 * Opens a server that writes what is held straight to the connection, and hands the connection to `http`, for good, at
 * the first request that asks for more. Nothing is decided here but that: `ready` gives what may be sent as it is.
 * Measured, this takes half of node:http's time for a request (docs/decisions/0012-the-press.md).
 */
export function openFastLane(http: HttpServer, ready: (path: string, now: number) => HeldAnswer | null): FastLane {
  const waiting = new Set<Socket>();

  function take(this: Socket, chunk: Buffer): void {
    const asked = readPlainGet(chunk);
    const now = Date.now();
    const answer = asked && ready(asked.path, now);
    if (!asked || !answer) {
      handOver(this, chunk);
      return;
    }
    // A reader who takes nothing gets no second page until the first is through.
    if (!this.write(bytesFor(answer, asked.headers, now))) {
      this.pause();
      this.once("drain", this.resume);
    }
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
      for (const socket of waiting) socket.end();
    },
  };
}

function end(this: Socket): void {
  this.destroy();
}
