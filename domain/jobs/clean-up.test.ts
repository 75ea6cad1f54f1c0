import { expect, test } from "vitest";
import { cleanUp } from "#domain/jobs/clean-up.ts";
import { saveSearch } from "#domain/saved-searches/commands/save-search.ts";
import { searchEverywhere } from "#domain/search/desk-search.ts";
import { db } from "#lib/db.ts";
import { makePublished } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const NOW = new Date("2027-01-10T00:00:00Z");
const DAY_MS = 24 * 3_600_000;

async function write(tag: string, daysAgo: number): Promise<void> {
  await db.invalidation.create({ data: { tag, at: new Date(NOW.getTime() - daysAgo * DAY_MS) } });
}

async function listTags(): Promise<string[]> {
  const rows = await db.invalidation.findMany({ orderBy: { id: "asc" }, select: { tag: true } });
  return rows.map(({ tag }) => tag);
}

test("rows of the outbox go after a day; the newest stays, however old: it says which database this is", async () => {
  await db.invalidation.deleteMany();
  await write("old", 3);
  await write("newest", 2);
  expect(await cleanUp(NOW)).toBe(1);
  expect(await listTags()).toEqual(["newest"]);
  await write("of today", 0.5);
  expect(await cleanUp(NOW)).toBe(1);
  expect(await listTags()).toEqual(["of today"]);
});

test("the newest is the one that was written last, not the one with the latest time", async () => {
  await db.invalidation.deleteMany();
  await write("first", 2);
  await write("last, by a clock that went wrong", 9);
  await cleanUp(NOW);
  expect(await listTags()).toEqual(["last, by a clock that went wrong"]);
});

test("views go after five weeks, with the batches they came in, and so does what was asked in vain", async () => {
  const { id: articleId } = await makePublished(await makeActor());
  const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);
  const kept = [0, 168, 35 * 24];
  const views = [...kept, 35 * 24 + 1, 90 * 24].map((hours) => ({ articleId, hour: hoursAgo(hours), views: 1 }));
  await db.articleView.createMany({ data: views });
  await db.viewBatch.create({ data: { writerId: articleId, number: 1, at: hoursAgo(36 * 24) } });
  await db.viewBatch.create({ data: { writerId: crypto.randomUUID(), number: 1, at: hoursAgo(1) } });
  const language = "vi" as const;
  const misses = [0, 35, 36].map((days) => ({
    day: hoursAgo(days * 24),
    language,
    typed: "x",
    written: "x",
    times: 1,
  }));
  await db.searchMiss.createMany({ data: misses });
  await cleanUp(NOW);
  expect(await db.searchMiss.count()).toBe(2);
  const left = await db.articleView.findMany({ orderBy: { hour: "desc" }, select: { hour: true } });
  expect(left.map(({ hour }) => hour)).toEqual(kept.map(hoursAgo));
  expect(await db.viewBatch.count()).toBe(1);
});

test("notices go a month after they were read; unread ones stay", async () => {
  const search = searchEverywhere("giang sen");
  const { id: savedSearchId } = await saveSearch({ name: "x", search, notifies: false }, await makeActor());
  const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY_MS);
  const rows = [null, daysAgo(29), daysAgo(31)].map((readAt) => ({ savedSearchId, readAt, at: daysAgo(90) }));
  await db.notice.createMany({ data: rows });
  await cleanUp(NOW);
  expect(await db.notice.count({ where: { savedSearchId } })).toBe(2);
});
