import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { startChild, stopChild } from "#bench/children.ts";
import type { Contender } from "#bench/contenders/contender.ts";
import { findFreePort } from "#bench/free-port.ts";

/** Our program with its data folder and the database it runs on. */
export type OurSite = Contender & { dataDir: string };

/**
 * Starts the real program as a user does, and waits until it says that it is ready. Without a database's address it
 * brings its own.
 * @throws Error with the end of its words when it does not start.
 */
export async function startOurSite(name: string, dataDir: string, databaseUrl = ""): Promise<OurSite> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const main = startChild(process.execPath, ["server/main.ts"], {
    cwd: resolve("."),
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      HOST: "127.0.0.1",
      LOG_LEVEL: "warn",
      PORT: String(port),
      SITE_URL: url,
      TOASOAN_DEMO: "1",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  await new Promise<void>((ready, fail) => {
    let words = "";
    const listen = (chunk: Buffer) => {
      // The end is enough to tell why it failed; a site that complains for minutes must not fill our memory.
      words = (words + chunk).slice(-4_000);
      if (words.includes("Ready after")) ready();
    };
    main.stdout?.on("data", listen);
    main.stderr?.on("data", listen);
    main.once("exit", (code) => {
      fail(new Error(`${name} ended with ${code}:\n${words}`));
    });
  });
  return { name, url, pid: main.pid ?? 0, dataDir, stop: () => stopChild(main) };
}

/** The secret that signs session cookies, which a site makes at its first start. */
export function readAuthSecret({ dataDir }: OurSite): string {
  const file = `${dataDir}/auth-secret`;
  return existsSync(file) ? readFileSync(file, "utf8").trim() : "";
}
