import { expect, test } from "vitest";
import { publishArticle } from "#domain/articles/commands/publish-article.ts";
import { saveArticle } from "#domain/articles/commands/save-article.ts";
import { getArticle, getDestination } from "#domain/articles/published.ts";
import { listLatestArticles } from "#domain/articles/published-lists.ts";
import { articleTag, FRONT_TAG, pathTag } from "#domain/invalidations/tags.ts";
import { db } from "#lib/db.ts";
import { makeContent, makeDraft, makePublished, paragraphs } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

test("publishing puts the article at an address made of its headline, and on the lists", async () => {
  const editor = await makeActor();
  const draft = await makeDraft(editor, { headline: "Hòa Khê thả sếu về đồng" });
  expect(await getArticle("/hoa-khe-tha-seu-ve-dong")).toBeNull();
  const result = await publishArticle({ articleId: draft.id, version: 1 }, editor);
  expect(result).toMatchObject({ path: "/hoa-khe-tha-seu-ve-dong", version: 2 });
  expect(await getArticle(result.path)).toMatchObject({ headline: "Hòa Khê thả sếu về đồng", updatedAt: null });
  expect((await listLatestArticles()).map(({ path }) => path)).toContain(result.path);
  expect(result.stale).toEqual(expect.arrayContaining([articleTag(draft.id), FRONT_TAG, pathTag(result.path)]));
  expect(await db.invalidation.count({ where: { tag: { in: result.stale } } })).toBe(result.stale.length);
});

test("the time of first publication can be given and never moves again", async () => {
  const editor = await makeActor();
  const draft = await makeDraft(editor);
  const first = new Date("2024-01-23T08:56:00Z");
  const { path, version } = await publishArticle({ articleId: draft.id, version: 1, firstPublishedAt: first }, editor);
  await publishArticle({ articleId: draft.id, version, firstPublishedAt: new Date(), substantive: true }, editor);
  const article = await getArticle(path);
  expect(article?.publishedAt).toEqual(first);
  expect(article?.updatedAt).not.toBeNull();
});

test("an edition keeps the words for sharing it went out with, whatever is written afterwards", async () => {
  const editor = await makeActor();
  const { id, version, path } = await makePublished(editor, { shareText: "Đêm nay  đóng cầu." });
  await saveArticle({ articleId: id, version, content: await makeContent({ shareText: null }) }, editor);
  expect((await getArticle(path))?.shareText).toBe("Đêm nay đóng cầu.");
});

test("two articles with one headline get two addresses, and reserved words none", async () => {
  const editor = await makeActor();
  const [one, two] = [
    await makePublished(editor, { headline: "Trùng tít" }),
    await makePublished(editor, { headline: "Trùng tít" }),
  ];
  expect([one.path, two.path]).toEqual(["/trung-tit", "/trung-tit-2"]);
  expect((await makePublished(editor, { headline: "Admin" })).path).toBe("/admin-2");
});

test("an article that lacks something is refused with all that is missing", async () => {
  const editor = await makeActor();
  const draft = await makeDraft(editor, { headline: "", sectionId: null, credits: [], body: paragraphs() });
  const refused = publishArticle({ articleId: draft.id, version: 1 }, editor);
  await expect(refused).rejects.toMatchObject({
    code: "NOT_READY",
    values: { missing: "headline,section,body,author" },
  });
  expect(await db.edition.count({ where: { articleId: draft.id } })).toBe(0);
});

test("a reporter cannot publish, not even their own", async () => {
  const reporter = await makeActor("REPORTER");
  const draft = await makeDraft(reporter);
  await expect(publishArticle({ articleId: draft.id, version: 1 }, reporter)).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("publishing an older version than the newest is refused", async () => {
  const editor = await makeActor();
  const draft = await makeDraft(editor);
  await saveArticle({ articleId: draft.id, version: 1, content: await makeContent() }, editor);
  await expect(publishArticle({ articleId: draft.id, version: 1 }, editor)).rejects.toMatchObject({
    code: "EDIT_CONFLICT",
  });
});

test("a release with another slug leaves the former address leading to the new one", async () => {
  const editor = await makeActor();
  const live = await makePublished(editor, { headline: "Tên cũ" });
  const content = await makeContent({ headline: "Tên mới", slug: "ten-moi" });
  const { version } = await saveArticle({ articleId: live.id, version: live.version, content }, editor);
  const { stale } = await publishArticle({ articleId: live.id, version }, editor);
  expect(stale).toEqual(expect.arrayContaining([pathTag("/ten-cu"), pathTag("/ten-moi")]));
  expect(await getDestination("/ten-cu")).toEqual({ kind: "REDIRECT", target: "/ten-moi" });
  expect((await getDestination("/ten-moi"))?.kind).toBe("ARTICLE");
});

test("nothing is shown before its hour", async () => {
  const editor = await makeActor();
  const draft = await makeDraft(editor, { headline: "Bài của ngày mai" });
  const tomorrow = new Date(Date.now() + 86_400_000);
  const { path } = await publishArticle({ articleId: draft.id, version: 1, firstPublishedAt: tomorrow }, editor);
  expect(await getDestination(path)).toBeNull();
  expect((await listLatestArticles(100)).map((card) => card.path)).not.toContain(path);
});
