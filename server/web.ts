import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import next from "next";
import { callerAddress } from "#server/caller-address.ts";
import { PLACE_HEADER } from "#server/front/upstream.ts";
import { openHeldPages } from "#server/pages/held-pages.ts";

// The process that renders, behind server/front/main.ts; with `--dev` it serves browsers itself. It lives no longer than
// its parent: when the line to it breaks, be it by kill -9, it ends.
const dev = process.env.NODE_ENV !== "production";
const { WEB_SOCKET, PORT, HOST } = process.env;
const START_MS = 3_000;
const DRAIN_MS = 8_000;

const app = next({ dev, port: Number(PORT), hostname: HOST, dir: process.cwd() });
const server = createServer({ keepAliveTimeout: 0 });
await app.prepare();
const handle = app.getRequestHandler();
// The module that Next loads as its cache handler holds the same pages: they are one in a process.
const follower = dev ? null : openHeldPages(join(process.cwd(), ".next", "server")).follower;

/**
 * Whether this process has read as far in the outbox as the front, which else would take a page of before for one of
 * after. When the database is away it may not have, and the front goes on with what it holds.
 */
async function hasReached(asked: string | string[] | undefined): Promise<boolean> {
  if (!follower || typeof asked !== "string") return true;
  const [id, at] = asked.split(" ");
  const isSame = () => follower.place()?.id === Number(id) && follower.place()?.at === at;
  // Where the two differ either may be behind; or the database was put back, and its ids begin from before.
  if (!isSame()) await follower.catchUp();
  return isSame() || (follower.place()?.id ?? 0) > Number(id);
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!(await hasReached(request.headers[PLACE_HEADER]))) {
    response.writeHead(503).end();
    return;
  }
  await handle(request, response);
}

server.on("request", (request, response) => {
  // Behind the front it has said who calls.
  if (!WEB_SOCKET) request.headers["x-forwarded-for"] = callerAddress(request);
  void answer(request, response);
});
server.on("upgrade", app.getUpgradeHandler());
server.on("error", (error) => {
  console.error(error.message);
  process.exit(1);
});

function stop(): void {
  // What is being answered runs out; idle connections are cut, or they would hold the server open.
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), DRAIN_MS).unref();
}

process.on("SIGTERM", stop);
// Ctrl-C goes to the whole group; the parent says when.
process.on("SIGINT", () => undefined);
process.on("disconnect", () => process.exit(1));

const ready = () => process.send?.("ready");
await Promise.race([follower?.catchUp(), new Promise((resolve) => setTimeout(resolve, START_MS))]);
if (WEB_SOCKET) server.listen(WEB_SOCKET, ready);
else server.listen(Number(PORT), HOST, ready);
