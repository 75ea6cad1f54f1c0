import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { log } from "#lib/log.ts";

const Paths = z.array(z.string().startsWith("/").max(300)).max(1_000);

/** How many pages are warm again after a restart. */
export const WARM_PAGES = 1_000;

/** The pages most read before the restart, most read first; none when there is no list. */
export function readMostRead(file: string): string[] {
  try {
    return Paths.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return [];
  }
}

/** Keeps the list for the next start. A list that cannot be written only makes that one slower. */
export function keepMostRead(file: string, paths: string[]): void {
  try {
    writeFileSync(`${file}.part`, JSON.stringify(paths.slice(0, WARM_PAGES)));
    renameSync(`${file}.part`, file);
  } catch (error) {
    log.warn({ error: String(error) }, "the list of most read pages could not be kept");
  }
}
