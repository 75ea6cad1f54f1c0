import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { ask, makeAgent } from "#bench/ask.ts";
import { endLater, startChild, stopChild } from "#bench/children.ts";
import type { Contender, HeldPage } from "#bench/contenders/contender.ts";
import { makeConfig } from "#bench/contenders/nginx-config.ts";
import { findFreePort } from "#bench/free-port.ts";

const PROGRAMS = ["nginx", "/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"];
const START_LIMIT_MS = 10_000;

/** The nginx of this machine: the program, its version, and how it sends brotli. */
export type Nginx = { program: string; version: string; brotli: "module" | "header"; module: string | null };

/** Looks for nginx and its brotli module; null when there is none. */
export function findNginx(): Nginx | null {
  for (const program of PROGRAMS) {
    const told = spawnSync(program, ["-V"], { encoding: "utf8" });
    if (told.status !== 0) continue;
    const version = /nginx\/([\d.]+)/.exec(told.stderr)?.[1] ?? "?";
    const folder = /--modules-path=(\S+)/.exec(told.stderr)?.[1] ?? "";
    const module = join(folder, "ngx_http_brotli_static_module.so");
    if (folder && existsSync(module)) return { program, version, brotli: "module", module };
    // Built into the program itself.
    if (/brotli/.test(told.stderr)) return { program, version, brotli: "module", module: null };
    return { program, version, brotli: "header", module: null };
  }
  return null;
}

/**
 * Starts nginx on the pages as files, in a temporary folder that goes with it.
 * @throws Error with its log when it does not start.
 */
export async function startNginx(nginx: Nginx, pages: HeldPage[]): Promise<Contender> {
  const folder = mkdtempSync(join(tmpdir(), "toasoan-bench-nginx-"));
  endLater(async () => rmSync(folder, { recursive: true, force: true }));
  const files = pages.map((page, index) => writePage(folder, `${index}.html`, page, nginx.brotli));
  const port = await findFreePort();
  const config = join(folder, "nginx.conf");
  writeFileSync(config, makeConfig({ folder, files, port, nginx, isRoot: process.getuid?.() === 0 }));
  const child = startChild(nginx.program, ["-p", folder, "-c", config], { stdio: ["ignore", "ignore", "pipe"] });
  let words = "";
  child.stderr?.on("data", (chunk) => (words = (words + chunk).slice(-4_000)));
  const url = `http://127.0.0.1:${port}`;
  await untilItAnswers(`${url}${pages[0]?.path}`, () => words);
  return { name: `nginx ${nginx.version}`, url, pid: child.pid ?? 0, stop: () => stopChild(child) };
}

function writePage(folder: string, file: string, { path, brotli, plain }: HeldPage, how: Nginx["brotli"]) {
  // Without the module, nginx is told to call the file itself brotli: the same bytes, the same work.
  writeFileSync(join(folder, file), how === "module" ? plain : brotli);
  if (how === "module") writeFileSync(join(folder, `${file}.br`), brotli);
  return { path, file };
}

async function untilItAnswers(url: string, words: () => string): Promise<void> {
  const agent = makeAgent(1);
  const limit = performance.now() + START_LIMIT_MS;
  for (;;) {
    const answer = await ask(url, agent).catch(() => null);
    if (answer?.status === 200 && answer.headers["content-encoding"] === "br") break;
    if (performance.now() > limit) throw new Error(`nginx does not send ${url} in brotli:\n${words()}`);
    await delay(50);
  }
  agent.destroy();
}
