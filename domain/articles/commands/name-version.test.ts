import { expect, test } from "vitest";
import { nameVersion } from "#domain/articles/commands/name-version.ts";
import { getEditableArticle } from "#domain/articles/desk.ts";
import { db } from "#lib/db.ts";
import { makeDraft } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

test("a name makes a version of its own that says what the working copy says", async () => {
  const editor = await makeActor();
  const draft = await makeDraft(editor);
  const { content } = await getEditableArticle(draft.id, editor);
  const named = { articleId: draft.id, version: 1, name: "  Trước khi cắt\n phần lũ " };
  expect(await nameVersion(named, editor)).toEqual({ version: 2 });
  const revision = await db.revision.findFirstOrThrow({ where: { articleId: draft.id, version: 2 } });
  expect(revision).toMatchObject({ kind: "NAMED", name: "Trước khi cắt phần lũ", parents: [1], content });
  const entry = await db.auditEntry.findFirstOrThrow({
    where: { subjectId: draft.id, action: "article.name-version" },
  });
  expect(entry.detail).toEqual({ version: 2, name: "Trước khi cắt phần lũ" });
});

test("a name of nothing, one on an old version and one by a stranger are refused", async () => {
  const editor = await makeActor();
  const draft = await makeDraft(editor);
  const named = { articleId: draft.id, version: 1, name: "Bản một" };
  await expect(nameVersion({ ...named, name: " \n" }, editor)).rejects.toThrow();
  await expect(nameVersion(named, await makeActor("REPORTER"))).rejects.toMatchObject({ code: "FORBIDDEN" });
  await nameVersion(named, editor);
  await expect(nameVersion(named, editor)).rejects.toMatchObject({ code: "EDIT_CONFLICT" });
  expect(await db.revision.count({ where: { articleId: draft.id } })).toBe(2);
});
