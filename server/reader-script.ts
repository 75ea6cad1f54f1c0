import { createHash } from "node:crypto";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "#lib/errors.ts";
import { hashOf, isStamped, writeStamp } from "#lib/stamp.ts";
import { compressBest } from "#server/front/compress.ts";

const SOURCES = join("components", "site", "script");
const GENERATED = join("components", "site", "generated");
const PUBLIC = join("public", "script");

// What readers are sent of it, once: a fifth of a first window beside the page.
const MOST_BYTES = 3_000;
// What all browsers of the last five years understand without a change.
const TARGET = "es2020";

/**
 * Writes the readers' own script from its sources, unless it is there already: the file below `public`, named by its
 * content, and a module that says its path and the words of the script in the head. `root` is the project's folder.
 * @throws AppError SETUP when the sources do not bundle, or the script is larger than readers shall be sent.
 */
export async function generateReaderScript(root: string, say: (line: string) => void): Promise<void> {
  const stamp = join(root, GENERATED, ".sources");
  const hash = hashOf(root, [SOURCES, "package-lock.json", "server/reader-script.ts"]);
  if (isStamped(stamp, hash) && existsSync(join(root, PUBLIC))) return;
  say("Writing the readers' script …");
  const main = await bundle(join(root, SOURCES, "main.ts"));
  const head = await bundle(join(root, SOURCES, "head.ts"));
  const { length } = await compressBest(Buffer.from(main));
  if (length > MOST_BYTES)
    throw new AppError("SETUP", `The readers' script takes ${length} bytes in brotli; ${MOST_BYTES} is the most.`);
  const name = `${createHash("sha256").update(main).digest("hex").slice(0, 16)}.js`;
  for (const folder of [GENERATED, PUBLIC]) {
    rmSync(join(root, folder), { recursive: true, force: true });
    mkdirSync(join(root, folder), { recursive: true });
  }
  writeFileSync(join(root, PUBLIC, name), main);
  writeFileSync(
    join(root, GENERATED, "reader-script.ts"),
    [
      "// Written by server/reader-script.ts from components/site/script.",
      `export const READER_SCRIPT_PATH = ${JSON.stringify(`/script/${name}`)};`,
      `export const HEAD_SCRIPT = ${JSON.stringify(head)};`,
      "",
    ].join("\n"),
  );
  writeStamp(stamp, hash);
}

async function bundle(input: string): Promise<string> {
  // Only where something is to be written: an image that runs the site has no bundler.
  const { rolldown } = await import("rolldown");
  try {
    const build = await rolldown({ input, platform: "browser", transform: { target: TARGET }, logLevel: "silent" });
    const { output } = await build.generate({ format: "iife", minify: true });
    await build.close();
    return output[0].code.trim();
  } catch (error) {
    throw new AppError(
      "SETUP",
      `The readers' script cannot be bundled: ${error instanceof Error ? error.message : error}`,
    );
  }
}
