import type { Writing } from "#domain/imports/draft.ts";
import { moveOn, type Run } from "#domain/imports/import-run.ts";
import type { Batch } from "#domain/imports/read-batches.ts";
import { type RefusedReport, writeRefusals } from "#domain/imports/refused-report.ts";
import { staleTags, writeDrafts } from "#domain/imports/write-drafts.ts";
import { invalidate } from "#domain/invalidations/invalidate.ts";
import { db, type Tx } from "#lib/db.ts";
import { isClash } from "#lib/is-clash.ts";

/** What is in by now: how far the run is, and the report of its refused lines. */
export type Imported = { run: Run; report: RefusedReport };

const ATTEMPTS = 3;

/**
 * Writes a batch, all of it or nothing. `before` is the batch in front of it, which may still be under way: the database
 * writes both at once, but this one is in only after that one is, so that what is in has no gaps.
 */
export async function importBatch(
  batch: Batch,
  before: Promise<Imported>,
  writing: Omit<Writing, "slugs">,
): Promise<Imported> {
  for (let attempt = 1; ; attempt++) {
    const slugs = new Set<string>();
    writing.underWay.add(slugs);
    try {
      return await db.$transaction((tx) => writeInTurn(tx, batch, before, { ...writing, slugs }), {
        timeout: 120_000,
        maxWait: 30_000,
      });
    } catch (error) {
      // Somebody took an address, or opened the same topic, between our look and our write: look again.
      if (!isClash(error) || attempt === ATTEMPTS) throw error;
    } finally {
      writing.underWay.delete(slugs);
    }
  }
}

async function writeInTurn(tx: Tx, batch: Batch, before: Promise<Imported>, writing: Writing): Promise<Imported> {
  // Two imports can wait for each other through batches that wait here for their turn, where the database sees no circle.
  await tx.$queryRaw`select set_config('lock_timeout', '5s', true)`;
  const turn = async () => void (await before);
  const { placed, refused } = await writeDrafts(tx, batch.drafts, writing, turn);
  const { run, report } = await before;
  const refusals = [...batch.refusals, ...refused].sort((a, b) => a.line - b.line);
  const after: Run = {
    id: run.id,
    offset: batch.end,
    lines: run.lines + batch.lines,
    accepted: run.accepted + placed.length,
    refused: run.refused + refusals.length,
  };
  await moveOn(tx, run, after);
  await invalidate(tx, staleTags(placed));
  // Before the commit: what a cut-off leaves too much in the report goes when the import is taken up again.
  return { run: after, report: await writeRefusals(report, refusals) };
}
