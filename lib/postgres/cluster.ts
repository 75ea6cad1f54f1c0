import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { chownSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { AppError } from "#lib/errors.ts";
import { copyPostgres, packagedPostgres } from "#lib/postgres/binaries.ts";
import { canReach, type RunAs, unprivilegedUser } from "#lib/postgres/unprivileged-user.ts";

const DATABASE = "toasoan";
const SUPERUSER = "postgres";
const START_LIMIT_MS = 60_000;
// Byte order as in C, which keeps index scans fast, but upper and lower case know Vietnamese letters.
const UNICODE_CASE = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"];

/** Where a cluster lives and as whom it runs. */
export type Cluster = { folder: string; binaries: string; runAs: RunAs; password: string };

/** A cluster that answers: its address, and the process id of its postmaster. */
export type RunningCluster = Cluster & { url: string; port: number; pid: number };

/**
 * Chooses the places of the embedded cluster below `dataDir`; as root and out of PostgreSQL's reach, a folder under
 * /var/lib instead. Creates what is missing.
 */
export async function prepareCluster(dataDir: string): Promise<Cluster> {
  await makeDataFolder(dataDir);
  const runAs = unprivilegedUser();
  let binaries = await packagedPostgres();
  let folder = join(dataDir, "postgres");
  if (!canReach(join(binaries, "bin", "postgres"), dataDir, runAs)) {
    const place = `/var/lib/toasoan-${createHash("sha256").update(dataDir).digest("hex").slice(0, 8)}`;
    await copyPostgres(binaries, join(place, "postgresql-18"));
    binaries = join(place, "postgresql-18");
    folder = join(place, "postgres");
    if (!canReach(join(binaries, "bin", "postgres"), place, runAs)) {
      throw new AppError(
        "SETUP",
        `PostgreSQL cannot run as root and cannot reach ${dataDir} as another user: set DATA_DIR or DATABASE_URL.`,
      );
    }
  }
  // Beside the cluster it opens: whoever moves or removes the one does the same with the other.
  const password = await keepSecret(join(dirname(folder), "postgres-password"));
  const cluster = { folder, binaries, runAs, password };
  if (!existsSync(join(folder, "PG_VERSION"))) await initialise(cluster);
  return cluster;
}

async function makeDataFolder(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true });
    await writeFile(join(dataDir, ".writable"), "");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new AppError(
      "SETUP",
      `The data folder ${dataDir} cannot be written to (${code}): set DATA_DIR to a folder of yours.`,
    );
  }
}

/** Reads a secret of 32 random bytes from a file only we can read, making it the first time. */
export async function keepSecret(file: string): Promise<string> {
  if (!existsSync(file)) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, randomBytes(32).toString("hex"), { mode: 0o600, flag: "wx" }).catch((error) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
  return readFileSync(file, "utf8").trim();
}

async function initialise({ folder, binaries, runAs, password }: Cluster): Promise<void> {
  // initdb wants an empty folder; one that was cut off half way is started anew, for it never held anything.
  rmSync(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o700);
  const passwordFile = `${folder}.pw`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (runAs) {
    chownSync(folder, runAs.uid, runAs.gid);
    chownSync(passwordFile, runAs.uid, runAs.gid);
  }
  const flags = [
    "-D",
    folder,
    "-U",
    SUPERUSER,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    ...UNICODE_CASE,
  ];
  const made = spawnSync(join(binaries, "bin", "initdb"), flags, { ...runAs, cwd: "/", encoding: "utf8" });
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new AppError("SETUP", `The database could not be created: ${made.error?.message ?? made.stderr.trim()}`);
  }
}

/**
 * Starts the cluster, or joins the one that another process of ours (or a killed one) left running. On `wantedPort` when
 * it is started again for programs that know its address, else on any free one. `settings` are "name=value" of
 * PostgreSQL's own configuration, beside ours.
 * @throws AppError SETUP with the end of the server's log.
 */
export async function startCluster(
  cluster: Cluster,
  wantedPort?: number,
  settings: string[] = [],
): Promise<RunningCluster> {
  const left = await findRunning(cluster);
  if (left) return left;
  // PostgreSQL refuses to start over a pid file whose number now belongs to a stranger; we looked: nobody answers there.
  rmSync(join(cluster.folder, "postmaster.pid"), { force: true });
  const port = wantedPort ?? (await freePort());
  const log = openSync(join(cluster.folder, "server.log"), "a");
  const flags = [
    "-D",
    cluster.folder,
    "-p",
    String(port),
    "-h",
    "127.0.0.1",
    "-k",
    "",
    "-c",
    "max_connections=100",
    "-c",
    "timezone=UTC",
    ...settings.flatMap((setting) => ["-c", setting]),
  ];
  const child = spawn(join(cluster.binaries, "bin", "postgres"), flags, {
    ...cluster.runAs,
    cwd: "/",
    // Its own process group: Ctrl-C in the terminal reaches us, and we stop it after everything that uses it.
    detached: true,
    stdio: ["ignore", log, log],
  });
  child.unref();
  return await untilItAnswers(cluster, port, child);
}

async function untilItAnswers(cluster: Cluster, port: number, child: ChildProcess): Promise<RunningCluster> {
  const deadline = Date.now() + START_LIMIT_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) break;
    if (await answers(cluster, port)) {
      await createDatabase(cluster, port);
      return { ...cluster, url: urlOf(cluster, port, DATABASE), port, pid: child.pid ?? 0 };
    }
    await delay(50);
  }
  // Two processes may have started at once: the other one's cluster is as good as ours.
  const other = await findRunning(cluster);
  if (other) return other;
  const log = readFileSync(join(cluster.folder, "server.log"), "utf8").trim().split("\n").slice(-3).join(" | ");
  throw new AppError("SETUP", `The database did not start. Its log ends: ${log}`);
}

/** The cluster as it runs now, or null. Looks only, starts nothing. */
export async function findRunning(cluster: Cluster): Promise<RunningCluster | null> {
  const pidFile = join(cluster.folder, "postmaster.pid");
  if (!existsSync(pidFile)) return null;
  const lines = readFileSync(pidFile, "utf8").split("\n");
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!pid || !port || !isAlive(pid)) return null;
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await answers(cluster, port)) return { ...cluster, url: urlOf(cluster, port, DATABASE), port, pid };
    if (!isAlive(pid) || !isPostgres(pid)) return null;
    await delay(100);
  }
  return null;
}

/** Stops the cluster when nobody else of ours is still connected to it; the last one out stops it. */
export async function stopCluster(running: RunningCluster): Promise<void> {
  if (await othersAreConnected(running.url)) return;
  signal(running.pid, "SIGINT");
  for (let waited = 0; waited < 20_000 && isAlive(running.pid); waited += 50) await delay(50);
  if (isAlive(running.pid)) signal(running.pid, "SIGQUIT");
}

async function othersAreConnected(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, application_name: `toasoan:${process.pid}` });
  try {
    await client.connect();
    const { rows } = await client.query(
      "select 1 from pg_stat_activity where application_name like 'toasoan:%' and application_name <> $1 limit 1",
      [`toasoan:${process.pid}`],
    );
    return rows.length > 0;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function answers(cluster: Cluster, port: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: urlOf(cluster, port, SUPERUSER), connectionTimeoutMillis: 1000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    // Another cluster may listen on a port that ours had before a crash.
    const { rows } = await client.query("show data_directory");
    return rows[0]?.data_directory === cluster.folder;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function createDatabase(cluster: Cluster, port: number): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(cluster, port, SUPERUSER) });
  await client.connect();
  try {
    const { rows } = await client.query("select 1 from pg_database where datname = $1", [DATABASE]);
    if (rows.length === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

function urlOf(cluster: Cluster, port: number, database: string): string {
  return `postgresql://${SUPERUSER}:${cluster.password}@127.0.0.1:${port}/${database}`;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It is gone already, which is what was wanted.
  }
}

/** Whether a process with this number exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function isPostgres(pid: number): boolean {
  const shown = spawnSync("ps", ["-p", String(pid), "-o", "comm="], { encoding: "utf8" });
  return shown.status !== 0 || shown.stdout.includes("postgres");
}

/** A TCP port of the loopback interface that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
