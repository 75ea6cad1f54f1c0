import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { readEnv } from "#lib/env.ts";
import { AppError } from "#lib/errors.ts";

/** Bytes from `start` to `end`, both included, as in HTTP. */
export type ByteRange = { start: number; end: number };

/**
 * Where the bytes of media are kept, by paths such as "public/ab/ab12….avif". A folder of this machine today; a bucket
 * would offer the same. Every method throws AppError INVALID_INPUT for a path that is none of ours.
 */
export type MediaStore = {
  /** Keeps the bytes whole or not at all, over whatever the path had. @throws AppError SETUP when there is no room. */
  put(path: string, bytes: Uint8Array): Promise<void>;
  /** The same for bytes that flow in. */
  putStream(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  /** How many bytes a path has; null when there is nothing. */
  size(path: string): Promise<number | null>;
  /** The bytes of a path that `size` has found, or a part of them. Cancelling the stream closes the file. */
  read(path: string, range?: ByteRange): ReadableStream<Uint8Array>;
  /** Forgets a path; one that is not there is fine. */
  remove(path: string): Promise<void>;
  /** Forgets all below a folder that was put before a moment; answers how many. */
  removeOlder(folder: string, before: Date): Promise<number>;
};

/** The store of this installation: `media` in its data folder. */
export function openMediaStore(): MediaStore {
  return createFolderStore(join(readEnv().dataDir, "media"));
}

/** A store in a folder, which is made at the first `put`. */
export function createFolderStore(root: string): MediaStore {
  return {
    put: (path, bytes) => putFile(root, locate(root, path), [bytes]),
    putStream: (path, bytes) => putFile(root, locate(root, path), bytes),
    size: (path) => sizeOf(locate(root, path)),
    read: (path, range) => Readable.toWeb(createReadStream(locate(root, path), range)) as ReadableStream<Uint8Array>,
    remove: (path) => rm(locate(root, path), { force: true }),
    removeOlder: (folder, before) => removeOlder(locate(root, folder), before),
  };
}

type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

// The paths are made by us, of hashes and numbers. Anything else (dots, backslashes, NUL) is a bug or an attack.
const SEGMENT = /^[a-z0-9][a-z0-9-]{0,99}(\.[a-z0-9]{1,8})?$/;

function locate(root: string, path: string): string {
  const segments = path.split("/");
  if (segments.length > 6 || !segments.every((segment) => SEGMENT.test(segment))) {
    throw new AppError("INVALID_INPUT", `no path of the media store: ${JSON.stringify(path)}`, { field: "path" });
  }
  return join(root, ...segments);
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    const found = await stat(file);
    return found.isFile() ? found.size : null;
  } catch (error) {
    if (hasCode(error, ["ENOENT", "ENOTDIR"])) return null;
    throw error;
  }
}

async function removeOlder(folder: string, before: Date): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    if (hasCode(error, ["ENOENT"])) return [];
    throw error;
  });
  let count = 0;
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    // Gone since it was listed is gone as well.
    const found = await stat(file).catch(() => null);
    if (!found || found.mtime >= before) continue;
    await rm(file, { force: true });
    count += 1;
  }
  return count;
}

async function putFile(root: string, file: string, bytes: Pieces): Promise<void> {
  const aside = join(root, ".incoming", randomUUID());
  try {
    await mkdir(dirname(aside), { recursive: true });
    await mkdir(dirname(file), { recursive: true });
    await writeSynced(aside, bytes);
    await rename(aside, file);
    await syncFolder(dirname(file));
  } catch (error) {
    // What was written so far takes room that may be what is missing; should even this fail, the first error counts.
    await rm(aside, { force: true }).catch(() => undefined);
    if (hasCode(error, ["EACCES", "EDQUOT", "ENOSPC", "EPERM", "EROFS"])) {
      throw new AppError(
        "SETUP",
        `Cannot write to ${root} (${error.code}): make room, or let this program write there.`,
      );
    }
    throw error;
  }
}

async function writeSynced(file: string, bytes: Pieces): Promise<void> {
  const handle = await open(file, "wx");
  try {
    for await (const piece of bytes) await handle.writeFile(piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The new name is on disk only when its folder is; Windows has no such call, and keeps names by its journal. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function hasCode(error: unknown, codes: string[]): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}
