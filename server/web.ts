import { createServer } from "node:http";
import next from "next";
import { withResponse } from "#lib/response-status.ts";
import { callerAddress } from "#server/caller-address.ts";

// The child that serves pages. It lives no longer than its parent: when the line to it breaks, be it by kill -9, it ends,
// so that the port is free for the next start.
const dev = process.env.NODE_ENV !== "production";
const port = Number(process.env.PORT);
const hostname = process.env.HOST;

const app = next({ dev, port, hostname, dir: process.cwd() });
const server = createServer();
await app.prepare();
const handle = app.getRequestHandler();
server.on("request", (request, response) => {
  request.headers["x-forwarded-for"] = callerAddress(request);
  withResponse(response, () => handle(request, response));
});
server.on("upgrade", app.getUpgradeHandler());
server.listen(port, hostname, () => process.send?.("ready"));
server.on("error", (error) => {
  console.error(error.message);
  process.exit(1);
});

async function stop(): Promise<void> {
  // What is being answered runs out; idle connections are cut, or browsers would hold the server open.
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 20_000).unref();
}

process.on("SIGTERM", stop);
// Ctrl-C goes to the whole group; the parent says when.
process.on("SIGINT", () => undefined);
process.on("disconnect", () => process.exit(1));
