import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Env } from "#lib/env.ts";
import { type KeptProcess, keepProcess } from "#server/child-process.ts";

// Together within the half minute that service managers give, with what main stops after them.
const FRONT_STOP_MS = 17_000;
const WEB_STOP_MS = 9_000;

/**
 * Starts what answers on the port: the process that renders, and in front of it the one that holds pages, on a socket of
 * which nobody else knows. In development the one that renders answers by itself.
 */
export async function startSite({ port, host }: Env, dev: boolean): Promise<KeptProcess> {
  const door = { PORT: String(port), HOST: host };
  if (dev) return keepProcess("web.ts", { ...door, NODE_ENV: "development" }, WEB_STOP_MS);
  const socket = await makeSocket();
  const inside = { ...door, NODE_ENV: "production", WEB_SOCKET: socket.path };
  const web = await keepProcess("web.ts", inside, WEB_STOP_MS);
  try {
    const front = await keepProcess("front/main.ts", inside, FRONT_STOP_MS);
    return {
      async stop() {
        // First the door, so that what it has taken in is still answered.
        await front.stop();
        await web.stop();
        await socket.remove();
      },
    };
  } catch (error) {
    await web.stop();
    throw error;
  }
}

// A folder that only we can enter, with a short name: a socket's path may have some hundred bytes.
async function makeSocket(): Promise<{ path: string; remove: () => Promise<void> }> {
  if (process.platform === "win32") {
    return { path: `\\\\.\\pipe\\toasoan-${process.pid}`, remove: async () => undefined };
  }
  const folder = await mkdtemp(join(tmpdir(), "toasoan-"));
  return { path: join(folder, "web.sock"), remove: () => rm(folder, { recursive: true, force: true }) };
}
