import { expect, test } from "vitest";
import { migrate } from "#lib/migrations.ts";
import { listCatalogue, withScratchDatabase } from "#lib/testing/catalogue.ts";
import { schemaSql } from "#lib/testing/schema-sql.ts";

const url = process.env.DATABASE_URL ?? "";

test("the migrated database equals the Prisma schema, but for what the schema language cannot say", async () => {
  await withScratchDatabase(async (scratch, run) => {
    await run(await schemaSql(scratch));
    const [wanted, migrated] = await Promise.all([listCatalogue(scratch), listCatalogue(url)]);
    expect(wanted.columns.length).toBeGreaterThan(100);
    expect(migrated.columns).toEqual(wanted.columns);
    expect(migrated.enums).toEqual(wanted.enums);
    // Partial indexes, trigram indexes and checks stand in the migration alone; nothing of the schema may be missing.
    expect(migrated.indexes).toEqual(expect.arrayContaining(wanted.indexes));
    expect(migrated.constraints).toEqual(expect.arrayContaining(wanted.constraints));
  });
});

test("a second run applies nothing, and one after the other is recorded in Prisma's own table", async () => {
  await withScratchDatabase(async (scratch) => {
    const first = await migrate(scratch);
    expect(first.length).toBeGreaterThan(0);
    expect(await migrate(scratch)).toEqual([]);
  });
});

test("two processes that start at once migrate once", async () => {
  await withScratchDatabase(async (scratch) => {
    const applied = await Promise.all([migrate(scratch), migrate(scratch), migrate(scratch)]);
    expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
  });
});

test("a migration that was changed after it had been applied is refused", async () => {
  await withScratchDatabase(async (scratch, run) => {
    await migrate(scratch);
    await run(`update "_prisma_migrations" set checksum = 'other'`);
    await expect(migrate(scratch)).rejects.toMatchObject({ code: "SETUP" });
  });
});

test("a database that a newer program wrote to is refused", async () => {
  await withScratchDatabase(async (scratch, run) => {
    await migrate(scratch);
    await run(
      `insert into "_prisma_migrations" (id, checksum, migration_name, finished_at) values ('x', 'x', '99991231_later', now())`,
    );
    await expect(migrate(scratch)).rejects.toThrow("99991231_later");
  });
});
