import { expect, test } from "vitest";
import type { ArticleContent } from "#domain/articles/article.ts";
import { bodyText } from "#domain/articles/body/plain-text.ts";
import { restoreVersion } from "#domain/articles/commands/restore-version.ts";
import { saveArticle } from "#domain/articles/commands/save-article.ts";
import { getEditableArticle } from "#domain/articles/desk.ts";
import { db } from "#lib/db.ts";
import { makeContent, makeDraft, makePublished, paragraphs } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

async function makeTwoVersions() {
  const editor = await makeActor();
  const first = await makeContent({ body: paragraphs("Một", "Hai", "Ba") });
  const draft = await makeDraft(editor, first);
  const [one, , three] = first.body.content;
  const body = { type: "doc", content: [three, one].filter((block) => block !== undefined) } as ArticleContent["body"];
  await saveArticle({ articleId: draft.id, version: 1, content: { ...first, headline: "Tít sau", body } }, editor);
  return { editor, first, articleId: draft.id };
}

test("a former version becomes a new one, and the version in between stays", async () => {
  const { editor, first, articleId } = await makeTwoVersions();
  expect(await restoreVersion({ articleId, version: 2, from: 1 }, editor)).toEqual({ version: 3 });
  expect((await getEditableArticle(articleId, editor)).content).toEqual(first);
  const revisions = await db.revision.findMany({ where: { articleId }, orderBy: { version: "asc" } });
  expect(revisions.map(({ kind, parents }) => [kind, parents])).toEqual([
    ["SAVED", []],
    ["SAVED", [1]],
    ["RESTORED", [2, 1]],
  ]);
});

test("one block comes back behind what it followed, and nothing else changes", async () => {
  const { editor, first, articleId } = await makeTwoVersions();
  const blockId = first.body.content[1]?.attrs.id ?? "";
  await restoreVersion({ articleId, version: 2, from: 1, blockId }, editor);
  const { content } = await getEditableArticle(articleId, editor);
  expect([content.headline, bodyText(content.body)]).toEqual(["Tít sau", "Ba\n\nMột\n\nHai"]);
});

test("what is not there, an old version and a stranger are refused", async () => {
  const { editor, articleId } = await makeTwoVersions();
  const restore = { articleId, version: 2, from: 1 };
  const stranger = await makeActor("REPORTER");
  const refusals = await Promise.allSettled([
    restoreVersion({ ...restore, from: 9 }, editor),
    restoreVersion({ ...restore, blockId: "khongco" }, editor),
    restoreVersion({ ...restore, version: 1 }, editor),
    restoreVersion(restore, stranger),
  ]);
  const codes = refusals.map((refusal) => (refusal.status === "rejected" ? refusal.reason.code : null));
  expect(codes).toEqual(["NOT_FOUND", "NOT_FOUND", "EDIT_CONFLICT", "FORBIDDEN"]);
  expect(await db.revision.count({ where: { articleId } })).toBe(2);
});

test("a published article keeps its address when a version from before it had one is restored", async () => {
  const editor = await makeActor();
  const live = await makePublished(editor);
  const { content } = await getEditableArticle(live.id, editor);
  await restoreVersion({ articleId: live.id, version: live.version, from: 1 }, editor);
  const restored = (await getEditableArticle(live.id, editor)).content;
  expect(content.slug).not.toBeNull();
  expect(restored.slug).toBe(content.slug);
});
