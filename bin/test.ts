import { check } from "#bin/check.ts";
import { runModule } from "#bin/run.ts";
import { findBrowser } from "#e2e/support/find-browser.ts";
import { buildSite } from "#server/build.ts";

// Everything CI runs: what needs no browser, the build, the journeys in a real Chromium. The last line is the count.
if (!(await check())) process.exit(1);
console.log("\n› build");
await buildSite(console.log);
console.log("\n› programs");
if ((await runModule("vitest/vitest.mjs", ["run", "--no-file-parallelism", ".process.test.ts"])) !== 0) process.exit(1);
console.log("\n› journeys");
const browser = await findBrowser(console.log);
process.exit(
  await runModule("@playwright/test/cli.js", ["test", ...process.argv.slice(2)], { CHROMIUM_PATH: browser }),
);
