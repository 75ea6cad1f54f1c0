import { expect, test } from "vitest";
import { newBlockId } from "#domain/articles/body/document.ts";
import { nameVersion } from "#domain/articles/commands/name-version.ts";
import { saveArticle } from "#domain/articles/commands/save-article.ts";
import { listMisses, searchNewsroom } from "#domain/search/desk.ts";
import { searchEverywhere } from "#domain/search/desk-search.ts";
import { refoldArticles } from "#domain/search/refold-articles.ts";
import { db } from "#lib/db.ts";
import { makeAuthor, makeContent, makeDraft, makePublished, paragraphs } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const NOW = new Date("2026-11-26T05:00:00Z");

test("drafts, live articles and authors are found by words without marks", async () => {
  const editor = await makeActor();
  const draft = await makeDraft(editor, { headline: "Nghề đan lưới ở Vũng Sò" });
  const live = await makePublished(editor, { headline: "Lưới rách mùa biển động" });
  const author = await makeAuthor("Trần Lưới");
  const found = await searchNewsroom(searchEverywhere("luoi"), editor);
  expect(found.articles.map(({ id }) => id).sort()).toEqual([draft.id, live.id].sort());
  expect(found.people.map(({ id }) => id)).toEqual([author.id]);
  expect(found.hasMoreArticles).toBe(false);
  expect(await searchNewsroom(searchEverywhere("luoi xyz"), editor)).toMatchObject({
    ...{ articles: [], former: [], notes: [], pictures: [], clips: [], people: [] },
  });
});

test("what is said of pictures in articles is found, and told from what stands in the text", async () => {
  const editor = await makeActor();
  const lead = { mediaId: null, caption: "", credit: "Ảnh: Vành Khuyên", alt: "" };
  const inLead = await makeDraft(editor, { lead });
  const figure = { id: newBlockId(), mediaId: null, caption: "", credit: "", alt: "Tổ vành khuyên trên cành" };
  const body = paragraphs(...Array.from({ length: 300 }, (_, index) => `Câu thứ ${index} dài thêm một quãng.`));
  const block = { type: "figure" as const, attrs: figure };
  const inFigure = await makeDraft(editor, { body: { ...body, content: [...body.content, block] } });
  const inText = await makeDraft(editor, { standfirst: "Chim vành khuyên về." });
  const { articles, inPictures } = await searchNewsroom(searchEverywhere("vanh khuyen"), editor);
  expect(articles.map(({ id }) => id).toSorted()).toEqual([inLead.id, inFigure.id, inText.id].toSorted());
  expect(inPictures.toSorted()).toEqual([inLead.id, inFigure.id].toSorted());
});

test("former versions and notes stand beside the articles", async () => {
  const editor = await makeActor();
  const content = await makeContent({ body: paragraphs("Nghề nạo dừa.") });
  const once = await makeDraft(editor, content);
  const changed = { ...content, body: paragraphs("Nghề.") };
  await saveArticle({ articleId: once.id, version: 1, content: changed }, editor);
  const named = await makeDraft(editor);
  await nameVersion({ articleId: named.id, version: 1, name: "Bản nạo dừa" }, editor);
  const found = await searchNewsroom(searchEverywhere("nao dua"), editor);
  expect(found).toMatchObject({
    articles: [],
    former: [{ articleId: once.id, version: 1 }],
    notes: [{ articleId: named.id, place: "VERSION_NAME", version: 2 }],
  });
});

test("working copies from before pictures were looked in are made anew by the background", async () => {
  const editor = await makeActor();
  const lead = { mediaId: null, caption: "Chợ cóc ken", credit: "", alt: "" };
  const { id } = await makeDraft(editor, { lead });
  await db.article.update({ where: { id }, data: { searchText: "cau da\nviec sua" } });
  expect((await searchNewsroom(searchEverywhere("coc ken"), editor)).articles).toEqual([]);
  expect(await refoldArticles(() => false)).toBe(1);
  expect((await searchNewsroom(searchEverywhere("coc ken"), editor)).articles).toMatchObject([{ id }]);
  expect(await refoldArticles(() => false)).toBe(0);
});

test("what readers asked for in vain is told by how often, of the last seven days, as it was typed last", async () => {
  const rows = [
    { day: "2026-11-19", typed: "qua cu", written: "quá cũ", times: 90 },
    { day: "2026-11-20", typed: "may cay", written: "máy cày", times: 2 },
    { day: "2026-11-26", typed: "may cay", written: "máy cấy", times: 3 },
    { day: "2026-11-25", typed: "gia vang", written: "giá vàng", times: 4 },
  ];
  await db.searchMiss.createMany({
    data: rows.map((row) => ({ ...row, day: new Date(`${row.day}T00:00:00Z`), language: "vi" as const })),
  });
  expect(await listMisses(await makeActor("REPORTER"), NOW)).toEqual([
    { day: "2026-11-26", language: "vi", written: "máy cấy", times: 5 },
    { day: "2026-11-25", language: "vi", written: "giá vàng", times: 4 },
  ]);
});

test("who has no part in the newsroom finds nothing in it", async () => {
  const nobody = { ...(await makeActor()), appointments: [] };
  await expect(searchNewsroom(searchEverywhere("a"), nobody)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(listMisses(nobody, NOW)).rejects.toMatchObject({ code: "FORBIDDEN" });
});
