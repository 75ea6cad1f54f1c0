import { connect, type Socket } from "node:net";
import { parentPort, workerData } from "node:worker_threads";
import { BROWSER_ENCODINGS } from "#bench/ask.ts";
import type { Load, LoadResult } from "#bench/load/load.ts";
import { makeResponseReader } from "#bench/load/response-reader.ts";
import { percentile } from "#bench/numbers.ts";

// A thread of its own, so that nothing else the bench does shows in the latencies. Each connection sends its next
// request when the answer to the last is whole, as wrk does.
const { url, seconds, connections } = workerData as Load;
const { hostname, port, host, pathname, search } = new URL(url);
const REQUEST = `GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: ${BROWSER_ENCODINGS}\r\n\r\n`;

const latencies: number[] = [];
const sockets = new Set<Socket>();
let failed = 0;
let isOver = false;

function open(): void {
  const socket = connect(Number(port || 80), hostname);
  let sentAt = 0;
  const send = () => {
    sentAt = performance.now();
    socket.write(REQUEST);
  };
  const read = makeResponseReader((status) => {
    latencies.push(performance.now() - sentAt);
    if (status >= 400) failed += 1;
    if (!isOver) send();
  });
  sockets.add(socket);
  socket.setNoDelay(true);
  socket.on("connect", send);
  socket.on("data", read);
  socket.on("error", () => undefined);
  socket.on("close", () => {
    sockets.delete(socket);
    if (isOver) return;
    failed += 1;
    // At once, but not in a loop that lets nothing else happen when nobody listens.
    setTimeout(open, 10);
  });
}

const startedAt = performance.now();
for (let count = 0; count < connections; count++) open();
setTimeout(() => {
  isOver = true;
  const result: LoadResult = {
    requests: latencies.length,
    seconds: (performance.now() - startedAt) / 1_000,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    failed,
  };
  for (const socket of sockets) socket.destroy();
  parentPort?.postMessage(result);
}, seconds * 1_000);
