import { createReadStream } from "node:fs";
import { parse } from "csv-parse";
import { addressOf, isFixedAddress } from "#domain/addresses/address.ts";
import { canonicalPath } from "#lib/canonical-path.ts";
import { toLine } from "#lib/text.ts";

/** A former address with what shall be there: a path of ours, or null for what is gone, with why. */
export type MappedAddress = { line: number; from: string; to: string | null; reason: string };
/** A line that cannot be taken, with what is wrong with it. */
export type RefusedLine = { line: number; from: string; why: string };

const LINE_LIMIT = 8_192;
const REASON_LIMIT = 500;

/**
 * Reads a table of old addresses (CSV, RFC 4180, in UTF-8, or UTF-16 with its mark): the old address, where it leads now, and why it is gone where it
 * leads nowhere. Addresses are paths, or whole: an old one of any host, a new one of `siteUrl`. A first line that names no
 * address is a heading.
 * @throws what the parser throws when the file is no CSV.
 */
export async function* readAddressMap(file: string, siteUrl: string): AsyncGenerator<MappedAddress | RefusedLine> {
  const rows = createReadStream(file).pipe(
    parse({ bom: true, info: true, relax_column_count: true, skip_empty_lines: true, max_record_size: LINE_LIMIT }),
  );
  for await (const { record, info } of rows as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
    const [old = "", now = "", reason = ""] = record.map((cell) => cell.trim());
    const line = info.lines;
    if (line === 1 && !/^(?:\/|https?:)/i.test(old)) continue;
    const from = readOld(old);
    const to = now === "" ? null : readNew(now, siteUrl);
    // What another encoding wrote decodes to this sign; guessing what it was would invent addresses.
    if ([old, now, reason].some((cell) => cell.includes("\uFFFD"))) yield { line, from: old, why: "is not in UTF-8" };
    else if ("why" in from) yield { line, from: old, why: from.why };
    else if (to !== null && "why" in to) yield { line, from: old, why: to.why };
    else yield { line, from: from.path, to: to?.path ?? null, reason: toLine(reason).slice(0, REASON_LIMIT) };
  }
}

function readOld(text: string): { path: string } | { why: string } {
  const { pathname, search } = read(text) ?? {};
  const path = pathname === undefined ? null : canonicalPath(pathname);
  if (path === null) return { why: "is no address" };
  // Reader pages know no parameters: whoever asks for such an address is shown what stands before them.
  if (search) return { why: "has parameters, which lead nowhere of their own" };
  if (isFixedAddress(path) || addressOf(path) !== path)
    return { why: "is an address that the program keeps for itself" };
  return { path };
}

function readNew(text: string, siteUrl: string): { path: string } | { why: string } {
  const url = read(text, siteUrl);
  if (url && url.origin !== new URL(siteUrl).origin) return { why: "leads to another site" };
  const path = url && canonicalPath(url.pathname);
  return path ? { path } : { why: "leads to what is no address" };
}

function read(text: string, base = "https://old.invalid"): URL | null {
  return /^(?:\/(?!\/)|https?:\/\/)/i.test(text) ? URL.parse(text, base) : null;
}
