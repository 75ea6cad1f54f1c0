import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { disconnect } from "#lib/db.ts";

// Runs before each test file: a fresh database with every migration applied, and an empty data folder.
const name = `test_${process.ppid}_${randomBytes(6).toString("hex")}`;
const clusterUrl = inject("clusterUrl");
const url = new URL(clusterUrl);
url.pathname = `/${name}`;

async function onCluster(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: clusterUrl });
  await client.connect();
  // A template can be copied by one session at a time; test files that start together take turns.
  await client.query("select pg_advisory_lock(1)");
  await client.query(sql);
  await client.end();
}

await onCluster(`create database "${name}" template "${inject("templateName")}"`);
process.env.DATABASE_URL = url.href;
process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "toasoan-test-"));

afterAll(async () => {
  await disconnect();
  await onCluster(`drop database "${name}" with (force)`);
  rmSync(process.env.DATA_DIR ?? "", { recursive: true, force: true });
});
