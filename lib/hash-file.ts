import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

/** The sha256 of a file in hex and its size in bytes, read a chunk at a time. */
export async function hashFile(file: string): Promise<{ hash: string; size: number }> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
    hash.update(chunk as Buffer);
    size += (chunk as Buffer).length;
  }
  return { hash: hash.digest("hex"), size };
}
