import { basename } from "node:path";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { importAll } from "#domain/imports/import-all.ts";
import type { Run } from "#domain/imports/import-run.ts";
import { readAhead } from "#domain/imports/read-ahead.ts";
import { readBatches } from "#domain/imports/read-batches.ts";
import { openRefusedReport } from "#domain/imports/refused-report.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { hashFile } from "#lib/hash-file.ts";

/** How far a bulk import is; `bytes` of `size` are done. */
type ImportProgress = { bytes: number; size: number; lines: number; accepted: number; refused: number };

export type ImportJsonlOptions = {
  /** Begin anew with a file that was imported, or begun, before. */
  again?: boolean;
  /** Where refused lines are listed; beside the file when left out. */
  refusedFile?: string;
  /** Stops after the batch whose turn it is; what was begun of the next one is undone. */
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
  const report = (state: ImportJsonlReport["state"], reached: Run) => ({
    ...progressOf(reached, size),
    state,
    resumedAtLine,
    refusedFile: reached.refused > 0 ? refusedFile : null,
  });
  if (finished) return report("already finished", run);
  const start = { run, report: await openRefusedReport(refusedFile, run.lines) };
  const done = { offset: run.offset, lines: run.lines, size };
  const batches = readAhead(readBatches({ file, done, now }));
  const { run: end, isStopped } = await importAll(batches, start, { runId: run.id, actor, now }, (imported) => {
    options.onProgress?.(progressOf(imported, size));
    return Boolean(options.signal?.aborted) && imported.offset < size;
  });
  if (isStopped) return report("stopped", end);
  await finishRun(end, basename(file), actor, now);
  return report("finished", end);
}

function progressOf({ offset, lines, accepted, refused }: Run, size: number): ImportProgress {
  return { bytes: offset, size, lines, accepted, refused };
}

/** Begins the import of a file, or takes it up again where it stopped; `again` begins anew. */
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

/** Notes that all of a file is done. */
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
