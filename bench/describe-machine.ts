import { readFileSync } from "node:fs";
import { arch, cpus, platform, release, totalmem } from "node:os";
import { z } from "zod";
import { findNginx } from "#bench/contenders/nginx.ts";
import { LOAD_TOOL } from "#bench/load/load.ts";

/** The head of the report: without it, numbers of two runs cannot be laid side by side. */
export function describeMachine(now = new Date()): string {
  const [first] = cpus();
  const nginx = findNginx();
  const { version: next } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync("node_modules/next/package.json", "utf8")));
  const brotli = nginx?.brotli === "module" ? "brotli_static" : "brotli files, told by a header";
  return [
    "# Bench",
    "",
    `- ${now.toISOString()}`,
    `- ${first?.model.trim() ?? "unknown CPU"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `- ${platform()} ${release()} ${arch()}, Node ${process.versions.node}, Next ${next}`,
    `- load: ${LOAD_TOOL}, on the same machine`,
    `- nginx: ${nginx ? `${nginx.version}, one worker, ${brotli}` : "not installed"}`,
    "- CPU and RSS: all processes of a server, PostgreSQL left out; RSS counts what they share once each",
    "",
  ].join("\n");
}
