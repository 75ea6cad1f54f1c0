import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { endLater, startChild, stopChild } from "#bench/children.ts";
import type { Contender, HeldPage } from "#bench/contenders/contender.ts";
import { findFreePort } from "#bench/free-port.ts";

/** Starts node:http alone on the pages' bytes: the most that a server in Node can reach. */
export async function startBare(pages: HeldPage[]): Promise<Contender> {
  const folder = mkdtempSync(join(tmpdir(), "toasoan-bench-bare-"));
  endLater(async () => rmSync(folder, { recursive: true, force: true }));
  const list = pages.map(({ path, contentType, brotli }, index) => {
    const file = join(folder, `${index}.br`);
    writeFileSync(file, brotli);
    return { path, contentType, file };
  });
  const port = await findFreePort();
  const program = join(import.meta.dirname, "bare-server.ts");
  const child = startChild(process.execPath, [program, String(port), JSON.stringify(list)], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", (code) => reject(new Error(`the bare server ended with ${code}`)));
  });
  return { name: "bare node:http", url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop: () => stopChild(child) };
}
