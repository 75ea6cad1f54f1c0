import { createReadStream, statSync } from "node:fs";
import { resolve } from "node:path";
import { AppError } from "#lib/errors.ts";

/** The file somebody means: relative to the folder they typed the command in, which npm leaves for the project's own. */
export function fileArgument(given = ""): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), given);
}

/** @throws AppError NOT_FOUND or INVALID_INPUT when there is no such file, or it is a folder. */
export function requireFile(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new AppError("NOT_FOUND", `there is no file ${file}`);
  if (found.isDirectory()) throw new AppError("INVALID_INPUT", `${file} is a folder: name a file in it`);
}

/** The first `limit` bytes of a file, which may be a pipe. */
export async function readBytes(file: string, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of createReadStream(file, { end: limit - 1 })) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
