import { beforeAll, expect, test } from "vitest";
import { publishArticle } from "#domain/articles/commands/publish-article.ts";
import { retractArticle } from "#domain/articles/commands/retract-article.ts";
import { saveArticle } from "#domain/articles/commands/save-article.ts";
import type { Actor } from "#domain/people/actor.ts";
import { answerPreview } from "#domain/previews/commands/answer-preview.ts";
import { createPreviewLink } from "#domain/previews/commands/create-preview-link.ts";
import { revokePreviewLink } from "#domain/previews/commands/revoke-preview-link.ts";
import { settlePreviewAnswer } from "#domain/previews/commands/settle-preview-answer.ts";
import { listSharing } from "#domain/previews/desk.ts";
import { MOST_ANSWERS, MOST_LINKS } from "#domain/previews/preview.ts";
import { getShared } from "#domain/previews/shared.ts";
import { hashToken } from "#domain/previews/token.ts";
import { db } from "#lib/db.ts";
import { makeContent, makeDraft } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const NOW = new Date("2024-01-23T08:56:00Z");
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

let editor: Actor;
let reporter: Actor;

beforeAll(async () => {
  [editor, reporter] = [await makeActor("EDITOR"), await makeActor("REPORTER")];
});

const auditOf = (subjectId: string, action: string) => db.auditEntry.findMany({ where: { subjectId, action } });
const answer = { version: 1, name: "Luật sư Hà", comment: "Đoạn hai cần dẫn nguồn.", act: "comment" } as const;

async function makeShared(days: 1 | 3 | 7 | 30 = 3) {
  const { id: articleId, version } = await makeDraft(editor);
  return { articleId, version, ...(await createPreviewLink({ articleId, days, forWhom: "Luật sư" }, editor, NOW)) };
}

test("a link shows the working copy until its day, and only its hash is kept", async () => {
  const { articleId, id, token, version } = await makeShared(3);
  expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(await db.previewLink.findUnique({ where: { id } })).toMatchObject({
    ...{ tokenHash: hashToken(token), version, forWhom: "Luật sư", expiresAt: later(3) },
  });
  expect(JSON.stringify(await db.auditEntry.findMany({ where: { subjectId: articleId } }), bigints)).not.toContain(
    token,
  );
  expect(await getShared(token, NOW)).toMatchObject({ kind: "OPEN", sharedBy: editor.name, preview: { version } });

  const content = await makeContent({ headline: "Cầu Đá đóng cả hai làn" });
  await saveArticle({ articleId, version, content }, editor);
  const now = { kind: "OPEN", preview: { version: version + 1, article: { headline: "Cầu Đá đóng cả hai làn" } } };
  expect(await getShared(token, NOW)).toMatchObject(now);
  expect(await getShared(token, later(3))).toEqual({ kind: "ENDED" });
  expect(await getShared("A".repeat(43), NOW)).toBeNull();
  expect(await getShared("", NOW)).toBeNull();
});

const bigints = (_key: string, value: unknown) => (typeof value === "bigint" ? String(value) : value);

test("links are made and taken back by whoever may save the article, for the days there are", async () => {
  const { articleId, id, token } = await makeShared();
  await expect(createPreviewLink({ articleId, days: 3 }, reporter)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(createPreviewLink({ articleId, days: 365 as never }, editor)).rejects.toThrow();
  const nobody = { articleId: crypto.randomUUID(), days: 1 } as const;
  await expect(createPreviewLink(nobody, editor)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(revokePreviewLink({ linkId: id }, reporter)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(revokePreviewLink({ linkId: articleId }, editor)).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await getShared(token, NOW)).toMatchObject({ kind: "OPEN" });

  await revokePreviewLink({ linkId: id }, editor, NOW);
  await revokePreviewLink({ linkId: id }, editor, later(1));
  expect(await getShared(token, NOW)).toEqual({ kind: "ENDED" });
  expect((await listSharing({ articleId }, reporter)).links).toMatchObject([{ revokedAt: NOW, by: editor.name }]);
  expect(await auditOf(articleId, "preview.revoke-link")).toHaveLength(1);
  expect(await auditOf(articleId, "preview.create-link")).toMatchObject([
    { detail: { linkId: id, forWhom: "Luật sư" } },
  ]);
});

test("an article has no more open links than somebody can look after", async () => {
  const { id: articleId } = await makeDraft(editor);
  for (let count = 0; count < MOST_LINKS; count += 1) await createPreviewLink({ articleId, days: 1 }, editor, NOW);
  await expect(createPreviewLink({ articleId, days: 1 }, editor, NOW)).rejects.toMatchObject({ code: "TOO_LARGE" });
  await createPreviewLink({ articleId, days: 1 }, editor, later(1));
});

test("an article that the paper took back is shown to nobody", async () => {
  const { articleId, version, token } = await makeShared();
  const { version: live } = await publishArticle({ articleId, version }, editor);
  await retractArticle({ articleId, version: live, reason: "Bịa." }, await makeActor("MANAGING_EDITOR"));
  expect(await getShared(token, NOW)).toEqual({ kind: "ENDED" });
  await expect(answerPreview({ token, ...answer }, NOW)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(createPreviewLink({ articleId, days: 1 }, await makeActor("EDITOR"))).rejects.toMatchObject({
    code: "MOVE_REFUSED",
  });
});

test("an outsider comments and approves; what they say is kept as plain words, with the version before them", async () => {
  const { articleId, version, token, id } = await makeShared();
  const hostile = '<img src=x onerror="alert(1)">\r\n\u0000Sửa\u0007 lại. ';
  await answerPreview({ token, ...answer, name: "  Trần   Hà\n", comment: hostile }, NOW);
  await answerPreview({ token, ...answer, version: String(version), comment: "", act: "approve" }, later(1));
  const shown = { forWhom: "Luật sư", articleVersion: version, done: null };
  expect((await listSharing({ articleId }, reporter)).answers).toMatchObject([
    { ...shown, name: "Luật sư Hà", comment: "", isApproval: true, createdAt: later(1) },
    { ...shown, name: "Trần Hà", comment: '<img src=x onerror="alert(1)">\nSửa lại.', isApproval: false },
  ]);
  expect(await auditOf(articleId, "preview.approve")).toMatchObject([
    { actorName: "Tòa Soạn", origin: "web", detail: { linkId: id, name: "Luật sư Hà", version } },
  ]);
  expect(await auditOf(articleId, "preview.comment")).toHaveLength(1);
});

test.each([
  ["without a name", { name: " \n " }],
  ["with a name as long as a page", { name: "a".repeat(81) }],
  ["with nothing said", { comment: "  " }],
  ["with more than the box takes", { comment: "a".repeat(4_001) }],
  ["that is neither of the two", { act: "publish" as never }],
  ["of no version", { version: "một" }],
  ["with a field that nobody asked for", { articleId: crypto.randomUUID() } as never],
])("an answer %s is not taken", async (_what, changes) => {
  const { articleId, token } = await makeShared();
  await expect(answerPreview({ token, ...answer, ...changes }, NOW)).rejects.toThrow();
  expect((await listSharing({ articleId }, editor)).answers).toEqual([]);
});

test("nobody answers to what the link did not show, or by a link that ended", async () => {
  const { id: articleId, version } = await makeDraft(editor);
  await saveArticle({ articleId, version, content: await makeContent() }, editor);
  const { token, id } = await createPreviewLink({ articleId, days: 1 }, editor, NOW);
  for (const unseen of [version, version + 2]) {
    const refused = answerPreview({ token, ...answer, version: unseen }, NOW);
    await expect(refused).rejects.toMatchObject({ code: "INVALID_INPUT" });
  }
  const seen = { ...answer, version: version + 1 };
  await expect(answerPreview({ token, ...seen }, later(1))).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(answerPreview({ token: "x", ...seen }, NOW)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await revokePreviewLink({ linkId: id }, editor, NOW);
  await expect(answerPreview({ token, ...seen }, NOW)).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await listSharing({ articleId }, editor)).toMatchObject({ answers: [], links: [{ id }] });
});

test("a link takes so many answers and no more, however many come at once", async () => {
  const { articleId, token, id } = await makeShared();
  await db.previewLink.update({ where: { id }, data: { answerCount: MOST_ANSWERS - 2 } });
  const answers = await Promise.allSettled(Array.from({ length: 6 }, () => answerPreview({ token, ...answer }, NOW)));
  const refused = answers.filter(({ status }) => status === "rejected");
  expect(refused).toHaveLength(4);
  expect(refused[0]).toMatchObject({ reason: { code: "TOO_MANY_ATTEMPTS" } });
  expect((await listSharing({ articleId }, editor)).answers).toHaveLength(2);
  expect(await getShared(token, NOW)).toMatchObject({ kind: "OPEN", takesAnswers: false });
});

test("what was said is marked done, and opened again, by whoever may save; twice is once", async () => {
  const { articleId, token } = await makeShared();
  const { id: answerId } = await answerPreview({ token, ...answer }, NOW);
  const settle = { answerId, isDone: true };
  await expect(settlePreviewAnswer(settle, reporter)).rejects.toMatchObject({ code: "FORBIDDEN" });
  const unknown = { answerId: articleId, isDone: true };
  await expect(settlePreviewAnswer(unknown, editor)).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await settlePreviewAnswer(settle, editor, NOW)).toEqual({ articleId });
  await settlePreviewAnswer(settle, editor, later(1));
  expect((await listSharing({ articleId }, editor)).answers).toMatchObject([{ done: { at: NOW, by: editor.name } }]);
  expect(await auditOf(articleId, "preview.settle-answer")).toHaveLength(1);
  await settlePreviewAnswer({ answerId, isDone: false }, editor);
  expect((await listSharing({ articleId }, editor)).answers).toMatchObject([{ done: null }]);
  expect(await auditOf(articleId, "preview.reopen-answer")).toHaveLength(1);
});
