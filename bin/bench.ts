import { endAll } from "#bench/children.ts";
import { readOptions } from "#bench/options.ts";
import { say } from "#bench/say.ts";
import { isAppError } from "#lib/errors.ts";
import { buildSite, generateSources } from "#server/build.ts";

// `npm run bench -- [pages] [publish] [random] [search]`: measures the built program beside others. Tables on stdout, the way
// there on stderr. Whatever happens, everything that was started is ended.
let exitCode: number | null = null;

async function leave(code: number): Promise<never> {
  // The first reason counts: what is ended makes the rest fail.
  exitCode ??= code;
  await endAll();
  process.exit(exitCode);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void leave(130));

try {
  const { parts, options } = readOptions(process.argv.slice(2));
  await generateSources(say);
  await buildSite(say);
  // Only now is there a generated client to import.
  const { runBench } = await import("#bench/run-bench.ts");
  await runBench(parts, options);
  await leave(0);
} catch (error) {
  if (exitCode === null) console.error(isAppError(error) ? error.detail : error);
  await leave(1);
}
