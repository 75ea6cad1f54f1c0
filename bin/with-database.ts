import { disconnect } from "#lib/db.ts";
import type { Env } from "#lib/env.ts";
import { openDatabase } from "#server/database.ts";

/**
 * Runs `work` on the database of the settings, the embedded one included: that is started if nobody runs it, joined if
 * the site does, and left as it was found.
 * @throws AppError SETUP when it cannot be reached.
 */
export async function withDatabase<T>(env: Env, say: (line: string) => void, work: () => Promise<T>): Promise<T> {
  const database = await openDatabase(env, say);
  process.env.DATABASE_URL = database.url;
  process.env.DATA_DIR = env.dataDir;
  process.env.SITE_URL = env.siteUrl;
  try {
    return await work();
  } finally {
    await disconnect();
    await database.close();
  }
}
