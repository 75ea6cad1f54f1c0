import { beforeAll, expect, test } from "vitest";
import { publishArticle } from "#domain/articles/commands/publish-article.ts";
import { changeStyle } from "#domain/house-style/commands/change-style.ts";
import { leaveFinding } from "#domain/house-style/commands/leave-finding.ts";
import { takeUpFinding } from "#domain/house-style/commands/take-up-finding.ts";
import { getStyle, listBrokenLinks, listLeft } from "#domain/house-style/desk.ts";
import { findingKey } from "#domain/house-style/finding.ts";
import { DEFAULT_STYLE } from "#domain/house-style/house-style.ts";
import type { Actor } from "#domain/people/actor.ts";
import { db } from "#lib/db.ts";
import { makeDraft, makePublished, paragraphs } from "#prisma/factories/make-article.ts";
import { makeMedia } from "#prisma/factories/make-media.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

let editor: Actor;
let lead: Actor;
let reporter: Actor;

beforeAll(async () => {
  [editor, lead, reporter] = [
    await makeActor("EDITOR"),
    await makeActor("MANAGING_EDITOR"),
    await makeActor("REPORTER"),
  ];
});

const auditOf = (subjectId: string, action: string) => db.auditEntry.findMany({ where: { subjectId, action } });

test("what is left is left once, by whoever may write, with who did it", async () => {
  const { id: articleId } = await makeDraft(editor);
  const finding = { articleId, rule: "repeated", subject: "Truyền truyền" } as const;
  const now = new Date("2024-01-23T08:56:00Z");
  const key = findingKey(finding);
  await Promise.all([leaveFinding(finding, editor, now), leaveFinding(finding, editor, now)]);
  const entry = { key, reason: "", overrides: false, at: now, by: editor.name };
  expect(await listLeft(articleId, reporter)).toEqual([entry]);
  expect(await auditOf(articleId, "article.leave-finding")).toMatchObject([{ detail: { subject: "Truyền truyền" } }]);
  await expect(leaveFinding(finding, reporter)).rejects.toMatchObject({ code: "FORBIDDEN" });
  const nobody = { ...finding, articleId: crypto.randomUUID() };
  await expect(leaveFinding(nobody, editor)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(leaveFinding({ ...finding, rule: "poem" as never }, editor)).rejects.toThrow();
});

test("a reason is added later, and is not lost when somebody leaves the same once more", async () => {
  const { id: articleId } = await makeDraft(editor);
  const finding = { articleId, rule: "tone", subject: "Hoá" } as const;
  await leaveFinding(finding, editor);
  await leaveFinding({ ...finding, reason: " Tên  riêng " }, editor);
  const mine = { key: "tone hoá", reason: "Tên riêng", overrides: false, by: editor.name };
  expect(await leaveFinding(finding, editor)).toMatchObject([mine]);
  expect(await leaveFinding(finding, lead)).toMatchObject([{ ...mine, overrides: true, by: lead.name }]);
  expect(await leaveFinding({ ...finding, reason: "Tên riêng" }, editor)).toMatchObject([{ overrides: true }]);
  expect(await auditOf(articleId, "article.leave-finding")).toHaveLength(3);
});

test("what was left is taken up again by whoever may write", async () => {
  const { id: articleId } = await makeDraft(editor);
  await leaveFinding({ articleId, rule: "tone", subject: "Hoá" }, editor);
  await leaveFinding({ articleId, rule: "tone", subject: "Thuý" }, editor);
  const entry = { articleId, key: "tone hoá" };
  await expect(takeUpFinding(entry, reporter)).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await takeUpFinding(entry, editor)).toMatchObject([{ key: "tone thuý" }]);
  expect(await takeUpFinding(entry, editor)).toMatchObject([{ key: "tone thuý" }]);
  expect(await auditOf(articleId, "article.take-up-finding")).toMatchObject([{ detail: { key: "tone hoá" } }]);
});

test("what blocks is left by the lead, with a reason; that somebody else left it before does not open the way", async () => {
  const changes = { body: paragraphs("Trên biển ghi ba chữ XXX.") };
  const { id: articleId, version } = await makeDraft(editor, changes);
  const finding = { articleId, rule: "placeholder", subject: "XXX" } as const;
  const reason = "Chữ trên biển.";
  await expect(leaveFinding({ ...finding, reason }, editor)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(leaveFinding(finding, lead)).rejects.toMatchObject({ code: "INVALID_INPUT" });
  expect(await listLeft(articleId, editor)).toEqual([]);

  const severities = { ...DEFAULT_STYLE.severities, placeholder: "warn" as const };
  const loose = await changeStyle({ version: 0, style: { ...DEFAULT_STYLE, severities } }, lead);
  await leaveFinding(finding, editor);
  await changeStyle({ ...loose, style: DEFAULT_STYLE }, lead);
  await expect(publishArticle({ articleId, version }, editor)).rejects.toMatchObject({ code: "NOT_READY" });

  await leaveFinding({ ...finding, reason }, lead);
  await publishArticle({ articleId, version }, editor);
});

test("who made a picture can be what blocks; the library's word for it counts", async () => {
  const severities = { ...DEFAULT_STYLE.severities, credit: "block" as const };
  const { version: from } = await getStyle(lead);
  const strict = await changeStyle({ version: from, style: { ...DEFAULT_STYLE, severities } }, lead);
  const { id: mediaId } = await makeMedia();
  const leadPicture = { mediaId, caption: "Phà sang sông", credit: "", alt: "Phà" };
  const { id: articleId, version } = await makeDraft(editor, { lead: leadPicture });
  await expect(publishArticle({ articleId, version }, editor)).rejects.toMatchObject({ values: { missing: "style" } });
  await db.media.update({ where: { id: mediaId }, data: { credit: "Ảnh: Bến Hạ" } });
  await publishArticle({ articleId, version }, editor);
  await changeStyle({ ...strict, style: DEFAULT_STYLE }, lead);
});

test("what style blocks stays from readers, unless the lead says why; that is recorded", async () => {
  const changes = { body: paragraphs("Cầu đóng từ tối nay.", "Tác giả: Đang cập nhật") };
  const { id: articleId, version } = await makeDraft(editor, changes);
  const held = { code: "NOT_READY", values: { missing: "style" } };
  await expect(publishArticle({ articleId, version }, editor)).rejects.toMatchObject(held);
  const override = { articleId, version, overrideReason: "  Trích   nguyên văn. " };
  await expect(publishArticle(override, editor)).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await auditOf(articleId, "article.override-style")).toEqual([]);
  await publishArticle(override, lead);
  expect(await auditOf(articleId, "article.override-style")).toMatchObject([
    { detail: { reason: "Trích nguyên văn.", words: ["placeholder: Tác giả: Đang cập nhật"] } },
  ]);
});

test("links to pages of ours that are not there are named; files, lists and other spellings are not", async () => {
  const { path } = await makePublished(editor);
  const paths = [
    path,
    `${path}/`,
    path.toUpperCase(),
    "/khong-co-bai-nay",
    "/",
    "/moi-nhat",
    "/media/a-480.avif",
    "/luu-tru/2024",
  ];
  expect(await listBrokenLinks({ paths }, reporter)).toEqual(["/khong-co-bai-nay"]);
  expect(await listBrokenLinks({ paths: ["//", "/%E0%A4%A", `/${"a".repeat(1_900)}`] }, reporter)).toHaveLength(1);
});
