import { readdirSync, readFileSync } from "node:fs";
import { extname, join, sep } from "node:path";
import { FOR_AN_HOUR, FOR_EVER } from "#server/front/cache-control.ts";
import { compress } from "#server/front/compress.ts";
import { type HeldAnswer, hashOf, holdAnswer, withBestBrotli } from "#server/front/held-answer.ts";
import { ASSET_SECURITY } from "#server/front/security-headers.ts";

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff2": "font/woff2",
};
// Compressed already; once more would only cost.
const DENSE = new Set([".png", ".webp", ".woff2", ".ico"]);

/**
 * The files of the build and of `public`, by address, each ready in every encoding. What is not in this list is no file:
 * no address can lead to another place on the disk. `root` is the project's folder.
 */
export async function loadStaticFiles(root: string): Promise<Map<string, HeldAnswer>> {
  const files = [...listFiles(join(root, ".next", "static"), "/_next/static"), ...listFiles(join(root, "public"), "")];
  const answers = new Map<string, HeldAnswer>();
  for (const { address, file } of files) {
    const type = TYPES[extname(file)];
    if (!type) continue;
    const body = readFileSync(file);
    const isDense = DENSE.has(extname(file));
    const encodings = isDense ? { identity: body, gzip: body, br: body } : await compress(body);
    const headers = ["Content-Type", type, "Cache-Control", cachingOf(address), ...ASSET_SECURITY];
    answers.set(address, holdAnswer(200, encodings, hashOf(body), headers, { isDense }));
  }
  return answers;
}

/** Makes the styles and scripts of readers as small as they get, after the port is open. */
export async function improveStaticFiles(answers: Map<string, HeldAnswer>): Promise<void> {
  for (const [address, answer] of answers) {
    if (address.endsWith(".css") || address.startsWith("/script/")) answers.set(address, await withBestBrotli(answer));
  }
}

// The build names its files by their content, as does the readers' script; a font carries its version in its name
// (`toa-soan-serif-1`).
function cachingOf(address: string): string {
  return /^\/(?:_next\/static|fonts|script)\//.test(address) ? FOR_EVER : FOR_AN_HOUR;
}

function listFiles(folder: string, address: string): { address: string; file: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".map"))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { file, address: address + file.slice(folder.length).split(sep).join("/") };
    });
}
