import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { AppError } from "#lib/errors.ts";

const FOLDER = join(import.meta.dirname, "..", "prisma", "migrations");

// Any constant will do, as long as all our processes use the same: the lock lets only one of them migrate.
const MIGRATION_LOCK = 746_102_001;

// Prisma's own table and columns, so that `prisma migrate deploy` and `status` agree where they can run.
const JOURNAL = `create table if not exists "_prisma_migrations" (
  "id" varchar(36) primary key, "checksum" varchar(64) not null, "finished_at" timestamptz,
  "migration_name" varchar(255) not null, "logs" text, "rolled_back_at" timestamptz,
  "started_at" timestamptz not null default now(), "applied_steps_count" integer not null default 0)`;

type Migration = { name: string; sql: string; checksum: string };

function listMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "migration.sql")))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/**
 * Brings a database to the newest schema: each migration in a transaction of its own, one process at a time.
 * Returns the names of those applied now.
 * @throws AppError SETUP when a migration that was applied has been changed since, when the database has one that we
 * do not know (a newer program wrote to it), or when the server is older than PostgreSQL 15.
 */
export async function migrate(url: string, folder = FOLDER): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, application_name: `toasoan:${process.pid}` });
  await client.connect();
  try {
    await requireVersion(client);
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await client.query(JOURNAL);
    const pending = await listPending(client, listMigrations(folder));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function requireVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query("select current_setting('server_version_num')::int as version");
  if (rows[0].version < 150_000) {
    throw new AppError(
      "SETUP",
      "PostgreSQL 15 or newer is needed: upgrade the server behind DATABASE_URL, or leave it unset.",
    );
  }
}

async function listPending(client: pg.Client, known: Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    'select migration_name, checksum from "_prisma_migrations" where finished_at is not null and rolled_back_at is null',
  );
  const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  for (const name of applied.keys()) {
    if (!known.some((migration) => migration.name === name)) {
      throw new AppError(
        "SETUP",
        `The database knows migration ${name}, this program does not: start the newer program.`,
      );
    }
  }
  for (const { name, checksum } of known) {
    if (applied.has(name) && applied.get(name) !== checksum) {
      throw new AppError("SETUP", `Migration ${name} was changed after it had been applied: restore its file.`);
    }
  }
  return known.filter(({ name }) => !applied.has(name));
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query("begin");
  try {
    // A migration that waits for a lock makes every reader queue behind it: rather fail, and be run again.
    await client.query("set local lock_timeout = '5s'");
    await client.query(sql);
    await client.query(
      `insert into "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count) values ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    const reason = error instanceof Error ? error.message : String(error);
    throw new AppError("SETUP", `Migration ${name} failed and was taken back: ${reason}`);
  }
}
