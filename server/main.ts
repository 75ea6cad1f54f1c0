import { join } from "node:path";
import { readEnv } from "#lib/env.ts";
import { isAppError } from "#lib/errors.ts";
import { keepSecret } from "#lib/postgres/cluster.ts";
import { buildSite, generateSources } from "#server/build.ts";
import { type KeptProcess, requireFreePort } from "#server/child-process.ts";
import { type OpenDatabase, openDatabase } from "#server/database.ts";
import { startSite } from "#server/site.ts";

const dev = process.argv.includes("--dev");
const startedAt = performance.now();

function say(line: string): void {
  console.log(line);
}

let database: OpenDatabase | null = null;
let site: KeptProcess | null = null;
let jobs: { stop: () => Promise<void> } | null = null;
let stopping = false;

async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  await Promise.all([site?.stop(), jobs?.stop()]);
  // The pool of this process must be gone before the cluster looks whether anybody is still connected.
  if (database) await (await import("#lib/db.ts")).disconnect();
  await database?.close();
  process.exit(code);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop(0));

async function start(): Promise<void> {
  const env = readEnv();
  await requireFreePort(env.port, env.host);
  await generateSources(say);
  database = await openDatabase(env, say);
  process.env.DATABASE_URL = database.url;
  process.env.DATA_DIR = env.dataDir;
  process.env.SITE_URL = env.siteUrl;
  process.env.AUTH_SECRET = await keepSecret(join(env.dataDir, "auth-secret"));
  // Only now is there a generated client to import, and an address for it.
  const { prepareNewsroom } = await import("#server/first-start.ts");
  const { startJobs } = await import("#domain/jobs/start-jobs.ts");
  jobs = await startJobs(database.url);
  const [invitation] = await Promise.all([prepareNewsroom(env, say), dev ? undefined : buildSite(say)]);
  if (stopping) return;
  site = await startSite(env, dev);
  say("");
  say(`Readers:   ${env.siteUrl}/`);
  say(`Newsroom:  ${env.siteUrl}/admin`);
  if (invitation) {
    say(`First administrator: choose a password at this one-time link:`);
    say(`           ${invitation}`);
  }
  say(`Ready after ${((performance.now() - startedAt) / 1000).toFixed(1)} s. Ctrl-C stops everything.`);
}

try {
  await start();
} catch (error) {
  console.error(isAppError(error) ? error.detail : error);
  await stop(1);
}
