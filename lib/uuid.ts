import { randomBytes } from "node:crypto";

let lastMs = 0;
let counter = 0;

/**
 * A UUID of version 7 (RFC 9562): the time in milliseconds, a counter, then chance. Ids made by one process ascend in
 * the order they were made, also within a millisecond, so that rows written together sort as they were written.
 */
export function uuidV7(now = Date.now()): string {
  if (now > lastMs) {
    lastMs = now;
    counter = 0;
  } else {
    counter += 1;
    // 4,096 ids in a millisecond use the counter up: borrow the next one rather than repeat or go back.
    if (counter > 0xfff) {
      lastMs += 1;
      counter = 0;
    }
  }
  const chance = randomBytes(8);
  chance[0] = ((chance[0] ?? 0) & 0x3f) | 0x80;
  const time = lastMs.toString(16).padStart(12, "0");
  const tail = chance.toString("hex");
  const head = `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, "0")}`;
  return `${head}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}
