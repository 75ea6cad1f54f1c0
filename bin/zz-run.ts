import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { readEnv } from "#lib/env.ts";
import { withDatabase } from "#bin/with-database.ts";
await withDatabase(readEnv(), console.error, async () => {
  writeFileSync("/tmp/url-bench", process.env.DATABASE_URL ?? "");
  spawnSync(process.execPath, process.argv.slice(2), { stdio: "inherit" });
});
