import { beforeAll, expect, test } from "vitest";
import { publishArticle } from "#domain/articles/commands/publish-article.ts";
import { leaveFinding } from "#domain/house-style/commands/leave-finding.ts";
import { listBrokenLinks, listLeft } from "#domain/house-style/desk.ts";
import type { Actor } from "#domain/people/actor.ts";
import { db } from "#lib/db.ts";
import { makeDraft, makePublished, paragraphs } from "#prisma/factories/make-article.ts";
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
  const finding = { articleId, rule: "repeated", words: "Truyền truyền" } as const;
  const [{ key }] = await Promise.all([leaveFinding(finding, editor), leaveFinding(finding, editor)]);
  expect(await listLeft(articleId, reporter)).toEqual([key]);
  expect(await auditOf(articleId, "article.leave-finding")).toMatchObject([{ detail: { words: "Truyền truyền" } }]);
  await expect(leaveFinding(finding, reporter)).rejects.toMatchObject({ code: "FORBIDDEN" });
  const nobody = { ...finding, articleId: crypto.randomUUID() };
  await expect(leaveFinding(nobody, editor)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(leaveFinding({ ...finding, rule: "poem" as never }, editor)).rejects.toThrow();
});

test("what style blocks stays from readers, unless it was left or the lead says why; that is recorded", async () => {
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

  const other = await makeDraft(editor, changes);
  const blocking = { articleId: other.id, rule: "placeholder", words: "Tác giả: Đang cập nhật" } as const;
  await expect(leaveFinding(blocking, editor)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await leaveFinding(blocking, lead);
  await publishArticle({ articleId: other.id, version: other.version }, editor);
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
