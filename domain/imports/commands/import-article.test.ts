import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { publishArticle } from "#domain/articles/commands/publish-article.ts";
import { getEditableArticle } from "#domain/articles/desk.ts";
import { getArticle } from "#domain/articles/published.ts";
import { importArticle } from "#domain/imports/commands/import-article.ts";
import type { Actor } from "#domain/people/actor.ts";
import { formatTimeLine } from "#lib/date.ts";
import { db } from "#lib/db.ts";
import { makeAuthor, makeSection } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const PAGE = readFileSync(new URL("../fixtures/ben-pha.txt", import.meta.url), "utf8");
const SLUG = "con-may-ben-pha-moi-giup-hoc-tro-ba-ap-bot-day-tu-ga-gay";

let editor: Actor;

beforeAll(async () => {
  editor = await makeActor("EDITOR");
});

function pageCalled(headline: string): string {
  return PAGE.replace(/^Cồn Mây.*$/m, headline).replace(/^Link.*$/m, "");
}

test("a published import is on the site at its former address, with its time, its author and its captions", async () => {
  const { id: sectionId } = await makeSection("thoi-su", "Thời sự");
  const report = await importArticle(
    { text: PAGE, fileName: "ben-pha.txt", section: "Thời sự", publish: true },
    editor,
  );
  expect(report).toMatchObject({ path: `/${SLUG}`, slug: SLUG });
  expect(report.did).toEqual(
    expect.arrayContaining(["First published at 06:05 09/11/2025 in Vietnam", "Author: Hải Triều", "Published"]),
  );
  expect(report.doubted).toHaveLength(3);
  const article = await getArticle(`/${SLUG}`);
  expect(article).toMatchObject({
    headline: "Cồn Mây: Bến phà mới giúp học trò ba ấp bớt dậy từ gà gáy",
    credits: [{ name: "Hải Triều", role: "TEXT" }],
    bylineState: "NAMED",
    language: "vi",
    section: { slug: "thoi-su" },
  });
  expect(article && formatTimeLine(article.publishedAt)).toBe("06:05 09/11/2025");
  expect(article?.body.content.filter(({ type }) => type === "figure")).toHaveLength(3);
  expect(await db.invalidation.count({ where: { tag: `section:${sectionId}` } })).toBe(1);
});

test("the editor finds the doubts with the article, in its language, and who imported it from what", async () => {
  const article = await db.article.findFirstOrThrow({ where: { slug: SLUG }, include: { revisions: true } });
  expect(article.doubts[0]).toBe("“Đang cập nhật” không phải tên tác giả, đã bỏ.");
  expect(article.revisions.map(({ kind }) => kind)).toEqual(["IMPORTED", "NAMED"]);
  const entry = await db.auditEntry.findFirstOrThrow({ where: { action: "article.import", subjectId: article.id } });
  expect(entry).toMatchObject({
    actorId: editor.id,
    detail: { file: "ben-pha.txt", address: `https://baococmay.vn/${SLUG}` },
  });
});

test("the same page twice is refused, unless a second article is meant", async () => {
  const taken = expect.objectContaining({ code: "ADDRESS_TAKEN" });
  const before = await db.article.count();
  await expect(importArticle({ text: PAGE }, editor)).rejects.toEqual(taken);
  expect(await db.article.count()).toBe(before);
  const second = await importArticle({ text: PAGE, section: "thoi-su", publish: true, again: true }, editor);
  expect(second.path).toBe(`/${SLUG}-2`);
});

test("a draft that nobody published yet counts as there too, even when both come at once", async () => {
  const text = pageCalled("Hai lần một lúc");
  const results = await Promise.allSettled([importArticle({ text }, editor), importArticle({ text }, editor)]);
  expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("a draft keeps the time it was first published, for whoever publishes it", async () => {
  const { articleId } = await importArticle({ text: pageCalled("Để lại cho biên tập"), section: "thoi-su" }, editor);
  const { version, live } = await getEditableArticle(articleId, editor);
  expect(live).toBeNull();
  const { path } = await publishArticle({ articleId, version }, editor);
  expect((await getArticle(path))?.publishedAt).toEqual(new Date("2025-11-08T23:05:00Z"));
});

test("an author of exactly that name is the author; another name is a new one", async () => {
  const known = await makeAuthor("Lý Thu Vọng");
  const page = pageCalled("Hai tác giả").replace("Hải Triều", "Lý Thu Vọng, Lý Thu Vong");
  const { articleId } = await importArticle({ text: page }, editor);
  const credits = await db.articleCredit.findMany({
    where: { articleId },
    include: { author: true },
    orderBy: { position: "asc" },
  });
  expect(credits.map(({ author }) => author.name)).toEqual(["Lý Thu Vọng", "Lý Thu Vong"]);
  expect(credits[0]?.authorId).toBe(known.id);
});

test("without a name in the page it is published without a byline, and a draft waits for one", async () => {
  const nameless = (title: string) => pageCalled(title).replace("Hải Triều", "");
  const published = await importArticle({ text: nameless("Không tên một"), section: "thoi-su", publish: true }, editor);
  expect(await getArticle(published.path ?? "")).toMatchObject({ bylineState: "WITHHELD", credits: [] });
  const draft = await importArticle({ text: nameless("Không tên hai") }, editor);
  expect((await getEditableArticle(draft.articleId, editor)).content.bylineState).toBe("NAMED");
});

test("without a section it goes to the paper's first, and says so", async () => {
  const { doubted } = await importArticle({ text: pageCalled("Chưa rõ mục"), publish: true }, editor);
  expect(doubted).toContain("No section was given; the article was put into “Thời sự”.");
});

test("a time in the future is not used", async () => {
  const text = pageCalled("Tin ngày mai");
  const now = new Date("2025-01-01T00:00:00Z");
  const { path, doubted } = await importArticle({ text, section: "thoi-su", publish: true }, editor, now);
  expect((await getArticle(path ?? ""))?.publishedAt).toEqual(now);
  expect(doubted.join()).toContain("lies in the future");
});

test("what cannot be published is not imported at all", async () => {
  const before = await db.article.count();
  const text = PAGE.slice(PAGE.indexOf("06:05")).replace(/^Link.*$/m, "");
  const missing = expect.objectContaining({ code: "NOT_READY", values: { missing: "headline" } });
  await expect(importArticle({ text, section: "thoi-su", publish: true }, editor)).rejects.toEqual(missing);
  expect(await db.article.count()).toBe(before);
});

test("more paragraphs than an article holds are refused with the reason", async () => {
  const text = `Tít dài hơi\n\n${"Một đoạn.\n\n".repeat(2_100)}`;
  await expect(importArticle({ text }, editor)).rejects.toEqual(expect.objectContaining({ code: "INVALID_INPUT" }));
});

test("an unknown section is told with those there are", async () => {
  const error = expect.objectContaining({ code: "NOT_FOUND", detail: expect.stringContaining("thoi-su") });
  await expect(importArticle({ text: pageCalled("Sai mục"), section: "khong-co" }, editor)).rejects.toEqual(error);
});

test("a reporter imports nothing", async () => {
  const reporter = await makeActor("REPORTER");
  const error = expect.objectContaining({ code: "FORBIDDEN" });
  await expect(importArticle({ text: pageCalled("Phóng viên nhập") }, reporter)).rejects.toEqual(error);
});

test("English text is an English article", async () => {
  const text = "Ferry opens\n\nThe new ferry opened today.\n\nIt is free for three months.\n\nAn Nhien";
  const { articleId } = await importArticle({ text }, editor);
  expect((await getEditableArticle(articleId, editor)).content.language).toBe("en");
});
