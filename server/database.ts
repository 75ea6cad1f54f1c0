import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import type { Env } from "#lib/env.ts";
import { AppError } from "#lib/errors.ts";
import { log } from "#lib/log.ts";
import { migrate } from "#lib/migrations.ts";
import { isAlive, prepareCluster, type RunningCluster, startCluster, stopCluster } from "#lib/postgres/cluster.ts";

const WATCH_MS = 500;

/** The database of this process: its address for the children, and how to leave it. */
export type OpenDatabase = { url: string; close: () => Promise<void> };

/**
 * Opens the database the settings name, or the embedded one, and brings it to the newest schema. An embedded cluster
 * that dies is started again, on the port it had, until `close`.
 * @throws AppError SETUP when it cannot be reached, is too old, or was written by a newer program.
 */
export async function openDatabase(env: Env, say: (line: string) => void): Promise<OpenDatabase> {
  if (env.databaseUrl) {
    await requireAnswer(env.databaseUrl);
    await migrateAloud(env.databaseUrl, say);
    return { url: env.databaseUrl, close: async () => undefined };
  }
  const cluster = await prepareCluster(env.dataDir);
  const running = await startCluster(cluster);
  await migrateAloud(running.url, say);
  const watch = keepAlive(running);
  return {
    url: running.url,
    close: async () => {
      const last = await watch.end();
      await stopCluster(last);
    },
  };
}

async function migrateAloud(url: string, say: (line: string) => void): Promise<void> {
  const applied = await migrate(url);
  if (applied.length > 0)
    say(`Database brought up to date (${applied.length} migration${applied.length > 1 ? "s" : ""}).`);
}

async function requireAnswer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const reason = error instanceof Error ? error.message || (error as NodeJS.ErrnoException).code : String(error);
    throw new AppError(
      "SETUP",
      `The database behind DATABASE_URL does not answer (${reason}): start it, or correct DATABASE_URL.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

function keepAlive(first: RunningCluster): { end: () => Promise<RunningCluster> } {
  let current = first;
  const stop = new AbortController();
  const watching = (async () => {
    while (!stop.signal.aborted) {
      await delay(WATCH_MS, undefined, { signal: stop.signal }).catch(() => undefined);
      if (stop.signal.aborted || isAlive(current.pid)) continue;
      log.warn("the database was gone; starting it again");
      await startCluster(current, current.port).then(
        (started) => (current = started),
        (error) => log.error({ error: String(error) }, "the database does not start; trying again"),
      );
    }
  })();
  return {
    end: async () => {
      stop.abort();
      await watching;
      return current;
    },
  };
}
