import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type Cluster,
  findRunning,
  isAlive,
  prepareCluster,
  type RunningCluster,
  startCluster,
  stopCluster,
} from "#lib/postgres/cluster.ts";

let cluster: Cluster;
let running: RunningCluster;

beforeAll(async () => {
  cluster = await prepareCluster(join(process.env.DATA_DIR ?? "", "cluster"));
  running = await startCluster(cluster);
});

afterAll(async () => {
  await stopCluster(running);
  // As root, a temporary folder is out of PostgreSQL's reach, and the cluster has moved to a place of its own.
  const place = dirname(cluster.folder);
  if (place.startsWith("/var/lib/toasoan-")) rmSync(place, { recursive: true });
});

async function query(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: running.url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function untilGone(pid: number): Promise<void> {
  await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
}

test("a cluster that a killed parent left running is joined, not started twice", async () => {
  const again = await startCluster(cluster);
  expect(again.pid).toBe(running.pid);
  expect(again.url).toBe(running.url);
});

test("what was committed is there after kill -9, and the next start recovers by itself on the same port", async () => {
  await query("create table kept (n int)");
  await query("insert into kept select generate_series(1, 1000)");
  process.kill(running.pid, "SIGKILL");
  await untilGone(running.pid);
  expect(await findRunning(cluster)).toBeNull();
  running = await startCluster(cluster, running.port);
  expect(await query("select count(*)::int as n from kept")).toEqual([{ n: 1000 }]);
});

test("a stale pid file that names a living stranger does not stop the start", async () => {
  await stopCluster(running);
  await untilGone(running.pid);
  const stranger = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  const pidFile = join(cluster.folder, "postmaster.pid");
  writeFileSync(pidFile, `${stranger.pid}\n${cluster.folder}\n0\n${running.port}\n\n127.0.0.1\n\nready\n`);
  running = await startCluster(cluster);
  expect(running.pid).not.toBe(stranger.pid);
  expect(await query("select 1 as one")).toEqual([{ one: 1 }]);
  stranger.kill("SIGKILL");
});

test("the last one out stops it, nobody before", async () => {
  const other = new pg.Client({ connectionString: running.url, application_name: "toasoan:1" });
  other.on("error", () => undefined);
  await other.connect();
  await stopCluster(running);
  expect(isAlive(running.pid)).toBe(true);
  await other.end();
  await stopCluster(running);
  await untilGone(running.pid);
  expect(existsSync(join(cluster.folder, "postmaster.pid"))).toBe(false);
  running = await startCluster(cluster);
});

test("the database knows upper and lower case of Vietnamese letters, and its password is no default", async () => {
  expect(await query("select lower('ĐƯỜNG ẨM') as low")).toEqual([{ low: "đường ẩm" }]);
  expect(readFileSync(join(dirname(cluster.folder), "postgres-password"), "utf8")).toMatch(/^[0-9a-f]{64}$/);
});
