import { type ChildProcess, fork } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { AppError } from "#lib/errors.ts";
import { log } from "#lib/log.ts";

const RESTART_PAUSE_MS = 500;

/** A program of ours that is started again whenever it dies, until it is stopped. */
export type KeptProcess = { stop: () => Promise<void> };

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

/**
 * Starts a program of `server/` ("web.ts") and waits until it says that it is ready. `env` is added to ours; `stop` gives
 * it `stopMs` to end by itself.
 * @throws AppError SETUP when it ends before.
 */
export async function keepProcess(program: string, env: Record<string, string>, stopMs: number): Promise<KeptProcess> {
  let stopping = false;
  let child = spawnChild(program, env);
  await untilReady(program, child);
  const watch = (): void => {
    child.once("exit", (code, signal) => {
      if (stopping) return;
      log.error({ program, code, signal }, "a process of the site ended; starting it again");
      setTimeout(() => {
        if (stopping) return;
        child = spawnChild(program, env);
        watch();
      }, RESTART_PAUSE_MS);
    });
  };
  watch();
  return {
    stop: async () => {
      stopping = true;
      await stopChild(child, stopMs);
    },
  };
}

function spawnChild(program: string, env: Record<string, string>): ChildProcess {
  return fork(join(import.meta.dirname, program), [], {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    stdio: "inherit",
  });
}

function untilReady(program: string, child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("message", () => resolve());
    child.once("exit", (code) => reject(new AppError("SETUP", `${program} ended at once (code ${code}).`)));
  });
}

function stopChild(child: ChildProcess, stopMs: number): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const limit = setTimeout(() => child.kill("SIGKILL"), stopMs);
    child.once("exit", () => {
      clearTimeout(limit);
      resolve();
    });
    child.kill("SIGTERM");
  });
}
