import { expect, test } from "vitest";
import { saveArticle } from "#domain/articles/commands/save-article.ts";
import { getEditableArticle } from "#domain/articles/desk.ts";
import { getArticle } from "#domain/articles/published.ts";
import { db } from "#lib/db.ts";
import { makeContent, makeDraft, makePublished, paragraphs } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

test("a save makes a new version with a revision and an audit entry", async () => {
  const editor = await makeActor();
  const draft = await makeDraft(editor);
  const content = await makeContent({ headline: "Tít mới" });
  expect(await saveArticle({ articleId: draft.id, version: 1, content }, editor)).toEqual({ version: 2 });
  expect((await getEditableArticle(draft.id, editor)).content).toEqual(content);
  const revision = await db.revision.findFirstOrThrow({ where: { articleId: draft.id, version: 2 } });
  expect(revision).toMatchObject({ parents: [1], kind: "SAVED", createdById: editor.id, content });
  const entries = await db.auditEntry.findMany({ where: { subjectId: draft.id }, orderBy: { id: "asc" } });
  expect(entries.map(({ action }) => action)).toEqual(["article.create", "article.save"]);
});

test("a save over a newer version is refused and changes nothing", async () => {
  const editor = await makeActor();
  const draft = await makeDraft(editor);
  const first = await makeContent({ headline: "Của người trước" });
  await saveArticle({ articleId: draft.id, version: 1, content: first }, editor);
  const late = saveArticle({ articleId: draft.id, version: 1, content: await makeContent() }, editor);
  await expect(late).rejects.toMatchObject({ code: "EDIT_CONFLICT" });
  expect((await getEditableArticle(draft.id, editor)).content.headline).toBe("Của người trước");
  expect(await db.revision.count({ where: { articleId: draft.id } })).toBe(2);
});

test("of 40 saves at once on one version exactly one wins", async () => {
  const editor = await makeActor();
  const draft = await makeDraft(editor);
  const contents = await Promise.all(Array.from({ length: 40 }, (_, n) => makeContent({ headline: `Bản ${n}` })));
  const results = await Promise.allSettled(
    contents.map((content) => saveArticle({ articleId: draft.id, version: 1, content }, editor)),
  );
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect((await db.article.findUniqueOrThrow({ where: { id: draft.id } })).version).toBe(2);
});

test("a save repeated with the same key is applied once and answers the same", async () => {
  const editor = await makeActor();
  const draft = await makeDraft(editor);
  const save = { articleId: draft.id, version: 1, content: await makeContent(), idempotencyKey: "khoa-so-1" };
  expect(await saveArticle(save, editor)).toEqual(await saveArticle(save, editor));
  expect(await db.revision.count({ where: { articleId: draft.id } })).toBe(2);
});

test("the same save sent five times at once is applied once and answered five times alike", async () => {
  const editor = await makeActor();
  const draft = await makeDraft(editor);
  const save = { articleId: draft.id, version: 1, content: await makeContent(), idempotencyKey: "khoa-so-2" };
  const answers = await Promise.all(Array.from({ length: 5 }, () => saveArticle(save, editor)));
  expect(answers).toEqual(Array.from({ length: 5 }, () => ({ version: 2 })));
  expect(await db.revision.count({ where: { articleId: draft.id } })).toBe(2);
});

test("text is stored as NFC whatever form it comes in", async () => {
  const editor = await makeActor();
  const draft = await makeDraft(editor);
  const content = await makeContent({
    headline: "Thủy điện".normalize("NFD"),
    body: paragraphs("Đường".normalize("NFD")),
  });
  await saveArticle({ articleId: draft.id, version: 1, content }, editor);
  const saved = (await getEditableArticle(draft.id, editor)).content;
  expect(saved.headline).toBe("Thủy điện".normalize("NFC"));
  expect(JSON.stringify(saved.body)).toContain("Đường".normalize("NFC"));
});

test("saving a live article leaves what readers see as it is", async () => {
  const editor = await makeActor();
  const live = await makePublished(editor, { headline: "Bản đang lên trang" });
  const content = await makeContent({ headline: "Bản nháp mới" });
  await saveArticle({ articleId: live.id, version: live.version, content }, editor);
  expect((await getArticle(live.path))?.headline).toBe("Bản đang lên trang");
});

test("a reporter saves their own article and nobody else's", async () => {
  const [reporter, other] = [await makeActor("REPORTER"), await makeActor("REPORTER")];
  const draft = await makeDraft(reporter);
  const content = await makeContent();
  const foreign = saveArticle({ articleId: draft.id, version: 1, content }, other);
  await expect(foreign).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(saveArticle({ articleId: draft.id, version: 1, content }, reporter)).resolves.toEqual({ version: 2 });
});

test("unknown blocks, scripts in links and unknown fields are refused", async () => {
  const editor = await makeActor();
  const draft = await makeDraft(editor);
  const content = await makeContent();
  const hostile = [
    { ...content, body: { type: "doc", content: [{ type: "html", attrs: { id: "a" }, html: "<script>" }] } },
    { ...content, body: withLink("javascript:alert(1)") },
    { ...content, body: withLink("//evil.example/x") },
    { ...content, body: withLink("data:text/html,x") },
    { ...content, status: "PUBLISHED" },
  ];
  for (const wrong of hostile) {
    await expect(saveArticle({ articleId: draft.id, version: 1, content: wrong as never }, editor)).rejects.toThrow();
  }
  expect((await db.article.findUniqueOrThrow({ where: { id: draft.id } })).version).toBe(1);
});

function withLink(href: string) {
  const text = { type: "text", text: "bấm", marks: [{ type: "link", attrs: { href } }] };
  return { type: "doc", content: [{ type: "paragraph", attrs: { id: "a" }, content: [text] }] };
}
