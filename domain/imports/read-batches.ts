import { type Draft, makeDraft, type Refusal } from "#domain/imports/draft.ts";
import { readItem } from "#domain/imports/jsonl-item.ts";
import { readLines } from "#lib/read-lines.ts";

const LINE_LIMIT = 1024 * 1024;
const BATCH = { lines: 200, bytes: 2 * 1024 * 1024 };

/** Lines that are written together: what they give, those refused already, how many they are, the offset after them. */
export type Batch = { drafts: Draft[]; refusals: Refusal[]; lines: number; bytes: number; end: number };

/** Reads a file of articles from where `done` says on, in batches that fit a transaction. `now`: no article is later. */
export async function* readBatches(
  file: string,
  done: { offset: number; lines: number; size: number },
  now: Date,
): AsyncGenerator<Batch> {
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
    if (batch.lines >= BATCH.lines || batch.bytes >= BATCH.bytes) {
      yield batch;
      batch = begin(end);
    }
  }
  if (batch.lines > 0) yield batch;
}

/**
 * Lets the next batch be prepared while something else waits: making one takes us as long as writing one takes the
 * database. `next` answers null at the end.
 */
export function lookAhead<T>(source: AsyncGenerator<T>) {
  let coming: Promise<IteratorResult<T>> | null = null;
  const prepare = () => {
    coming ??= source.next();
    // Awaited by `next`; until then a failure must not count as nobody's.
    coming.catch(() => undefined);
  };
  const next = async (): Promise<T | null> => {
    prepare();
    const result = await coming;
    coming = null;
    return result === null || result.done ? null : result.value;
  };
  return { prepare, next };
}

// Empty lines say nothing and are no mistake; some programs begin a file with a byte order mark.
function readLine(bytes: Buffer, number: number, now: Date) {
  const isMarked = number === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const rest = isMarked ? bytes.subarray(3) : bytes;
  return rest.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d) ? null : readItem(rest, now);
}
