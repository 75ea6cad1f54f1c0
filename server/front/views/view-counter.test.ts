import { randomUUID } from "node:crypto";
import { afterEach, expect, test } from "vitest";
import { unpublishArticle } from "#domain/articles/commands/unpublish-article.ts";
import { openViewLog, type ViewLog } from "#domain/views/view-log.ts";
import { db } from "#lib/db.ts";
import { type FaultLine, openFaultLine } from "#lib/testing/fault-line.ts";
import { makeDraft, makePublished } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";
import { createViewCounter } from "#server/front/views/view-counter.ts";

const NOW = new Date("2026-11-26T08:59:59.999Z");
const LATER = new Date("2026-11-26T09:00:00Z");
const NEVER_MS = 3_600_000;

const logs: ViewLog[] = [];
const lines: FaultLine[] = [];

function openLog(url = process.env.DATABASE_URL ?? ""): ViewLog {
  const log = openViewLog(url);
  logs.push(log);
  return log;
}

afterEach(async () => {
  await Promise.all(logs.splice(0).map((log) => log.close()));
  for (const line of lines.splice(0)) line.close();
});

function listViews(articleId: string) {
  return db.articleView.findMany({
    where: { articleId },
    orderBy: { hour: "asc" },
    select: { hour: true, views: true },
  });
}

/** A log that notes how large the batches are, and tells lies about the first of them when asked. */
function watch(log: ViewLog, loseFirstAnswer = false): ViewLog & { sizes: number[] } {
  const sizes: number[] = [];
  return {
    ...log,
    sizes,
    async add(batch) {
      sizes.push(batch.views.length);
      await log.add(batch);
      if (loseFirstAnswer && sizes.length === 1) throw new Error("the answer was lost");
    },
  };
}

test("views add up by hour, also those of two processes at the same moment", async () => {
  const [one, other] = [await makePublished(await makeActor()), await makePublished(await makeActor())];
  const counters = [openLog(), openLog()].map((log) => createViewCounter(log, NEVER_MS));
  for (let round = 0; round < 10; round++) {
    for (const [index, counter] of counters.entries()) {
      const articles = index === 0 ? [one, other] : [other, one];
      for (const { id } of articles) for (const at of [NOW, NOW, LATER]) counter.count(id, at);
    }
    await Promise.all(counters.map((counter) => counter.flush()));
  }
  for (const { id } of [one, other]) {
    expect(await listViews(id)).toEqual([
      { hour: new Date("2026-11-26T08:00:00Z"), views: 40 },
      { hour: new Date("2026-11-26T09:00:00Z"), views: 20 },
    ]);
  }
});

test("only what readers can open is counted: no draft, nothing withdrawn, nothing made up", async () => {
  const editor = await makeActor("EDITOR_IN_CHIEF");
  const [draft, live, withdrawn] = [await makeDraft(editor), await makePublished(editor), await makePublished(editor)];
  await unpublishArticle({ articleId: withdrawn.id, version: withdrawn.version }, editor);
  const counter = createViewCounter(openLog(), NEVER_MS);
  for (const { id } of [draft, live, withdrawn, { id: randomUUID() }]) counter.count(id, NOW);
  await counter.flush();
  const counted = await db.articleView.findMany({ where: { articleId: { in: [draft.id, live.id, withdrawn.id] } } });
  expect(counted.map(({ articleId }) => articleId)).toEqual([live.id]);
});

test("what is counted is written by itself after a pause, and nothing is asked while nothing was counted", async () => {
  const { id } = await makePublished(await makeActor());
  const log = watch(openLog());
  const counter = createViewCounter(log, 5);
  await counter.flush();
  expect(log.sizes).toEqual([]);
  counter.count(id, NOW);
  await expect.poll(() => listViews(id)).toMatchObject([{ views: 1 }]);
  counter.count(id, NOW);
  counter.count(id, NOW);
  await expect.poll(() => listViews(id)).toMatchObject([{ views: 3 }]);
  expect(log.sizes).toEqual([1, 1]);
});

test("while the database is away views are kept, and written by themselves when it is back", async () => {
  const { id } = await makePublished(await makeActor());
  const url = new URL(process.env.DATABASE_URL ?? "");
  const line = await openFaultLine(Number(url.port));
  lines.push(line);
  url.port = String(line.port);
  const log = watch(openLog(url.href));
  const counter = createViewCounter(log, 5);
  line.set("down");
  counter.count(id, NOW);
  await expect.poll(() => log.sizes.length).toBeGreaterThan(3);
  counter.count(id, NOW);
  counter.count(id, LATER);
  line.set("ok");
  await expect.poll(() => listViews(id)).toMatchObject([{ views: 2 }, { views: 1 }]);
});

test("a batch whose answer was lost is not added twice", async () => {
  const { id } = await makePublished(await makeActor());
  const log = watch(openLog(), true);
  const counter = createViewCounter(log, NEVER_MS);
  counter.count(id, NOW);
  await counter.flush();
  counter.count(id, NOW);
  await counter.flush();
  expect(log.sizes).toEqual([1, 1, 1]);
  expect(await listViews(id)).toMatchObject([{ views: 2 }]);
});

test("made-up articles fill neither the memory nor a statement", async () => {
  const { id } = await makePublished(await makeActor());
  const log = watch(openLog());
  const counter = createViewCounter(log, NEVER_MS);
  for (let n = 0; n < 30_000; n++) counter.count(randomUUID(), NOW);
  counter.count(id, NOW);
  await counter.flush();
  expect(log.sizes).toEqual(Array(10).fill(2_000));
  expect(await listViews(id)).toEqual([]);
  counter.count(id, NOW);
  await counter.flush();
  expect(await listViews(id)).toMatchObject([{ views: 1 }]);
});
