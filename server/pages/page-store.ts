import { createHash, randomUUID } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { access, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { crc32 } from "node:zlib";
import { LRUCache } from "lru-cache";
import { log } from "#lib/log.ts";

/** Keeps values by name in files of a folder, so that they outlive the process. Never throws: what fails is not there. */
export type PageStore<Value> = {
  get(name: string): Promise<Value | null>;
  put(name: string, value: Value): Promise<void>;
  remove(name: string): Promise<void>;
  clear(): Promise<void>;
};

const MOST_FILES = 50_000;
const MOST_BYTES = 2 * 1024 ** 3;
const CHECKSUM_BYTES = 4;

/**
 * A store in a folder, bounded by count and bytes: what was longest not asked for goes first. A file is written aside
 * and renamed, and carries a checksum: after a power cut it is whole, or counts as missing.
 */
export function openPageStore<Value>(folder: string, most: { files?: number; bytes?: number } = {}): PageStore<Value> {
  const sizes = new LRUCache<string, number>({
    max: most.files ?? MOST_FILES,
    maxSize: most.bytes ?? MOST_BYTES,
    sizeCalculation: (bytes) => Math.max(bytes, 1),
    dispose: (_bytes, file, reason) => {
      if (reason === "evict") void rm(join(folder, file), { force: true }).catch(() => undefined);
    },
  });
  for (const [file, { size }] of listFiles(folder)) sizes.set(file, size);

  async function put(name: string, value: Value): Promise<void> {
    const bytes = serialize(value);
    const checksum = Buffer.alloc(CHECKSUM_BYTES);
    checksum.writeUInt32LE(crc32(bytes));
    const file = fileOf(name);
    const aside = join(folder, `${randomUUID()}.part`);
    try {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(aside, Buffer.concat([checksum, bytes]));
      await rename(aside, join(folder, file));
      sizes.set(file, bytes.length + CHECKSUM_BYTES);
    } catch (error) {
      // A full disk must not keep a page from readers: it is only not there after a restart.
      log.warn({ error: String(error) }, "a page could not be kept on disk");
      await rm(aside, { force: true }).catch(() => undefined);
    }
  }

  async function get(name: string): Promise<Value | null> {
    const file = fileOf(name);
    const bytes = await readFile(join(folder, file)).catch(() => null);
    if (!bytes) return null;
    sizes.set(file, bytes.length);
    try {
      const content = bytes.subarray(CHECKSUM_BYTES);
      if (crc32(content) !== bytes.readUInt32LE(0)) throw new Error("wrong checksum");
      return deserialize(content) as Value;
    } catch {
      await remove(name);
      return null;
    }
  }

  async function remove(name: string): Promise<void> {
    sizes.delete(fileOf(name));
    await rm(join(folder, fileOf(name)), { force: true }).catch(() => undefined);
  }

  return {
    get,
    put,
    remove,
    async clear() {
      sizes.clear();
      await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    },
  };
}

/** Whether a store in this folder, maybe another process's, has a value of this name. */
export function isStored(folder: string, name: string): Promise<boolean> {
  return access(join(folder, fileOf(name))).then(
    () => true,
    () => false,
  );
}

// By hash, since names are addresses: of any length, with slashes, in any letters.
function fileOf(name: string): string {
  const hash = createHash("sha256").update(name).digest("hex").slice(0, 40);
  return join(hash.slice(0, 2), hash.slice(2));
}

function listFiles(folder: string): [file: string, { size: number; mtimeMs: number }][] {
  const files = readdirOrNothing(folder).flatMap((file) => {
    try {
      const { size, mtimeMs } = statSync(join(folder, file));
      return [[file, { size, mtimeMs }] as [string, { size: number; mtimeMs: number }]];
    } catch {
      return [];
    }
  });
  return files.sort(([, one], [, other]) => one.mtimeMs - other.mtimeMs);
}

function readdirOrNothing(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  } catch {
    return [];
  }
}
