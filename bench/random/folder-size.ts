import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** How many files are below a folder, and their bytes. */
export type FolderSize = { files: number; bytes: number };

/** Counts what is below a folder; nothing when there is no such folder. */
export function measureFolder(folder: string): FolderSize {
  const size = { files: 0, bytes: 0 };
  for (const entry of list(folder)) {
    if (!entry.isFile()) continue;
    const stat = statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false });
    // A file that is renamed into place meanwhile is counted under its other name.
    if (!stat) continue;
    size.files += 1;
    size.bytes += stat.size;
  }
  return size;
}

function list(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
