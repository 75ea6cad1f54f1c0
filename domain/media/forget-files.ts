import { variantFile } from "#domain/media/media-path.ts";
import { openMediaStore } from "#lib/media-store.ts";

/** Deletes files that nothing names any more: public addresses ("/media/…"), and paths of the store for all others. */
export async function forgetFiles(files: string[]): Promise<void> {
  const store = openMediaStore();
  for (const file of files) await store.remove(variantFile(file)?.file ?? file);
}
