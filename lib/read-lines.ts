import { createReadStream } from "node:fs";

/** A line of a file as bytes without its line end; null bytes where it is longer than the limit. `end`: offset after it. */
export type RawLine = { number: number; end: number; bytes: Buffer | null };

type Range = { start: number; end: number; firstNumber: number; limit: number };

const LINE_FEED = 0x0a;

/**
 * Reads the lines of a file from a byte offset on, a chunk at a time: memory depends on the longest line, and a line
 * beyond `limit` bytes is passed over without being held. `end` is where reading stops, exclusive; `firstNumber` is the
 * number of the line at `start`.
 */
export async function* readLines(file: string, { start, end, firstNumber, limit }: Range): AsyncGenerator<RawLine> {
  if (start >= end) return;
  let parts: Buffer[] = [];
  let length = 0;
  let number = firstNumber;
  let offset = start;
  const keep = (part: Buffer) => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  const take = (): RawLine => {
    const line = { number, end: offset, bytes: length > limit ? null : Buffer.concat(parts) };
    parts = [];
    length = 0;
    number += 1;
    return line;
  };
  for await (const chunk of createReadStream(file, { start, end: end - 1, highWaterMark: 256 * 1024 })) {
    const bytes = chunk as Buffer;
    let from = 0;
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, from)) {
      keep(bytes.subarray(from, at));
      offset += at + 1 - from;
      from = at + 1;
      yield take();
    }
    keep(bytes.subarray(from));
    offset += bytes.length - from;
  }
  if (length > 0) yield take();
}
