import { expect, test } from "vitest";
import { unpublishArticle } from "#domain/articles/commands/unpublish-article.ts";
import { hasEnglishArticles, listArticlesOf, listRail } from "#domain/articles/published-lists.ts";
import { db } from "#lib/db.ts";
import { makeAuthor, makePublished, makeSection, makeTopic } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const START = Date.parse("2026-01-01T00:00:00Z");

test("pages follow each other without gap or repeat, also when something is published in between", async () => {
  const editor = await makeActor();
  const { id: sectionId } = await makeSection("van-hoa", "Văn hóa");
  for (let n = 0; n < 5; n++) {
    await makePublished(editor, { headline: `Văn hóa ${n}`, sectionId }, new Date(START + n * 60_000));
  }
  const first = await listArticlesOf({ sectionId }, null, 2);
  await makePublished(editor, { headline: "Chen ngang", sectionId }, new Date(START + 3_600_000));
  const second = await listArticlesOf({ sectionId }, first?.next, 2);
  const third = await listArticlesOf({ sectionId }, second?.next, 2);
  const seen = [first, second, third].flatMap((page) => page?.articles ?? []).map(({ headline }) => headline);
  expect(seen).toEqual([4, 3, 2, 1, 0].map((n) => `Văn hóa ${n}`));
  expect(third?.next).toBeNull();
});

test.each([
  "x'; drop",
  "1",
  "1_",
  "1_019abf3e-0000-7000-8000-000000000000",
  "-1_019abf3e-0000-7000-8000-000000000000",
  "99999999999999999999_019abf3e-0000-7000-8000-000000000000",
])("%j was never given out as a place in a list", async (cursor) => {
  const { id: sectionId } = await makeSection();
  expect(await listArticlesOf({ sectionId }, cursor)).toBeNull();
});

test("an author's list holds what names them, a topic's what is about it, and neither anything else", async () => {
  const editor = await makeActor();
  const [author, topic] = [await makeAuthor("Đỗ Khánh Vy"), await makeTopic("Đường sắt ven biển")];
  const credits = [{ authorId: author.id, role: "TEXT" as const }];
  const about = await makePublished(editor, {
    headline: "Có tên",
    credits,
    topicIds: [topic.id],
    bylineState: "NAMED",
  });
  await makePublished(editor, { headline: "Giấu tên", credits, bylineState: "WITHHELD" });
  await makePublished(editor, { headline: "Của người khác" });
  for (const of of [{ authorId: author.id }, { topicId: topic.id }]) {
    expect((await listArticlesOf(of))?.articles.map(({ id }) => id)).toEqual([about.id]);
  }
});

test("a list can be of one language alone, and the paper knows whether it has anything in English", async () => {
  const editor = await makeActor();
  const { id: sectionId } = await makeSection("doi-song", "Đời sống");
  await db.edition.updateMany({ where: { language: "en" }, data: { isLive: false } });
  expect(await hasEnglishArticles()).toBe(false);
  const vi = await makePublished(editor, { sectionId });
  const en = await makePublished(editor, { sectionId, language: "en" });
  expect((await listArticlesOf({ sectionId }, null, 9, "en"))?.articles.map(({ id }) => id)).toEqual([en.id]);
  expect((await listArticlesOf({ sectionId }))?.articles.map(({ id }) => id)).toEqual([en.id, vi.id]);
  expect(await hasEnglishArticles()).toBe(true);
});

test("a rail is in one language, and of the sections below as well", async () => {
  const editor = await makeActor();
  const above = await makeSection("kinh-te", "Kinh tế");
  const below = await makeSection("tai-chinh", "Tài chính");
  await db.section.update({ where: { id: below.id }, data: { parentId: above.id } });
  const vi = await makePublished(editor, { sectionId: below.id });
  await makePublished(editor, { sectionId: below.id, language: "en" });
  expect((await listRail({ sectionId: above.id }, 5, "vi")).map(({ id }) => id)).toEqual([vi.id]);
});

test("a list in all languages has a translation only where the original is not before readers", async () => {
  const editor = await makeActor();
  const { id: sectionId } = await makeSection("the-gioi", "Thế giới");
  const vi = await makePublished(editor, { headline: "Bản gốc", sectionId });
  const en = await makePublished(editor, { headline: "A translation", sectionId, language: "en" });
  const own = await makePublished(editor, { headline: "In English alone", sectionId, language: "en" });
  await db.article.update({ where: { id: en.id }, data: { translationOfId: vi.id } });
  const idsOf = async () => ((await listArticlesOf({ sectionId }))?.articles ?? []).map(({ id }) => id).sort();
  expect(await idsOf()).toEqual([vi.id, own.id].sort());
  await unpublishArticle({ articleId: vi.id, version: vi.version }, editor);
  expect(await idsOf()).toEqual([en.id, own.id].sort());
});
