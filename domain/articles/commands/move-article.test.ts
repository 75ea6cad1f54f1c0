import { expect, test } from "vitest";
import { createArticle } from "#domain/articles/commands/create-article.ts";
import { moveArticle } from "#domain/articles/commands/move-article.ts";
import { emptyContent } from "#domain/articles/content.ts";
import { getEditableArticle, listArticles } from "#domain/articles/desk.ts";
import { db } from "#lib/db.ts";
import { makeContent, makeDraft } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

test("a reporter hands in and takes back their own article, and goes no further", async () => {
  const reporter = await makeActor("REPORTER");
  const { id } = await createArticle(emptyContent("vi"), reporter);
  const { version } = await moveArticle({ articleId: id, version: 1, to: "SUBMITTED" }, reporter);
  expect((await getEditableArticle(id, reporter)).status).toBe("SUBMITTED");
  await expect(moveArticle({ articleId: id, version, to: "APPROVAL" }, reporter)).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  await expect(moveArticle({ articleId: id, version, to: "DRAFT" }, reporter)).resolves.toEqual({ version: 3 });
});

test("nobody without a desk role moves another's article", async () => {
  const [reporter, other] = [await makeActor("REPORTER"), await makeActor("REPORTER")];
  const { id } = await createArticle(emptyContent("vi"), reporter);
  await expect(moveArticle({ articleId: id, version: 1, to: "SUBMITTED" }, other)).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("an editor moves along the table only, and not over a newer version", async () => {
  const editor = await makeActor("EDITOR");
  const { id } = await makeDraft(editor);
  await expect(moveArticle({ articleId: id, version: 1, to: "RETURNED" }, editor)).rejects.toMatchObject({
    code: "MOVE_REFUSED",
  });
  await moveArticle({ articleId: id, version: 1, to: "EDITING" }, editor);
  await expect(moveArticle({ articleId: id, version: 1, to: "APPROVAL" }, editor)).rejects.toMatchObject({
    code: "EDIT_CONFLICT",
  });
  const moves = await db.auditEntry.findMany({ where: { subjectId: id, action: "article.move" } });
  expect(moves.map(({ detail }) => detail)).toEqual([{ from: "DRAFT", to: "EDITING" }]);
});

test("an administrator keeps accounts and writes no news", async () => {
  const administrator = await makeActor("ADMINISTRATOR");
  await expect(createArticle(emptyContent("vi"), administrator)).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("what names a section, author, topic or picture that is not there is refused by field", async () => {
  const editor = await makeActor();
  const nobody = "00000000-0000-7000-8000-00000000dead";
  const wrong = [
    ["sectionId", await makeContent({ sectionId: nobody })],
    ["credits", await makeContent({ credits: [{ authorId: nobody, role: "TEXT" }] })],
    ["topicIds", await makeContent({ topicIds: [nobody] })],
    ["media", await makeContent({ lead: { mediaId: nobody, caption: "", credit: "", alt: "" } })],
  ] as const;
  for (const [field, content] of wrong) {
    await expect(createArticle(content, editor)).rejects.toMatchObject({ code: "INVALID_INPUT", values: { field } });
  }
});

test("the desk's list is searched without marks, filtered, and paged both ways without gap or repeat", async () => {
  const editor = await makeActor();
  for (let n = 0; n < 65; n++) await makeDraft(editor, { headline: `Chuyến phà đêm ${n}` });
  await makeDraft(editor, { headline: "100% khác", kind: "OPINION" });
  const seen: string[] = [];
  let page = await listArticles({ q: "CHUYEN pha dem" }, editor);
  expect(page.previous).toBeNull();
  for (;;) {
    seen.push(...page.articles.map(({ headline }) => headline));
    if (!page.next) break;
    page = await listArticles({ q: "chuyến phà đêm", after: page.next as never }, editor);
  }
  expect(new Set(seen).size).toBe(65);
  expect(seen).toHaveLength(65);
  const back = await listArticles({ q: "chuyen pha dem", before: page.previous as never }, editor);
  expect(back.articles.map(({ headline }) => headline)).toEqual(seen.slice(30, 60));
  expect((await listArticles({ kind: "OPINION" }, editor)).articles.map(({ headline }) => headline)).toEqual([
    "100% khác",
  ]);
  expect((await listArticles({ q: "0% k" }, editor)).articles).toHaveLength(1);
  expect((await listArticles({ q: "%_\\" }, editor)).articles).toHaveLength(0);
});
