import { type RefusedLine, readAddressMap } from "#domain/addresses/read-address-map.ts";
import { canonicalPath } from "#lib/canonical-path.ts";

/** What was found: lines that answer as they should, and those that do not, with how they answer. */
export type AddressCheck = { right: number; wrong: RefusedLine[] };

/** `askAt` is where the site runs when that is elsewhere than the address by which the table names it. */
type Options = { siteUrl: string; askAt?: string; signal?: AbortSignal; onProgress?: (done: number) => void };

type Where = { siteUrl: string; askAt: string };

const AT_ONCE = 8;
const PATIENCE_MS = 10_000;

/**
 * Asks a running site for every old address of a table (read-address-map.ts): one that leads on must do so with one 301, to
 * a page that is there; one that is gone must say 410.
 */
export async function checkAddresses(file: string, options: Options): Promise<AddressCheck> {
  const { siteUrl, askAt = siteUrl, signal, onProgress } = options;
  const rows = readAddressMap(file, siteUrl);
  const wrong: RefusedLine[] = [];
  let right = 0;
  // All draw from one reader, so that a table of any length takes no more memory than one line each.
  const ask = async () => {
    for await (const row of rows) {
      const why = "why" in row ? row.why : await faultAt(row.from, row.to, { siteUrl, askAt });
      if (why === null) right += 1;
      else wrong.push({ line: row.line, from: row.from, why });
      onProgress?.(right + wrong.length);
      if (signal?.aborted) return;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return { right, wrong: wrong.sort((one, other) => one.line - other.line) };
}

async function faultAt(from: string, to: string | null, where: Where): Promise<string | null> {
  const answer = await get(where.askAt + from);
  if (typeof answer === "string") return answer;
  if (to === null) return answer.status === 410 ? null : `answers ${answer.status} where 410 was meant`;
  if (answer.status !== 301) return `answers ${answer.status} where 301 was meant`;
  const led = leadOf(answer.location, where);
  if ("why" in led) return led.why;
  const end = await get(where.askAt + led.path);
  if (typeof end === "string") return end;
  if (end.status !== 200) return `leads to ${led.path}, which answers ${end.status}`;
  // What it leads to may have another address by now: then that one leads to the same page.
  if (canonicalPath(led.path) === to) return null;
  const meant = await get(where.askAt + to);
  const other = typeof meant === "object" && meant.location !== null ? leadOf(meant.location, where) : null;
  const isSame = other !== null && "path" in other && other.path === led.path;
  return isSame ? null : `leads to ${led.path} where ${to} was meant`;
}

/** The path of ours that an answer leads to. Nobody else's site is asked, whatever the answer says. */
function leadOf(location: string | null, { siteUrl, askAt }: Where): { path: string } | { why: string } {
  if (!location) return { why: "answers 301 and does not say where to" };
  const url = URL.parse(location, askAt);
  if (!url) return { why: `leads to ${location}, which is no address` };
  const isOurs = [siteUrl, askAt].some((ours) => new URL(ours).origin === url.origin);
  return isOurs ? { path: url.pathname + url.search } : { why: `leads to ${location}, which is another site` };
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
