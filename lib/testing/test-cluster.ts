import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statfsSync } from "node:fs";
import { join, resolve } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrate } from "#lib/migrations.ts";
import { isAlive, prepareCluster, startCluster, stopCluster } from "#lib/postgres/cluster.ts";

function hashOfMigrations(): string {
  const folder = resolve("prisma/migrations");
  const hash = createHash("sha256");
  for (const entry of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    if (entry.endsWith(".sql")) hash.update(readFileSync(resolve(folder, entry)));
  }
  return hash.digest("hex").slice(0, 12);
}

// These databases live for seconds: nothing of them must survive a power cut. What must is tested on other clusters.
const IN_A_HURRY = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

const ROOM_BYTES = 2 * 1024 ** 3;

// Making a database is hundreds of small files: in memory, where there is room, ten times faster than on a disk.
function testFolder(): string {
  const memory = "/dev/shm";
  if (!existsSync(memory)) return resolve(".data/test");
  const { bavail, bsize } = statfsSync(memory);
  const name = `toasoan-test-${createHash("sha256").update(resolve(".")).digest("hex").slice(0, 8)}`;
  return bavail * bsize > ROOM_BYTES ? join(memory, name) : resolve(".data/test");
}

/** A PostgreSQL of the tests' own, apart from the newsroom's data. It is kept between runs, and shared by two at once. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startCluster(await prepareCluster(testFolder()), undefined, IN_A_HURRY);
  // Connected until the end: of two runs on this cluster the last one out stops it.
  const client = new pg.Client({ connectionString: cluster.url, application_name: `toasoan:${process.pid}` });
  await client.connect();
  await dropLeftovers(client);
  const templateName = `template_${process.pid}_${hashOfMigrations()}`;
  await client.query(`create database "${templateName}"`);
  const template = new URL(cluster.url);
  template.pathname = `/${templateName}`;
  await migrate(template.href);
  project.provide("clusterUrl", cluster.url);
  project.provide("templateName", templateName);
  return async () => {
    await client.query(`drop database "${templateName}" with (force)`);
    await client.end();
    await stopCluster(cluster);
  };
}

// Databases carry the process id of their run; those of a run that was killed are of no use to anybody.
async function dropLeftovers(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    "select datname from pg_database where datname ~ '^(test|template)_'",
  );
  for (const { datname } of rows) {
    if (!isAlive(Number(datname.split("_")[1])))
      await client.query(`drop database if exists "${datname}" with (force)`);
  }
}
