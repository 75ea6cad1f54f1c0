import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { askStatus, makeAgent } from "#bench/ask.ts";
import type { OurSite } from "#bench/contenders/our-site.ts";
import type { Bench } from "#bench/context.ts";
import { formatNumber } from "#bench/numbers.ts";
import { readUsage } from "#bench/process-tree.ts";
import { type FolderSize, measureFolder } from "#bench/random/folder-size.ts";
import { makeAddress } from "#bench/random/random-address.ts";
import { say } from "#bench/say.ts";
import { countStatus, formatStatuses } from "#bench/statuses.ts";
import { renderTable } from "#bench/table.ts";
import { makeRandom } from "#lib/random.ts";

const ASKERS = 32;
/** Pages held for a second are forgotten by then, and garbage has had a reason to be collected. */
const REST_MS = 15_000;
// Not there, somewhere else, too busy: what an address that leads nowhere may be told.
const EXPECTED = [404, 308, 503];

type Footprint = { name: string; residentMb: number | null; pages: FolderSize; next: FolderSize };

/** Addresses that lead nowhere: what they cost, and that they leave nothing behind in memory or on disk. */
export async function benchRandom({ site, options, print }: Bench): Promise<void> {
  const random = makeRandom(1);
  const addresses = Array.from({ length: options.addresses }, () => makeAddress(random));
  const before = takeFootprint("before", site);
  say(`random: asking for ${addresses.length} addresses`);
  const startedAt = performance.now();
  const { statuses, unexpected } = await askAll(site.url, addresses);
  const seconds = (performance.now() - startedAt) / 1_000;
  const after = takeFootprint("after", site);
  await delay(REST_MS);
  const rested = takeFootprint(`${REST_MS / 1_000} s later`, site);
  const rate = formatNumber(addresses.length / seconds);
  print(`\n## Random addresses\n\n${formatNumber(addresses.length)} in ${seconds.toFixed(1)} s (${rate} a second),`);
  print(`${ASKERS} at a time: ${formatStatuses(statuses)}\n`);
  const head = ["", "RSS MB", "held pages", "their bytes", "files in .next", "their bytes"];
  print(renderTable(head, [before, after, rested].map(toRow)));
  if (unexpected.length > 0) print(`\nUnexpected:\n${unexpected.slice(0, 10).join("\n")}`);
}

async function askAll(url: string, addresses: string[]) {
  const agent = makeAgent(ASKERS);
  const statuses = new Map<number, number>();
  const unexpected: string[] = [];
  const left = addresses.values();
  const askers = Array.from({ length: ASKERS }, async () => {
    // All take from one list.
    for (const address of left) {
      const status = await askStatus(url + address, agent);
      countStatus(statuses, status);
      if (!EXPECTED.includes(status)) unexpected.push(`${status} ${address}`);
    }
  });
  await Promise.all(askers);
  agent.destroy();
  return { statuses, unexpected };
}

function takeFootprint(name: string, site: OurSite): Footprint {
  return {
    name,
    residentMb: readUsage(site.pid)?.residentMb ?? null,
    pages: measureFolder(join(site.dataDir, "pages")),
    next: measureFolder(resolve(".next")),
  };
}

function toRow({ name, residentMb, pages, next }: Footprint): string[] {
  return [
    name,
    formatNumber(residentMb),
    ...[pages, next].flatMap(({ files, bytes }) => [files, bytes].map((n) => formatNumber(n))),
  ];
}
