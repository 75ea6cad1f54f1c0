import { generate } from "#bin/generate.ts";
import { runModule } from "#bin/run.ts";

/** Tests that start programs of their own: part of `npm test`, too slow for the loop of `npm run check`. */
const PROCESS_TESTS = "**/*.process.test.ts";

const STEPS: [name: string, step: () => Promise<number>][] = [
  ["format and lint", () => runModule("@biomejs/biome/bin/biome", ["ci", "--error-on-warnings", "."])],
  ["types", () => runModule("typescript/bin/tsc", ["--project", ".", "--incremental", "false"])],
  ["dead code", () => runModule("knip/bin/knip.js", [])],
  ["tests", () => runModule("vitest/vitest.mjs", ["run", "--exclude", PROCESS_TESTS])],
];

/** Everything that needs no browser and no build. Returns false at the first step that fails. */
export async function check(): Promise<boolean> {
  await generate();
  for (const [name, step] of STEPS) {
    const startedAt = performance.now();
    console.log(`\n› ${name}`);
    if ((await step()) !== 0) {
      console.error(`✗ ${name}`);
      return false;
    }
    console.log(`✓ ${name} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
  }
  return true;
}

if (import.meta.main) process.exit((await check()) ? 0 : 1);
