import { expect, test } from "vitest";
import { mergeArticle } from "#domain/articles/commands/merge-article.ts";
import { nameVersion } from "#domain/articles/commands/name-version.ts";
import { restoreVersion } from "#domain/articles/commands/restore-version.ts";
import { saveArticle } from "#domain/articles/commands/save-article.ts";
import { takeBeat } from "#domain/presence/beat.ts";
import { takeOverArticle } from "#domain/presence/commands/take-over-article.ts";
import { SEEN_MS } from "#domain/presence/presence.ts";
import { db } from "#lib/db.ts";
import { makeContent, makeDraft } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const NOW = new Date("2026-11-26T12:00:00Z");
const later = (ms: number) => new Date(NOW.getTime() + ms);
const newTab = () => crypto.randomUUID().replaceAll("-", "");

async function setUp() {
  const [me, other] = [await makeActor(), await makeActor()];
  const { id: articleId } = await makeDraft(me);
  const beat = (writing: boolean, place: string | null = null) => ({ articleId, tabId: newTab(), place, writing });
  return { me, other, articleId, beat };
}

test("each is told who else is there and in which block, and nobody of themselves", async () => {
  const { me, other, beat } = await setUp();
  expect((await takeBeat(beat(false, "doan1"), me, NOW)).people).toEqual([]);
  const seen = await takeBeat(beat(true, "headline"), other, NOW);
  expect(seen.people).toEqual([{ personId: me.id, name: me.name, place: "doan1", isWriting: false }]);
  expect(seen.writer).toBeNull();
  const again = await takeBeat(beat(false), me, later(1_000));
  expect(again.people).toEqual([{ personId: other.id, name: other.name, place: "headline", isWriting: true }]);
  expect(again.writer).toEqual({ personId: other.id, name: other.name, since: NOW });
});

test("of two who begin to write at once one holds the article; it is free when the beats end", async () => {
  const { me, other, articleId, beat } = await setUp();
  await Promise.all([takeBeat(beat(true), me, NOW), takeBeat(beat(true), other, NOW)]);
  const { personId } = await db.editLock.findUniqueOrThrow({ where: { articleId } });
  const loser = personId === me.id ? other : me;
  expect((await takeBeat(beat(true), loser, later(SEEN_MS))).writer?.personId).toBe(personId);
  expect((await takeBeat(beat(true), loser, later(SEEN_MS + 1))).writer).toBeNull();
  expect((await db.editLock.findUniqueOrThrow({ where: { articleId } })).personId).toBe(loser.id);
});

test("no way of writing the text is open to others while somebody writes", async () => {
  const { me, other, articleId, beat } = await setUp();
  await takeBeat(beat(true), me, NOW);
  const content = await makeContent();
  const [key, at] = ["khoa-cua-nguoi-kia", later(1_000)];
  const writes = await Promise.allSettled([
    saveArticle({ articleId, version: 1, content }, other, at),
    mergeArticle({ articleId, version: 1, baseVersion: 1, mine: content, content, idempotencyKey: key }, other, at),
    restoreVersion({ articleId, version: 1, from: 1 }, other, at),
    nameVersion({ articleId, version: 1, name: "Bản" }, other, at),
  ]);
  expect(writes).toHaveLength(4);
  for (const write of writes) {
    expect(write).toMatchObject({ status: "rejected", reason: { code: "EDIT_LOCKED", values: { name: me.name } } });
  }
  expect(await saveArticle({ articleId, version: 1, content }, me, at)).toEqual({ version: 2 });
});

test("who takes over writes on; the former writer's saves are refused, but not the answer to one that was saved", async () => {
  const { me, other, articleId, beat } = await setUp();
  const content = await makeContent();
  const save = { articleId, version: 1, content, idempotencyKey: "khoa-truoc" };
  await takeBeat(beat(true), me, NOW);
  await saveArticle(save, me, NOW);
  expect(await takeOverArticle({ articleId }, other, later(1_000))).toEqual({ version: 2 });
  expect((await takeBeat(beat(true), me, later(2_000))).writer?.personId).toBe(other.id);
  await expect(
    saveArticle({ ...save, version: 2, idempotencyKey: "khoa-sau" }, me, later(2_000)),
  ).rejects.toMatchObject({
    code: "EDIT_LOCKED",
  });
  expect(await saveArticle(save, me, later(2_000))).toEqual({ version: 2 });
  expect(await saveArticle({ articleId, version: 2, content }, other, later(3_000))).toEqual({ version: 3 });
  const entry = await db.auditEntry.findFirstOrThrow({ where: { subjectId: articleId, action: "article.take-over" } });
  expect(entry).toMatchObject({ actorId: other.id, detail: { from: me.id } });
});

test("who may only read holds nothing and takes nothing over, but is seen", async () => {
  const { me, articleId, beat } = await setUp();
  const reporter = await makeActor("REPORTER");
  await takeBeat(beat(true), reporter, NOW);
  const seen = await takeBeat(beat(true), me, NOW);
  expect([seen.writer, seen.people.map(({ personId }) => personId)]).toEqual([null, [reporter.id]]);
  await expect(takeOverArticle({ articleId }, reporter, NOW)).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("who leaves is gone at once and lets go of the article", async () => {
  const { me, other, beat } = await setUp();
  const mine = beat(true);
  await takeBeat(mine, me, NOW);
  await takeBeat({ ...mine, leaving: true }, me, later(1_000));
  const seen = await takeBeat(beat(false), other, later(1_000));
  expect([seen.writer, seen.people]).toEqual([null, []]);
});

test("a beat of an unknown article, and one in a stranger's tab, change nothing", async () => {
  const { me, other, beat } = await setUp();
  const mine = beat(false, "doan1");
  await takeBeat(mine, me, NOW);
  await takeBeat({ ...mine, place: "doan2" }, other, NOW);
  expect((await takeBeat(beat(false), other, NOW)).people[0]?.place).toBe("doan1");
  const unknown = takeBeat({ ...mine, articleId: crypto.randomUUID() }, me, NOW);
  await expect(unknown).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(takeBeat({ ...mine, place: "<b>" }, me, NOW)).rejects.toThrow();
});
