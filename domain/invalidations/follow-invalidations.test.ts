import { afterEach, expect, test } from "vitest";
import { type Follower, followInvalidations, type Place } from "#domain/invalidations/follow-invalidations.ts";
import { db } from "#lib/db.ts";

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

async function write(...tags: string[]): Promise<void> {
  await db.invalidation.createMany({ data: tags.map((tag) => ({ tag })) });
}

test("rows are told in order, by themselves, more than nine of them", async () => {
  const { follower, told } = follow();
  await follower.catchUp();
  const tags = Array.from({ length: 120 }, (_, n) => `n:${n}`);
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
  await db.$executeRaw`select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen invalidation%' or query ilike '%"Invalidation" o%' and pid <> pg_backend_pid()`;
  await write("while it was away");
  await expect.poll(() => told.tags, { timeout: 8_000 }).toContain("while it was away");
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
