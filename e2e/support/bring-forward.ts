import pg from "pg";
import { findRunning, prepareCluster } from "#lib/postgres/cluster.ts";

/** Makes every planned release due now, as if its minute had come: nobody waits for a clock in a test. */
export async function bringForward(dataDir: string): Promise<void> {
  const cluster = await findRunning(await prepareCluster(dataDir));
  if (!cluster) throw new Error(`no database runs in ${dataDir}`);
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  await client.query('update "PlannedRelease" set "at" = now()');
  await client.end();
}
