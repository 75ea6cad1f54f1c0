import { existsSync } from "node:fs";
import { runModule } from "#bin/run.ts";
import { generateSources } from "#server/build.ts";

/** Writes what is written by machines and not committed: the database client, the readers' script and Next's route types. */
export async function generate(): Promise<void> {
  await generateSources(console.log);
  if (!existsSync("next-env.d.ts"))
    await runModule("next/dist/bin/next", ["typegen"], { NEXT_TELEMETRY_DISABLED: "1" });
}

if (import.meta.main) await generate();
