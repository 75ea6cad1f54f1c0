import { originalFile, variantFile } from "#domain/media/media-path.ts";
import { openMediaStore } from "#lib/media-store.ts";

/** Deletes the files of pictures whose rows are gone: the archive copies and all that readers were sent. */
export async function forgetFiles(pictures: { hash: string; paths: string[] }[]): Promise<void> {
  const store = openMediaStore();
  for (const { hash, paths } of pictures) {
    await store.remove(originalFile(hash));
    for (const path of paths) {
      const variant = variantFile(path);
      if (variant) await store.remove(variant.file);
    }
  }
}
