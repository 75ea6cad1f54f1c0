import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** A site that a test started: its address, the link for its first administrator, and its main process. */
export type SiteProcess = { url: string; invitation: string | null; main: ChildProcess; dataDir: string };

/** Starts the real program, or another one, on a port and a data folder and waits until it says that it is ready. */
export function startSite(
  port: number,
  dataDir: string,
  env: Record<string, string> = {},
  program = "server/main.ts",
): Promise<SiteProcess> {
  const main = spawn(process.execPath, [program], {
    cwd: resolve("."),
    env: {
      ...process.env,
      DATABASE_URL: "",
      SITE_URL: "",
      LOG_LEVEL: "warn",
      ...env,
      PORT: String(port),
      DATA_DIR: dataDir,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((done, fail) => {
    let words = "";
    const listen = (chunk: Buffer) => {
      words += chunk;
      if (!words.includes("Ready after")) return;
      const invitation = /\S+\/admin\/loi-moi\/\S+/.exec(words)?.[0] ?? null;
      done({ url: `http://localhost:${port}`, invitation, main, dataDir });
    };
    main.stdout?.on("data", listen);
    main.stderr?.on("data", listen);
    main.once("exit", (code) => fail(new Error(`the site ended with ${code}:\n${words}`)));
  });
}

/** Stops it as a person does, and waits until all of it is gone. */
export async function stopSite(site: SiteProcess): Promise<void> {
  const gone = new Promise((done) => site.main.once("exit", done));
  site.main.kill("SIGTERM");
  await gone;
}

/** Kills the site, its serving child and its database at once, as a power cut would. */
export async function killSite(site: SiteProcess): Promise<void> {
  const gone = new Promise((done) => site.main.once("exit", done));
  const pidFile = join(site.dataDir, "postgres", "postmaster.pid");
  const database = existsSync(pidFile) ? Number(readFileSync(pidFile, "utf8").split("\n")[0]) : 0;
  site.main.kill("SIGKILL");
  if (database) process.kill(database, "SIGKILL");
  await gone;
}
