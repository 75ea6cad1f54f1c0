import { expect, test } from "vitest";
import { retractArticle } from "#domain/articles/commands/retract-article.ts";
import { unpublishArticle } from "#domain/articles/commands/unpublish-article.ts";
import { listCorrections } from "#domain/corrections/published.ts";
import { CORRECTIONS_TAG } from "#domain/invalidations/tags.ts";
import type { Actor } from "#domain/people/actor.ts";
import { db } from "#lib/db.ts";
import { makePublished } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

async function makeNotice(articleId: string, { id }: Actor, notice: string, publishedAt: Date | null) {
  const words = { wrong: "mười đêm", right: "chín đêm" };
  await db.correction.create({
    data: { articleId, kind: "CORRECTION", notice, ...words, publishedAt, createdById: id },
  });
}

test("notices are listed newest first, page by page, each with its article", async () => {
  const chief = await makeActor("EDITOR_IN_CHIEF");
  const { id, path } = await makePublished(chief, { headline: "Cầu đóng mấy đêm" });
  for (const day of [1, 2, 3]) await makeNotice(id, chief, `Lời ${day}`, new Date(`2026-10-0${day}T01:00:00Z`));
  await makeNotice(id, chief, "Chưa đăng", null);
  const first = await listCorrections(null, 2);
  expect(first?.corrections.map(({ notice }) => notice)).toEqual(["Lời 3", "Lời 2"]);
  expect(first?.corrections[0]).toMatchObject({
    wrong: "mười đêm",
    right: "chín đêm",
    article: { path, headline: "Cầu đóng mấy đêm" },
    retracted: null,
  });
  const second = await listCorrections(first?.next ?? null, 2);
  expect(second).toMatchObject({ corrections: [{ notice: "Lời 1" }], next: null });
});

test("a retraction stays with its reason and address, and without the headline", async () => {
  const chief = await makeActor("EDITOR_IN_CHIEF");
  const { id, version, path } = await makePublished(chief, { headline: "Điều không nên nhắc" });
  const { stale } = await retractArticle({ articleId: id, version, reason: "Sai nguồn" }, chief);
  expect(stale).toContain(CORRECTIONS_TAG);
  const page = await listCorrections();
  expect(page?.corrections[0]).toMatchObject({
    kind: "RETRACTION",
    notice: "Sai nguồn",
    article: null,
    retracted: { path },
  });
  expect(JSON.stringify(page)).not.toContain("Điều không nên nhắc");
});

test("a notice goes with an article that is off the site for the time being", async () => {
  const chief = await makeActor("EDITOR_IN_CHIEF");
  const { id, version } = await makePublished(chief);
  await makeNotice(id, chief, "Đi theo bài", new Date("2026-10-05T01:00:00Z"));
  await unpublishArticle({ articleId: id, version }, chief);
  expect((await listCorrections())?.corrections.map(({ notice }) => notice)).not.toContain("Đi theo bài");
});

test.each(["x", "1_019abf3e-0000-7000-8000-000000000000", "'; drop"])("%j was never given out", async (cursor) => {
  expect(await listCorrections(cursor)).toBeNull();
});
