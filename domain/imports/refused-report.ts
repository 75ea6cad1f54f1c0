import { constants, createReadStream } from "node:fs";
import { access, open, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import type { Refusal } from "#domain/imports/draft.ts";
import { AppError } from "#lib/errors.ts";

/**
 * The file that lists refused lines, one JSON object `{"line", "reason"}` a line. It is written at a position and never
 * just appended to, so that a batch written again after a cut-off import is not reported twice.
 */
export type RefusedReport = { file: string; size: number };

/**
 * Opens the report of a run whose first `doneLines` lines are done: what it says of later ones goes.
 * @throws AppError SETUP when the file cannot be written.
 */
export async function openRefusedReport(file: string, doneLines: number): Promise<RefusedReport> {
  await access(dirname(file), constants.W_OK).catch(() => {
    throw new AppError("SETUP", `the report ${file} cannot be written there: choose another place for it`);
  });
  if (doneLines === 0) {
    await rm(file, { force: true });
    return { file, size: 0 };
  }
  return { file, size: await sizeUpTo(file, doneLines) };
}

async function sizeUpTo(file: string, doneLines: number): Promise<number> {
  let size = 0;
  try {
    const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
    for await (const text of lines) {
      if (lineOf(text) > doneLines) break;
      size += Buffer.byteLength(text) + 1;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  return size;
}

// What a kill cut off in the middle is no entry.
function lineOf(text: string): number {
  try {
    return Number(JSON.parse(text).line);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** Writes refusals after the first `report.size` bytes and returns the report as it is then; call it again to replace them. */
export async function writeRefusals(report: RefusedReport, refusals: Refusal[]): Promise<RefusedReport> {
  if (refusals.length === 0) return report;
  const text = refusals.map((refusal) => `${JSON.stringify(refusal)}\n`).join("");
  const handle = await open(report.file, constants.O_WRONLY | constants.O_CREAT);
  try {
    await handle.truncate(report.size);
    await handle.write(text, report.size, "utf8");
  } finally {
    await handle.close();
  }
  return { file: report.file, size: report.size + Buffer.byteLength(text) };
}
