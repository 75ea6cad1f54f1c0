import type { Tx } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

/**
 * The row of a picture that is in the archive, for a command that is to change it.
 * @throws AppError NOT_FOUND for one that never was or was taken out.
 */
export async function requireMedia(tx: Tx, id: string) {
  const media = await tx.media.findUnique({
    where: { id, removedAt: null },
    include: { variants: { orderBy: { width: "asc" } } },
  });
  if (!media) throw new AppError("NOT_FOUND", `picture ${id}`);
  return media;
}
