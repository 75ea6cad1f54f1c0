import { basename } from "node:path";
import { recordAudit } from "#domain/audit/record-audit.ts";
import type { Writing } from "#domain/imports/draft.ts";
import { readAhead } from "#domain/imports/read-ahead.ts";
import { type Batch, readBatches } from "#domain/imports/read-batches.ts";
import { openRefusedReport, type RefusedReport, writeRefusals } from "#domain/imports/refused-report.ts";
import { writeBatch } from "#domain/imports/write-batch.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db, type Tx } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import { hashFile } from "#lib/hash-file.ts";
import { Prisma } from "#prisma/generated/client.ts";

const ATTEMPTS = 3;

/** How far a bulk import is; `bytes` of `size` are done. */
type ImportProgress = { bytes: number; size: number; lines: number; accepted: number; refused: number };

export type ImportJsonlOptions = {
  /** Begin anew with a file that was imported, or begun, before. */
  again?: boolean;
  /** Where refused lines are listed; beside the file when left out. */
  refusedFile?: string;
  /** Stops after the batch under way. */
  signal?: AbortSignal;
  onProgress?: (progress: ImportProgress) => void;
};

/** How a bulk import ended. `resumedAtLine`: the line it went on after, 0 for a new one. */
export type ImportJsonlReport = ImportProgress & {
  state: "finished" | "stopped" | "already finished";
  resumedAtLine: number;
  /** Null when no line was refused. */
  refusedFile: string | null;
};

type Run = { id: string; offset: number; lines: number; accepted: number; refused: number };

/**
 * Imports articles in bulk, one JSON object a line (see jsonl-item.ts); lines that cannot be taken are listed in a
 * report and passed over. How far it is, is written with each batch: cut off at any moment and run again, it goes on
 * after the last line that is in, and each line comes in once.
 * @throws AppError FORBIDDEN; SETUP when the report cannot be written; EDIT_CONFLICT when another process is importing
 * the same file.
 */
export async function importJsonl(
  file: string,
  options: ImportJsonlOptions,
  actor: Actor,
  now = new Date(),
): Promise<ImportJsonlReport> {
  assertMay(actor, "article.import");
  assertMay(actor, "article.publish");
  const { hash, size } = await hashFile(file);
  const { run, finished } = await startRun(hash, basename(file), options.again ?? false, actor, now);
  const refusedFile = options.refusedFile ?? `${file}.refused.jsonl`;
  const resumedAtLine = run.lines;
  const report = (state: ImportJsonlReport["state"]) => ({
    ...progressOf(run, size),
    state,
    resumedAtLine,
    refusedFile: run.refused > 0 ? refusedFile : null,
  });
  if (finished) return report("already finished");
  let refused = await openRefusedReport(refusedFile, run.lines);
  const done = { offset: run.offset, lines: run.lines, size };
  const writing = { runId: run.id, actor, now };
  for await (const batch of readAhead(readBatches({ file, done, now }))) {
    refused = await importBatch(batch, run, refused, writing);
    options.onProgress?.(progressOf(run, size));
    if (options.signal?.aborted && run.offset < size) return report("stopped");
  }
  await finishRun(run, basename(file), actor, now);
  return report("finished");
}

function progressOf({ offset, lines, accepted, refused }: Run, size: number): ImportProgress {
  return { bytes: offset, size, lines, accepted, refused };
}

async function startRun(fileHash: string, fileName: string, again: boolean, actor: Actor, now: Date) {
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

async function importBatch(batch: Batch, run: Run, report: RefusedReport, writing: Writing) {
  for (let attempt = 1; ; attempt++) {
    try {
      const { after, written } = await db.$transaction((tx) => writeAndCount(tx, batch, run, report, writing), {
        timeout: 120_000,
        maxWait: 30_000,
      });
      Object.assign(run, after);
      return written;
    } catch (error) {
      // Somebody took an address, or opened the same topic, between our look and our write: look again.
      const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
      if (!isTaken || attempt === ATTEMPTS) throw error;
    }
  }
}

async function writeAndCount(tx: Tx, batch: Batch, run: Run, report: RefusedReport, writing: Writing) {
  const after: Run = { ...run, offset: batch.end, lines: run.lines + batch.lines };
  // Whoever moves the offset owns the batch; a second process that imports this file finds it moved, and stops.
  const { count } = await tx.importRun.updateMany({
    where: { id: run.id, offset: BigInt(run.offset), lines: run.lines },
    data: { offset: BigInt(after.offset), lines: after.lines },
  });
  if (count === 0) throw new AppError("EDIT_CONFLICT", "another process is importing this file: wait for it to end");
  const unplaced = batch.drafts.length > 0 ? await writeBatch(tx, batch.drafts, writing) : [];
  const refusals = [...batch.refusals, ...unplaced].sort((a, b) => a.line - b.line);
  after.refused += refusals.length;
  after.accepted += batch.drafts.length - unplaced.length;
  await tx.importRun.update({
    where: { id: run.id },
    data: { accepted: after.accepted, refused: after.refused },
  });
  // Before the commit: what a cut-off leaves too much in the report goes when the import is taken up again.
  const written = await writeRefusals(report, refusals);
  return { after, written };
}

async function finishRun(run: Run, fileName: string, actor: Actor, now: Date): Promise<void> {
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
