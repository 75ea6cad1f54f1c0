import { BROWSER_ENCODINGS } from "#bench/ask.ts";
import { startChild } from "#bench/children.ts";
import type { Load, LoadResult } from "#bench/load/load.ts";

const MS: Record<string, number> = { us: 0.001, ms: 1, s: 1_000, m: 60_000 };

/**
 * Puts load on an address with wrk.
 * @throws Error with its words when it fails or says what we do not understand.
 */
export function runWrk({ url, seconds, connections }: Load): Promise<LoadResult> {
  const flags = [
    "-t1",
    `-c${connections}`,
    `-d${seconds}s`,
    "--latency",
    "-H",
    `Accept-Encoding: ${BROWSER_ENCODINGS}`,
  ];
  const wrk = startChild("wrk", [...flags, url], { stdio: ["ignore", "pipe", "pipe"] });
  return new Promise((resolve, reject) => {
    let words = "";
    for (const stream of [wrk.stdout, wrk.stderr]) stream?.on("data", (chunk) => (words += chunk));
    wrk.on("close", (code) => {
      const result = parseWrk(words);
      if (code === 0 && result) resolve(result);
      else reject(new Error(`wrk ${url} ended with ${code}:\n${words}`));
    });
  });
}

/** Reads the report of `wrk --latency`; null when it is none. */
export function parseWrk(text: string): LoadResult | null {
  const total = /(\d+) requests in ([\d.]+)(us|ms|s|m),/.exec(text);
  const [p50, p99] = ["50", "99"].map((share) => new RegExp(`^\\s+${share}%\\s+([\\d.]+)(us|ms|s|m)`, "m").exec(text));
  if (!total || !p50 || !p99) return null;
  const errors = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(text)?.slice(1) ?? [];
  const refused = /Non-2xx or 3xx responses: (\d+)/.exec(text)?.[1] ?? "0";
  return {
    requests: Number(total[1]),
    seconds: toMs(total[2], total[3]) / 1_000,
    p50: toMs(p50[1], p50[2]),
    p99: toMs(p99[1], p99[2]),
    failed: [...errors, refused].reduce((sum, count) => sum + Number(count), 0),
  };
}

function toMs(value = "", unit = ""): number {
  return Number(value) * (MS[unit] ?? Number.NaN);
}
