import { spawn } from "node:child_process";
import { globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "#lib/errors.ts";
import { hashOf, isStamped, writeStamp } from "#lib/stamp.ts";
import { generateReaderScript } from "#server/reader-script.ts";

const ROOT = join(import.meta.dirname, "..");
const BUILT_STAMP = join(ROOT, ".next", "toasoan-sources");
const CLIENT_STAMP = join(ROOT, "prisma", "generated", ".schema");

// Whatever a change of which must be seen by readers: a build of other sources is stale.
const SOURCES = [
  ...["app", "components", "domain", "lib", "messages", "public", "prisma/schema", "server/pages"],
  ...["next.config.js", "postcss.config.js", "proxy.ts", "tsconfig.json", "package-lock.json"],
];

/**
 * Writes what is written by machines and not committed: the database client and the readers' script, each unless it is
 * there already. Nothing that imports either may be imported before. Exported for the test and check commands.
 * @throws AppError SETUP when Prisma refuses the schema, or the script cannot be made.
 */
export async function generateSources(say: (line: string) => void): Promise<void> {
  await generateClient(say);
  await generateReaderScript(ROOT, say);
}

async function generateClient(say: (line: string) => void): Promise<void> {
  const hash = hashOf(ROOT, ["prisma/schema", "package-lock.json"]);
  if (isStamped(CLIENT_STAMP, hash)) return;
  say("Writing the database client …");
  // Generating needs no schema engine, but looks for one and would download it: any program will do in its place.
  await run([join(ROOT, "node_modules/prisma/build/index.js"), "generate"], {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: "1",
  });
  writeStamp(CLIENT_STAMP, hash);
}

/**
 * Builds the site when its sources changed since the last build.
 * @throws AppError SETUP with the end of the builder's words.
 */
export async function buildSite(say: (line: string) => void): Promise<void> {
  const hash = hashOf(ROOT, SOURCES);
  if (isStamped(BUILT_STAMP, hash)) return;
  say("Building the site; the first time this takes about a minute …");
  const build = () =>
    run([join(ROOT, "node_modules/next/dist/bin/next"), "build"], {
      NEXT_TELEMETRY_DISABLED: "1",
      NODE_ENV: "production",
    });
  await build().catch(async () => {
    // What a cut-off install or build left in the builder's cache can fail every later build: once more without it.
    for (const leftover of ["build", "cache", "turbopack"])
      rmSync(join(ROOT, ".next", leftover), { recursive: true, force: true });
    await build();
  });
  await assertPagesNeedNoScripts();
  writeStamp(BUILT_STAMP, hash);
}

/**
 * Reader pages are sent without the framework's scripts: what the build rendered of them must be whole without.
 * @throws AppError SETUP with the pages that are not.
 */
async function assertPagesNeedNoScripts(): Promise<void> {
  // It knows our own scripts by what was generated.
  const { stripPage } = await import("#server/pages/strip-page.ts");
  const rendered = join(ROOT, ".next", "server", "app");
  // The newsroom keeps its scripts; a name with a bracket is a route without its address, which readers never get.
  const isReaderPage = (page: string) => !/^(?:_|admin[/.])|\[/.test(page);
  const pages = globSync("**/*.html", { cwd: rendered }).filter(isReaderPage);
  const broken = pages.filter((page) => stripPage(readFileSync(join(rendered, page), "utf8")) === null);
  if (pages.length === 0 || broken.length > 0) {
    const fault = `Reader pages that need the framework's scripts: ${broken.join(", ") || "none was rendered"}.`;
    throw new AppError("SETUP", `${fault} See server/pages/strip-page.ts.`);
  }
}

function run(args: string[], env: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let words = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (words += chunk));
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) return resolve();
      const end = words.trim().split("\n").slice(-30).join("\n");
      reject(new AppError("SETUP", `${args.slice(1).join(" ")} failed:\n${end}`));
    });
  });
}
