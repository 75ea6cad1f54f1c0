import { spawnSync } from "node:child_process";
import { runOwnLoad } from "#bench/load/own-load.ts";
import { runWrk } from "#bench/load/wrk.ts";

/** Requests as fast as answers come, on as many connections as given, none of them closed between. */
export type Load = { url: string; seconds: number; connections: number };

/** What came back. Latencies in ms; `failed` are answers of 400 and above, and connections that broke. */
export type LoadResult = { requests: number; seconds: number; p50: number; p99: number; failed: number };

const hasWrk = spawnSync("wrk", ["-v"], { stdio: "ignore" }).error === undefined;

/** What makes the load, for the head of the report. */
export const LOAD_TOOL = hasWrk ? "wrk -t1" : "bench/load/load-worker.ts (wrk is not installed)";

/** Puts load on an address and waits until it is over. */
export function runLoad(load: Load): Promise<LoadResult> {
  return hasWrk ? runWrk(load) : runOwnLoad(load);
}
