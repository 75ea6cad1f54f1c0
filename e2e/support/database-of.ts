import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteProcess } from "#e2e/support/site-process.ts";

/** The address of the database that a site started by itself; `port` for one of a line in between. */
export function databaseOf({ dataDir }: SiteProcess, port = portOf(dataDir)): string {
  const password = readFileSync(join(dataDir, "postgres-password"), "utf8").trim();
  return `postgresql://postgres:${password}@127.0.0.1:${port}/toasoan`;
}

/** The port of the database in a data folder. */
export function portOf(dataDir: string): number {
  return Number(readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8").split("\n")[3]);
}
