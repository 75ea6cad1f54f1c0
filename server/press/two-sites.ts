import { rmSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { resolve } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, vi } from "vitest";
import { type SiteProcess, startSite } from "#e2e/support/site-process.ts";
import { askRaw } from "#lib/testing/raw-http.ts";
import { buildSite, generateSources } from "#server/build.ts";

/** What came back: the body as text, whatever it was sent as, and how long all of it took. */
export type Answer = { status: number; headers: IncomingHttpHeaders; text: string; ms: number };

/** An empty data folder for a test of whole programs. */
export function emptyFolder(name: string): string {
  const folder = resolve(".data", `test-press-${name}`);
  rmSync(folder, { recursive: true, force: true });
  return folder;
}

/** Builds the site, unless that is done; takes a minute, which no test should be counting. */
export async function prepareBuild(): Promise<void> {
  await generateSources(() => undefined);
  await buildSite(() => undefined);
}

/** Starts the whole program, without the sample newsroom, on the database of the test file unless told of another. */
export function startPress(port: number, dataDir: string, databaseUrl = ownDatabase()): Promise<SiteProcess> {
  return startSite(port, dataDir, { TOASOAN_DEMO: "0", LOG_LEVEL: "error", DATABASE_URL: databaseUrl });
}

/** The address of the test file's database; `port` for one of a line in between. */
export function ownDatabase(port?: number): string {
  const url = new URL(process.env.DATABASE_URL ?? "");
  if (port) url.port = String(port);
  return url.href;
}

/** Asks for exactly this path, with these headers and no others but `Host`. */
export async function ask(
  { url }: Pick<SiteProcess, "url">,
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<Answer> {
  const since = performance.now();
  const { host, port } = new URL(url);
  const { body, ...answer } = await askRaw(Number(port), path, { method, headers: { host, ...headers } });
  const text = decoded(body, answer.headers["content-encoding"]).toString();
  return { ...answer, text, ms: performance.now() - since };
}

function decoded(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === "br") return brotliDecompressSync(body);
  return encoding === "gzip" ? gunzipSync(body) : body;
}

/** Polls until every site gives every path this status, with the words `has` and without those of `lacks`. */
export async function expectOnAll(
  sites: Pick<SiteProcess, "url">[],
  paths: string[],
  wanted: { status: number; has?: string; lacks?: string },
  timeout = 5_000,
): Promise<void> {
  const { status, has = "", lacks = "\0" } = wanted;
  const look = async (site: Pick<SiteProcess, "url">, path: string) => {
    const answer = await ask(site, path).catch((error) => ({ status: 0, text: String(error) }));
    const isRight = answer.status === status && answer.text.includes(has) && !answer.text.includes(lacks);
    return isRight ? [] : [`${site.url}${path}: ${answer.status}, wanted ${JSON.stringify(wanted)}`];
  };
  const wrong = async () => {
    const looks = sites.flatMap((site) => paths.map((path) => look(site, path)));
    return (await Promise.all(looks)).flat();
  };
  // Not `expect.poll`, which is for tests alone: what a file begins with is waited for as well.
  await vi.waitFor(async () => expect(await wrong()).toEqual([]), { timeout, interval: 20 });
}

/** Asks for a path over and over until it is told to stop; then gives the statuses in their order. */
export function watchStatus(site: SiteProcess, path: string): { stop: () => Promise<number[]> } {
  let stopped = false;
  const statuses: number[] = [];
  const watching = (async () => {
    while (!stopped) statuses.push((await ask(site, path)).status);
  })();
  return {
    async stop() {
      stopped = true;
      await watching;
      return statuses;
    },
  };
}
