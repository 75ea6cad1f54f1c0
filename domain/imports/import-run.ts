import type { Tx } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

/** How far the import of a file is: so many bytes and lines of it are done. */
export type Run = { id: string; offset: number; lines: number; accepted: number; refused: number };

/**
 * Moves the import of a file on, in the transaction that writes the lines in between. Whoever moves the offset owns them;
 * a second process that imports this file finds it moved, and stops.
 * @throws AppError EDIT_CONFLICT
 */
export async function moveOn(tx: Tx, from: Run, to: Run): Promise<void> {
  const { offset, lines, accepted, refused } = to;
  const { count } = await tx.importRun.updateMany({
    where: { id: from.id, offset: BigInt(from.offset), lines: from.lines },
    data: { offset: BigInt(offset), lines, accepted, refused },
  });
  if (count === 0) throw new AppError("EDIT_CONFLICT", "another process is importing this file: wait for it to end");
}
