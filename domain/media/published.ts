import { variantFile } from "#domain/media/media-path.ts";
import type { SentFile } from "#lib/file-response.ts";
import { openMediaStore } from "#lib/media-store.ts";

/**
 * The file at a public address of a picture, or null. Only encodings have one; the database is not asked, so pictures
 * are served while it is away.
 */
export async function getMediaFile(path: string): Promise<SentFile | null> {
  const variant = variantFile(path);
  if (!variant) return null;
  const store = openMediaStore();
  const size = await store.size(variant.file);
  if (size === null) return null;
  return {
    contentType: variant.contentType,
    size,
    etag: `"${variant.name}-${size}"`,
    read: (range) => store.read(variant.file, range),
  };
}
