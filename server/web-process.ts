import { type ChildProcess, fork } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { AppError } from "#lib/errors.ts";
import { log } from "#lib/log.ts";

const STOP_LIMIT_MS = 25_000;
const RESTART_PAUSE_MS = 500;

/** The process that serves pages, started again whenever it dies, until it is stopped. */
export type WebProcess = { stop: () => Promise<void> };

/** @throws AppError SETUP when another program listens on the port. */
export async function requireFreePort(port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      const cure = error.code === "EADDRINUSE" ? "stop the program that uses it, or set PORT" : "set PORT or HOST";
      reject(new AppError("SETUP", `Port ${port} on ${host} cannot be used (${error.code}): ${cure}.`));
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** Starts the serving process and waits until it listens. `env` is added to ours. */
export async function startWeb(env: Record<string, string>): Promise<WebProcess> {
  let stopping = false;
  let child = spawnWeb(env);
  await untilReady(child);
  const watch = (): void => {
    child.once("exit", (code, signal) => {
      if (stopping) return;
      log.error({ code, signal }, "the serving process ended; starting it again");
      setTimeout(() => {
        if (stopping) return;
        child = spawnWeb(env);
        watch();
      }, RESTART_PAUSE_MS);
    });
  };
  watch();
  return {
    stop: async () => {
      stopping = true;
      await stopChild(child);
    },
  };
}

function spawnWeb(env: Record<string, string>): ChildProcess {
  return fork(join(import.meta.dirname, "web.ts"), [], {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    stdio: "inherit",
  });
}

function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("message", () => resolve());
    child.once("exit", (code) => reject(new AppError("SETUP", `The serving process ended at once (code ${code}).`)));
  });
}

function stopChild(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const limit = setTimeout(() => child.kill("SIGKILL"), STOP_LIMIT_MS);
    child.once("exit", () => {
      clearTimeout(limit);
      resolve();
    });
    child.kill("SIGTERM");
  });
}
