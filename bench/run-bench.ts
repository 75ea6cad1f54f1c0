import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { endLater } from "#bench/children.ts";
import { startOurSite } from "#bench/contenders/our-site.ts";
import type { Bench } from "#bench/context.ts";
import { describeMachine } from "#bench/describe-machine.ts";
import { benchEditing } from "#bench/editing/bench-editing.ts";
import type { BenchOptions, Part } from "#bench/options.ts";
import { benchPages } from "#bench/pages/bench-pages.ts";
import { benchPublish } from "#bench/publish/bench-publish.ts";
import { benchRandom } from "#bench/random/bench-random.ts";
import { say } from "#bench/say.ts";
import { benchSearch } from "#bench/search/bench-search.ts";
import { watchMachine } from "#bench/watch-machine.ts";
import { disconnect } from "#lib/db.ts";
import { findRunning, prepareCluster } from "#lib/postgres/cluster.ts";

const DATA_DIR = resolve(".data/bench");

const BENCHES: Record<Part, (bench: Bench) => Promise<void>> = {
  pages: benchPages,
  publish: benchPublish,
  random: benchRandom,
  search: benchSearch,
  editing: benchEditing,
};

/** Starts the site with the sample newsroom from nothing and runs the parts on it. Tables go to stdout. */
export async function runBench(parts: Part[], options: BenchOptions): Promise<void> {
  for (const folder of [DATA_DIR, `${DATA_DIR}-b`]) rmSync(folder, { recursive: true, force: true });
  say("starting the site with the sample newsroom");
  const site = await startOurSite("our site", DATA_DIR);
  const cluster = await findRunning(await prepareCluster(DATA_DIR));
  if (!cluster) throw new Error("the site runs, but its database does not");
  process.env.DATABASE_URL = cluster.url;
  // Before the site is stopped, or it would leave the database running for us.
  endLater(disconnect);
  console.log(describeMachine());
  for (const part of parts) {
    const tellOthers = watchMachine();
    await BENCHES[part]({ site, databaseUrl: cluster.url, options, print: console.log });
    const others = tellOthers();
    if (others) console.log(`\n${others}`);
  }
}
