import { existsSync, globSync } from "node:fs";
import { runModule } from "#bin/run.ts";
import { isStamped, writeStamp } from "#lib/stamp.ts";
import { generateSources } from "#server/build.ts";

const ROUTES_STAMP = ".next/toasoan-routes";

/** Writes what machines write and nobody commits: the database client, the readers' script and Next's route types. */
export async function generate(): Promise<void> {
  await generateSources(console.log);
  // The types are of the routes there were when they were written.
  const routes = globSync("app/**/{page,route,layout}.{ts,tsx}").sort().join("\n");
  if (existsSync("next-env.d.ts") && isStamped(ROUTES_STAMP, routes)) return;
  await runModule("next/dist/bin/next", ["typegen"], { NEXT_TELEMETRY_DISABLED: "1" });
  writeStamp(ROUTES_STAMP, routes);
}

if (import.meta.main) await generate();
