import pg from "pg";
import { afterEach, expect, test } from "vitest";
import { type Follower, followInvalidations, type Place } from "#domain/invalidations/follow-invalidations.ts";
import type { StaleTag } from "#domain/invalidations/tag-clock.ts";
import { db } from "#lib/db.ts";
import { migrate } from "#lib/migrations.ts";
import { withScratchDatabase } from "#lib/testing/catalogue.ts";
import { openFaultLine } from "#lib/testing/fault-line.ts";
import { Prisma } from "#prisma/generated/client.ts";

type Told = { starts: { place: Place; isSame: boolean }[]; tags: string[] };
const open: Follower[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((follower) => follower.stop()));
});

function follow(from: Place | null = null, url = process.env.DATABASE_URL ?? ""): { follower: Follower; told: Told } {
  const told: Told = { starts: [], tags: [] };
  const follower = followInvalidations(url, from, {
    onStart: (place, _rows, isSame) => void told.starts.push({ place, isSame }),
    onRows: (_place, rows) => void told.tags.push(...rows.map(({ tag }) => tag)),
  });
  open.push(follower);
  return { follower, told };
}

// The connections of followers to this file's own database; other files run beside it.
const listening = Prisma.sql`from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
  and (query ilike 'listen invalidation%' or query ilike '%"Invalidation" o %')`;

async function cut(lines: Prisma.Sql): Promise<number> {
  return db.$executeRaw`select pg_terminate_backend(pid) ${lines}`;
}

async function write(...tags: string[]): Promise<void> {
  await db.invalidation.createMany({ data: tags.map((tag) => ({ tag })) });
}

test("rows are told in order, by themselves, more than nine of them", async () => {
  const { follower, told } = follow();
  await follower.catchUp();
  const tags = Array.from({ length: 30 }, (_, n) => `n:${n}`);
  for (const tag of tags) await write(tag);
  await expect.poll(() => told.tags).toEqual(tags);
});

test("who asks to catch up has been told everything committed before", async () => {
  const { follower, told } = follow();
  await follower.catchUp();
  await write("before");
  expect(await follower.catchUp()).toBe(true);
  expect(told.tags).toEqual(["before"]);
});

test("a line that is cut is opened again, and what was written meanwhile is told", async () => {
  const { follower, told } = follow();
  await follower.catchUp();
  expect(await cut(listening)).toBe(1);
  await write("while it was away");
  await expect.poll(() => told.tags, { timeout: 8_000 }).toContain("while it was away");
});

test("rows that say more than their tag keep it: which of them withdraw, and what the outbox held at the start", async () => {
  await db.invalidation.deleteMany();
  await db.invalidation.create({ data: { tag: "path:/x", withdrawn: true } });
  const seen: StaleTag[][] = [];
  const follower = followInvalidations(process.env.DATABASE_URL ?? "", null, {
    onStart: (_place, rows) => void seen.push(rows),
    onRows: (_place, rows) => void seen.push(rows),
  });
  open.push(follower);
  await follower.catchUp();
  await db.invalidation.create({ data: { tag: "path:/y", withdrawn: true } });
  await write("front");
  await follower.catchUp();
  const withdrawals = seen.flat().map(({ tag, withdrawn }) => [tag, withdrawn]);
  expect(withdrawals).toEqual([
    ["path:/x", true],
    ["path:/y", true],
    ["front", false],
  ]);
});

test("whoever is told of rows is at their place already", async () => {
  const told: [Place, Place | null][] = [];
  const follower: Follower = followInvalidations(process.env.DATABASE_URL ?? "", null, {
    onStart: (place) => void told.push([place, follower.place()]),
    onRows: (place) => void told.push([place, follower.place()]),
  });
  open.push(follower);
  await follower.catchUp();
  await write("news");
  await follower.catchUp();
  expect(told).toHaveLength(2);
  for (const [given, own] of told) expect(own).toEqual(given);
});

test("a database that hangs is given up in seconds, and what was written is told when it is back", async () => {
  const url = new URL(process.env.DATABASE_URL ?? "");
  const line = await openFaultLine(Number(url.port));
  url.port = String(line.port);
  const { follower, told } = follow(null, url.href);
  expect(await follower.catchUp()).toBe(true);
  line.set("hang");
  await write("while it hung");
  const since = performance.now();
  expect(await follower.catchUp()).toBe(false);
  expect(performance.now() - since).toBeLessThan(4_500);
  expect(follower.isConnected()).toBe(false);
  line.set("ok");
  await expect.poll(() => told.tags, { timeout: 8_000 }).toEqual(["while it hung"]);
  expect(told.starts).toHaveLength(1);
  await follower.stop();
  line.close();
});

test("who has stopped listens no more, whoever asks", async () => {
  const { follower, told } = follow();
  await follower.catchUp();
  const lines = () => db.$queryRaw`select 1 ${listening}`;
  await expect.poll(lines).toHaveLength(1);
  const stopped = follower.stop();
  await write("too late");
  await stopped;
  expect(await follower.catchUp()).toBe(false);
  await expect.poll(lines).toEqual([]);
  expect([told.tags, follower.isConnected()]).toEqual([[], false]);
});

test("a place that is kept is found again in the same database", async () => {
  const first = follow();
  await first.follower.catchUp();
  const place = first.follower.place();
  await write("later");
  const { follower, told } = follow(place);
  await follower.catchUp();
  expect(told.starts).toEqual([{ place: follower.place(), isSame: true }]);
});

test("a database that was put back to a former state is another one, even when its ids have come as far again", async () => {
  await write("kept");
  const { follower, told } = follow();
  await follower.catchUp();
  await write("lost by the restore");
  await follower.catchUp();
  const [lost] = await db.invalidation.findMany({ orderBy: { id: "desc" }, take: 1 });
  await db.invalidation.delete({ where: { id: lost?.id ?? 0n } });
  await db.invalidation.create({ data: { id: lost?.id ?? 0n, tag: "new", at: new Date(Date.now() + 60_000) } });
  await follower.catchUp();
  expect(told.starts.map(({ isSame }) => isSame)).toEqual([false, false]);
  expect(follower.place()?.id).toBe(Number(lost?.id));
});

test("without a database it says so and goes on trying", async () => {
  const { follower, told } = follow(null, "postgresql://nobody@127.0.0.1:1/none");
  expect(await follower.catchUp()).toBe(false);
  expect(follower.isConnected()).toBe(false);
  expect(told.starts).toEqual([]);
});

test("rows come into view in the order of their ids: who draws the later id commits later", async () => {
  const { follower, told } = follow();
  await follower.catchUp();
  let second: Promise<unknown> = Promise.resolve();
  await db.$transaction(async (tx) => {
    await tx.invalidation.create({ data: { tag: "first" } });
    // It waits for the lock that the first one holds. Were it not to, it would commit now and the first be missed.
    second = db.invalidation.create({ data: { tag: "second" } });
    second.catch(() => undefined);
    await expect
      .poll(async () => tx.$queryRaw`select 1 from pg_locks where locktype = 'advisory' and not granted`)
      .toHaveLength(1);
    await follower.catchUp();
    expect(told.tags).toEqual([]);
  });
  await second;
  await follower.catchUp();
  expect(told.tags).toEqual(["first", "second"]);
});

test("without that lock the row that is committed later would be missed", async () => {
  await withScratchDatabase(async (url, sql) => {
    await migrate(url);
    await sql('alter table "Invalidation" disable trigger "Invalidation_order"');
    const { follower, told } = follow(null, url);
    await follower.catchUp();
    const first = new pg.Client({ connectionString: url });
    await first.connect();
    await first.query("begin");
    await first.query(`insert into "Invalidation" ("tag") values ('first')`);
    await sql(`insert into "Invalidation" ("tag") values ('second')`);
    await follower.catchUp();
    await first.query("commit");
    await first.end();
    await follower.catchUp();
    expect(told.tags).toEqual(["second"]);
    await follower.stop();
  });
});
