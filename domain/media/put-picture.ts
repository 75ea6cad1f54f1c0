import type { EncodedPicture } from "#domain/media/encode-picture.ts";
import { originalFile, variantFile, variantPath } from "#domain/media/media-path.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import { openMediaStore } from "#lib/media-store.ts";

/** The name by which readers are sent a picture with this hash: twelve digits of it, or more should another begin alike. */
export async function chooseName(hash: string): Promise<string> {
  const short = hash.slice(0, 12);
  const other = await db.media.count({ where: { hash: { gt: short, lt: `${short}g`, not: hash } } });
  return other === 0 ? short : hash.slice(0, 32);
}

/**
 * Keeps a picture's files: the archive copy under its hash, the encodings under its public name.
 * @throws AppError SETUP when they cannot be written.
 */
export async function putPicture(
  hash: string,
  name: string,
  bytes: Uint8Array,
  encoded: EncodedPicture,
): Promise<void> {
  await openMediaStore().put(originalFile(hash), bytes);
  for (const { format, width, bytes: encoding } of encoded.variants) {
    await putAt(variantPath(name, width, format), encoding);
  }
}

/** Keeps what readers are sent at a public address, over whatever it had. @throws AppError SETUP */
export async function putAt(path: string, bytes: Uint8Array): Promise<void> {
  await openMediaStore().put(storeFile(path), bytes);
}

/** The same for what flows in and is never in memory whole. @throws AppError SETUP */
export async function putStreamAt(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  await openMediaStore().putStream(storeFile(path), bytes);
}

/** Whether all these public addresses have their files. */
export async function hasFiles(paths: string[]): Promise<boolean> {
  const store = openMediaStore();
  const sizes = await Promise.all(paths.map((path) => store.size(storeFile(path))));
  return sizes.every((size) => size !== null);
}

/** The rows of a picture's encodings. */
export function variantRows(mediaId: string, name: string, { variants }: EncodedPicture) {
  return variants.map(({ format, width, height, bytes }) => {
    return { mediaId, format, width, height, bytes: bytes.byteLength, path: variantPath(name, width, format) };
  });
}

function storeFile(path: string): string {
  const file = variantFile(path)?.file;
  if (!file) throw new AppError("INVALID_INPUT", `no address of a picture: ${path}`, { field: "path" });
  return file;
}
