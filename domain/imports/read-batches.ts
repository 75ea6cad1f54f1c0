import { setImmediate as giveWay } from "node:timers/promises";
import { type Draft, makeDraft, type Refusal } from "#domain/imports/draft.ts";
import { readItem } from "#domain/imports/jsonl-item.ts";
import { readLines } from "#lib/read-lines.ts";

const LINE_LIMIT = 1024 * 1024;
const BATCH = { lines: 200, bytes: 2 * 1024 * 1024 };

/** Lines that are written together: what they give, those refused already, how many they are, the offset after them. */
export type Batch = { drafts: Draft[]; refusals: Refusal[]; lines: number; bytes: number; end: number };

/** What is read of a file of articles: all from where `done` says on, up to its `size`. `now`: no article is later. */
export type Reading = { file: string; done: { offset: number; lines: number; size: number }; now: Date };

/** Reads articles in batches that fit a transaction. */
export async function* readBatches({ file, done, now }: Reading): AsyncGenerator<Batch> {
  const begin = (end: number): Batch => ({ drafts: [], refusals: [], lines: 0, bytes: 0, end });
  let batch = begin(done.offset);
  const range = { start: done.offset, end: done.size, firstNumber: done.lines + 1, limit: LINE_LIMIT };
  for await (const { number, end, bytes } of readLines(file, range)) {
    batch.lines += 1;
    batch.bytes += end - batch.end;
    batch.end = end;
    const item = bytes === null ? { reason: "is longer than 1 MB" } : readLine(bytes, number, now);
    if (item && "reason" in item) batch.refusals.push({ line: number, reason: item.reason });
    else if (item) batch.drafts.push(makeDraft(number, item));
    // Each line takes us about a millisecond: whoever writes the batch before this one goes on in between.
    await giveWay();
    if (batch.lines >= BATCH.lines || batch.bytes >= BATCH.bytes) {
      yield batch;
      batch = begin(end);
    }
  }
  if (batch.lines > 0) yield batch;
}

// Empty lines say nothing and are no mistake; some programs begin a file with a byte order mark.
function readLine(bytes: Buffer, number: number, now: Date) {
  const isMarked = number === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const rest = isMarked ? bytes.subarray(3) : bytes;
  return rest.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d) ? null : readItem(rest, now);
}
