import { type RefusedLine, readAddressMap } from "#domain/addresses/read-address-map.ts";
import { canonicalPath } from "#lib/canonical-path.ts";

/** What was found: lines that answer as they should, and those that do not, with how they answer. */
export type AddressCheck = { right: number; wrong: RefusedLine[] };

type Options = { siteUrl: string; signal?: AbortSignal; onProgress?: (done: number) => void };

const AT_ONCE = 8;
const PATIENCE_MS = 10_000;

/**
 * Asks a running site for every old address of a table (read-address-map.ts): one that leads on must do so with one 301, to
 * a page that is there; one that is gone must say 410.
 */
export async function checkAddresses(file: string, { siteUrl, signal, onProgress }: Options): Promise<AddressCheck> {
  const rows = readAddressMap(file, siteUrl);
  const wrong: RefusedLine[] = [];
  let right = 0;
  // All draw from one reader, so that a table of any length takes no more memory than one line each.
  const ask = async () => {
    for await (const row of rows) {
      const why = "why" in row ? row.why : await faultAt(row.from, row.to, siteUrl);
      if (why === null) right += 1;
      else wrong.push({ line: row.line, from: row.from, why });
      onProgress?.(right + wrong.length);
      if (signal?.aborted) return;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return { right, wrong: wrong.sort((one, other) => one.line - other.line) };
}

async function faultAt(from: string, to: string | null, siteUrl: string): Promise<string | null> {
  const answer = await get(siteUrl + from);
  if (typeof answer === "string") return answer;
  if (to === null) return answer.status === 410 ? null : `answers ${answer.status} where 410 was meant`;
  if (answer.status !== 301) return `answers ${answer.status} where 301 was meant`;
  const location = new URL(answer.location ?? "", siteUrl);
  const end = await get(location.href);
  if (typeof end === "string") return end;
  if (end.status !== 200) return `leads to ${location.pathname}, which answers ${end.status}`;
  // What it leads to may have another address by now: then that one leads to the same page.
  if (canonicalPath(location.pathname) === to) return null;
  const meant = await get(siteUrl + to);
  const isSame = typeof meant === "object" && new URL(meant.location ?? "", siteUrl).href === location.href;
  return isSame ? null : `leads to ${location.pathname} where ${to} was meant`;
}

async function get(url: string): Promise<{ status: number; location: string | null } | string> {
  try {
    const answer = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(PATIENCE_MS) });
    await answer.body?.cancel();
    return { status: answer.status, location: answer.headers.get("location") };
  } catch (error) {
    return `gives no answer (${error instanceof Error ? error.message : error})`;
  }
}
