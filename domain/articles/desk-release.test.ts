import { expect, test } from "vitest";
import { publishArticle } from "#domain/articles/commands/publish-article.ts";
import { saveArticle } from "#domain/articles/commands/save-article.ts";
import { listReleasePages } from "#domain/articles/desk-release.ts";
import { getArticle } from "#domain/articles/published.ts";
import { makeContent, makeDraft } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

test("after a release is looked for the live edition at its address, and the front where it was placed", async () => {
  const editor = await makeActor("EDITOR");
  const draft = await makeDraft(editor, { headline: "Bến mới" });
  const placing = { choice: "lead", number: 0 } as const;
  const first = await publishArticle({ articleId: draft.id, version: 1, placing }, editor);
  const content = await makeContent({ headline: "Bến mới mở" });
  const { version } = await saveArticle({ articleId: draft.id, version: first.version, content }, editor);
  const second = await publishArticle({ articleId: draft.id, version }, editor);
  expect([first.edition, second.edition, second.front]).toEqual([1, 2, null]);

  const page = { page: "article", path: second.path, number: 2 };
  const reporter = await makeActor("REPORTER");
  expect(await listReleasePages({ articleId: draft.id, withFront: false }, reporter)).toEqual([page]);
  expect(await listReleasePages({ articleId: draft.id, withFront: true }, editor)).toEqual([
    page,
    { page: "front", path: "/", number: 1 },
  ]);
  // The page itself names the edition that is looked for.
  expect((await getArticle(second.path))?.edition).toBe(2);
});

test("of what readers do not have, nothing is looked for", async () => {
  const editor = await makeActor("EDITOR");
  const { id } = await makeDraft(editor);
  const asked = listReleasePages({ articleId: id, withFront: false }, editor);
  await expect(asked).rejects.toMatchObject({ code: "NOT_FOUND" });
});
