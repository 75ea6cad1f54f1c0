import { connect, createServer, type Socket } from "node:net";

/** A line between a site and its database that breaks when told: passes on, refuses and cuts, or swallows. */
export type FaultLine = { port: number; set(state: "ok" | "down" | "hang"): void; close(): void };

/** Opens a line on loopback to a port of this machine. */
export async function openFaultLine(to: number): Promise<FaultLine> {
  let state: "ok" | "down" | "hang" = "ok";
  const open = new Set<Socket>();

  const server = createServer((near) => {
    open.add(near);
    near.on("error", () => undefined).on("close", () => open.delete(near));
    if (state === "down") {
      near.resetAndDestroy();
      return;
    }
    const far = connect(to, "127.0.0.1");
    far.on("error", () => near.destroy()).on("close", () => near.destroy());
    near.on("close", () => far.destroy());
    near.on("data", (chunk) => state !== "hang" && far.write(chunk));
    far.on("data", (chunk) => state !== "hang" && near.write(chunk));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");

  return {
    port: address.port,
    set(wanted) {
      // What was swallowed cannot go on where it stopped.
      if (wanted === "down" || state === "hang") for (const socket of open) socket.resetAndDestroy();
      state = wanted;
    },
    close() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
