import { existsSync, globSync } from "node:fs";
import { runModule } from "#bin/run.ts";
import { isStamped, writeStamp } from "#lib/stamp.ts";
import { generateClient } from "#server/build.ts";

const ROUTES_STAMP = ".next/toasoan-routes";

/** Writes what is written by machines and not committed: the database client and Next's route types. */
export async function generate(): Promise<void> {
  await generateClient(console.log);
  // The types are of the routes there were when they were written.
  const routes = globSync("app/**/{page,route,layout}.{ts,tsx}").sort().join("\n");
  if (existsSync("next-env.d.ts") && isStamped(ROUTES_STAMP, routes)) return;
  await runModule("next/dist/bin/next", ["typegen"], { NEXT_TELEMETRY_DISABLED: "1" });
  writeStamp(ROUTES_STAMP, routes);
}

if (import.meta.main) await generate();
