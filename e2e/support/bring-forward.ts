import pg from "pg";
import { findRunning, prepareCluster } from "#lib/postgres/cluster.ts";

/**
 * Makes the planned release of the article at an address of the edit screen due now, as if its minute had come: nobody
 * waits for a clock in a test.
 */
export async function bringForward(dataDir: string, editUrl: string): Promise<void> {
  const id = new URL(editUrl).pathname.split("/").at(-1);
  const cluster = await findRunning(await prepareCluster(dataDir));
  if (!cluster) throw new Error(`no database runs in ${dataDir}`);
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  await client.query('update "PlannedRelease" set "at" = now() where "articleId" = $1', [id]);
  await client.end();
}
