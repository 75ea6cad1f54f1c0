import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import { ask, makeAgent } from "#bench/ask.ts";
import { startChild, stopChild } from "#bench/children.ts";
import type { Contender } from "#bench/contenders/contender.ts";
import { type OurSite, readAuthSecret } from "#bench/contenders/our-site.ts";
import { findFreePort } from "#bench/free-port.ts";

const START_LIMIT_MS = 60_000;

/**
 * Starts `next start` on the build and the database of our site. Our settings keep Next from compressing, since the
 * front process does that; with `gzip` it compresses as Next does by default.
 * @throws Error with the end of its words when it does not answer.
 */
export async function startNext(site: OurSite, databaseUrl: string, gzip: boolean): Promise<Contender> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const child = startChild(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "-p", String(port), "-H", "127.0.0.1"],
    {
      cwd: resolve("."),
      env: {
        ...process.env,
        AUTH_SECRET: readAuthSecret(site),
        DATABASE_URL: databaseUrl,
        DATA_DIR: site.dataDir,
        NEXT_TELEMETRY_DISABLED: "1",
        NODE_ENV: "production",
        SITE_URL: url,
        ...(gzip ? { __NEXT_PRIVATE_STANDALONE_CONFIG: compressingConfig() } : {}),
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let words = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => (words = (words + chunk).slice(-4_000)));
  }
  await untilItAnswers(url, () => words);
  const name = gzip ? "next start, gzip" : "next start";
  return { name, url, pid: child.pid ?? 0, stop: () => stopChild(child) };
}

/** The settings of the build, but for compression, in the form that a standalone server of Next is given them. */
function compressingConfig(): string {
  const built = z.object({ config: z.looseObject({}) });
  const { config } = built.parse(JSON.parse(readFileSync(".next/required-server-files.json", "utf8")));
  return JSON.stringify({ ...config, compress: true });
}

async function untilItAnswers(url: string, words: () => string): Promise<void> {
  const agent = makeAgent(1);
  const limit = performance.now() + START_LIMIT_MS;
  while ((await ask(url, agent).catch(() => null))?.status !== 200) {
    if (performance.now() > limit) throw new Error(`next start does not answer:\n${words()}`);
    await delay(200);
  }
  agent.destroy();
}
