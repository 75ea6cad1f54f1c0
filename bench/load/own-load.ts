import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Load, LoadResult } from "#bench/load/load.ts";

/** Puts load on an address from a thread of its own, where wrk is not installed. Slower than wrk: it may be the limit. */
export function runOwnLoad(load: Load): Promise<LoadResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, "load-worker.ts"), { workerData: load });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`the load ended with ${code} and no result`)));
  });
}
