import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "#lib/errors.ts";
import { hashOf, isStamped, writeStamp } from "#lib/stamp.ts";
import { compressBest } from "#server/front/compress.ts";

const SOURCES = join("components", "site", "script");
const GENERATED = join("components", "site", "generated");
const PUBLIC = join("public", "script");

// Fetched by the other when it is needed, by those who need it.
const LATE = "suggest.ts";
const LATE_STYLES = "suggest.css";

// What readers are sent of it, once: a fifth of a first window beside the page.
const MOST_BYTES = 3_000;
const MOST_LATE_BYTES = 1_000;
// What all browsers of the last five years understand without a change.
const TARGET = "es2020";

/**
 * Writes the readers' own script from its sources, unless it is there already: the file below `public`, named by its
 * content, and a module that says its path and the words of the script in the head. `root` is the project's folder.
 * What only some readers need is a second file, which the first one fetches.
 * @throws AppError SETUP when the sources do not bundle, or the script is larger than readers shall be sent.
 */
export async function generateReaderScript(root: string, say: (line: string) => void): Promise<void> {
  const stamp = join(root, GENERATED, ".sources");
  const hash = hashOf(root, [SOURCES, "package-lock.json", "server/reader-script.ts"]);
  if (isStamped(stamp, hash) && existsSync(join(root, PUBLIC))) return;
  say("Writing the readers' script …");
  const styles = readFileSync(join(root, SOURCES, LATE_STYLES), "utf8").replace(/\/\*.*?\*\/|\n| {2,}/g, "");
  const stylesName = nameOf(styles, "css");
  const late = await bundle(join(root, SOURCES, LATE), "es", { STYLES: JSON.stringify(`/script/${stylesName}`) });
  const lateName = nameOf(late);
  const main = await bundle(join(root, SOURCES, "main.ts"), "iife", {}, `/script/${lateName}`);
  const head = await bundle(join(root, SOURCES, "head.ts"), "iife");
  await assertSmall(main, MOST_BYTES);
  await assertSmall(late, MOST_LATE_BYTES);
  const name = nameOf(main);
  for (const folder of [GENERATED, PUBLIC]) {
    rmSync(join(root, folder), { recursive: true, force: true });
    mkdirSync(join(root, folder), { recursive: true });
  }
  writeFileSync(join(root, PUBLIC, name), main);
  writeFileSync(join(root, PUBLIC, lateName), late);
  writeFileSync(join(root, PUBLIC, stylesName), styles);
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

async function assertSmall(script: string, most: number): Promise<void> {
  const { length } = await compressBest(Buffer.from(script));
  if (length > most)
    throw new AppError("SETUP", `The readers' script takes ${length} bytes in brotli; ${most} is the most.`);
}

function nameOf(text: string, ending = "js"): string {
  return `${createHash("sha256").update(text).digest("hex").slice(0, 16)}.${ending}`;
}

/** One script of its own, with words put in for names. Where it imports the late one, that stands at `latePath`. */
async function bundle(
  input: string,
  format: "iife" | "es",
  define: Record<string, string> = {},
  latePath?: string,
): Promise<string> {
  // Only where something is to be written: an image that runs the site has no bundler.
  const { rolldown } = await import("rolldown");
  try {
    const build = await rolldown({
      input,
      platform: "browser",
      transform: { target: TARGET, define },
      logLevel: "silent",
      plugins: [
        {
          name: "late",
          resolveId: (id) => (latePath && id === `./${LATE}` ? { id: latePath, external: "absolute" } : null),
        },
      ],
    });
    const { output } = await build.generate({ format, minify: true });
    await build.close();
    return output[0].code.trim();
  } catch (error) {
    throw new AppError(
      "SETUP",
      `The readers' script cannot be bundled: ${error instanceof Error ? error.message : error}`,
    );
  }
}
