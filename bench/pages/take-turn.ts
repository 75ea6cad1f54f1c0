import type { Contender } from "#bench/contenders/contender.ts";
import { type LoadResult, runLoad } from "#bench/load/load.ts";
import { readUsage } from "#bench/process-tree.ts";

/** As many readers at once as in the experiments that the targets come from. */
export const CONNECTIONS = 32;

/** One turn of a contender under load. CPU in µs a request and memory in MiB; null where /proc does not tell. */
export type Turn = LoadResult & { rate: number; cpuUs: number | null; residentMb: number | null };

/** Puts load on one page of a contender and reads what its processes took. */
export async function takeTurn(contender: Contender, path: string, seconds: number): Promise<Turn> {
  const before = readUsage(contender.pid);
  const result = await runLoad({ url: contender.url + path, seconds, connections: CONNECTIONS });
  const after = readUsage(contender.pid);
  return {
    ...result,
    rate: result.requests / result.seconds,
    cpuUs: before && after ? ((after.cpuMs - before.cpuMs) * 1_000) / result.requests : null,
    residentMb: after?.residentMb ?? null,
  };
}
