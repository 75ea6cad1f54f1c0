import { recordAudit } from "#domain/audit/record-audit.ts";
import type { Actor } from "#domain/people/actor.ts";
import { db, type Tx } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

/** How far the import of a file is: so many bytes and lines of it are done. */
export type Run = { id: string; offset: number; lines: number; accepted: number; refused: number };

/** Begins the import of a file, or takes it up again where it stopped; `again` begins anew. */
export async function startRun(fileHash: string, fileName: string, again: boolean, actor: Actor, now: Date) {
  return db.$transaction(async (tx) => {
    const known = await tx.importRun.findUnique({ where: { fileHash } });
    const isNew = known === null || again;
    const fresh = { fileName, offset: 0n, lines: 0, accepted: 0, refused: 0, startedAt: now, finishedAt: null };
    const row = isNew
      ? await tx.importRun.upsert({ where: { fileHash }, create: { fileHash, ...fresh }, update: fresh })
      : known;
    const { id, lines, accepted, refused } = row;
    if (row.finishedAt === null) {
      await recordAudit(tx, actor, {
        action: "import.start",
        subjectType: "import",
        subjectId: id,
        detail: { file: fileName, afterLine: lines },
      });
    }
    const run: Run = { id, offset: Number(row.offset), lines, accepted, refused };
    return { run, finished: row.finishedAt !== null };
  });
}

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

/** Notes that all of a file is done. */
export async function finishRun(run: Run, fileName: string, actor: Actor, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.importRun.update({ where: { id: run.id }, data: { finishedAt: now } });
    await recordAudit(tx, actor, {
      action: "import.finish",
      subjectType: "import",
      subjectId: run.id,
      detail: { file: fileName, lines: run.lines, accepted: run.accepted, refused: run.refused },
    });
  });
  // Searching is slow until the new rows have left the search index's waiting list, and the planner knows of them.
  await db.$executeRaw`
    vacuum analyze "Article", "Edition", "Address", "ArticleCredit", "EditionCredit", "SearchEntry"`;
}
