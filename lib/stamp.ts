import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A hash over the contents of files and folders (recursively, names included), relative to `root`. What does not exist
 * counts as empty. Hex sha256.
 */
export function hashOf(root: string, paths: string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) addTo(hash, root, path);
  return hash.digest("hex");
}

function addTo(hash: ReturnType<typeof createHash>, root: string, path: string): void {
  const full = join(root, path);
  const entries = readEntries(full);
  if (entries === null) {
    if (existsSync(full)) hash.update(path).update("\0").update(readFileSync(full)).update("\0");
    return;
  }
  for (const entry of entries) addTo(hash, root, join(path, entry));
}

function readEntries(path: string): string[] | null {
  try {
    return readdirSync(path).sort();
  } catch {
    return null;
  }
}

/** Whether a stamp file says that work was done for exactly this hash. */
export function isStamped(file: string, hash: string): boolean {
  return existsSync(file) && readFileSync(file, "utf8") === hash;
}

/** Notes that work was done for this hash; write it last. */
export function writeStamp(file: string, hash: string): void {
  writeFileSync(file, hash);
}
