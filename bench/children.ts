import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { listTree } from "#bench/process-tree.ts";

/** Longer than our site takes to answer what it began, to end its jobs and to stop its database. */
const STOP_LIMIT_MS = 60_000;

const endings: (() => Promise<void>)[] = [];
let ended: Promise<void> | null = null;

/** Notes what is to be done when the bench ends, however it ends. What was noted last is done first. */
export function endLater(end: () => Promise<void>): void {
  endings.push(end);
}

/** Ends everything that was started. A second call waits for the first. */
export function endAll(): Promise<void> {
  ended ??= (async () => {
    // One that does not end well must not keep the others.
    for (const end of endings.toReversed()) await end().catch((error) => console.error(String(error)));
  })();
  return ended;
}

/** Starts a program that ends with the bench at the latest. */
export function startChild(program: string, args: string[], options: SpawnOptions): ChildProcess {
  if (ended) throw new Error("the bench is ending");
  const child = spawn(program, args, options);
  // Without a listener the bench would die of a program that is not there; its exit is what callers wait for.
  child.on("error", (error) => console.error(error.message));
  endLater(() => stopChild(child));
  return child;
}

/** Ends a child as its owner would, after a minute by force with all it started. Does nothing when it is gone. */
export async function stopChild(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const limit = setTimeout(() => {
    for (const { pid: member } of [...listTree(pid), { pid }]) killProcess(member);
  }, STOP_LIMIT_MS);
  child.kill("SIGTERM");
  await gone;
  clearTimeout(limit);
}

function killProcess(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It is gone already, which is what was wanted.
  }
}
