import { expect, test } from "vitest";
import { publishArticle } from "#domain/articles/commands/publish-article.ts";
import { renameArticle } from "#domain/articles/commands/rename-article.ts";
import { unpublishArticle } from "#domain/articles/commands/unpublish-article.ts";
import { getArticle } from "#domain/articles/published.ts";
import { articleTag } from "#domain/invalidations/tags.ts";
import { db } from "#lib/db.ts";
import { makeDraft, makePublished } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

test("original and translation name each other while both are before readers", async () => {
  const editor = await makeActor();
  const original = await makePublished(editor, { headline: "Chuyến tàu đầu tiên" });
  const draft = await makeDraft(editor, { headline: "The first train", language: "en" });
  await db.article.update({ where: { id: draft.id }, data: { translationOfId: original.id } });
  expect((await getArticle(original.path))?.translationPath).toBeNull();

  const translation = await publishArticle({ articleId: draft.id, version: draft.version }, editor);
  expect(translation.stale).toContain(articleTag(original.id));
  expect((await getArticle(original.path))?.translationPath).toBe("/the-first-train");
  expect((await getArticle("/the-first-train"))?.translationPath).toBe(original.path);

  const renamed = await renameArticle({ articleId: original.id, version: original.version, slug: "tau-dau" }, editor);
  expect(renamed.stale).toContain(articleTag(draft.id));
  expect((await getArticle("/the-first-train"))?.translationPath).toBe("/tau-dau");

  const gone = await unpublishArticle({ articleId: draft.id, version: translation.version }, editor);
  expect(gone.stale).toContain(articleTag(original.id));
  expect((await getArticle("/tau-dau"))?.translationPath).toBeNull();
});

test("an article in the same language is no counterpart to offer", async () => {
  const editor = await makeActor();
  const [one, other] = [await makePublished(editor), await makePublished(editor)];
  await db.article.update({ where: { id: other.id }, data: { translationOfId: one.id } });
  expect((await getArticle(one.path))?.translationPath).toBeNull();
});
