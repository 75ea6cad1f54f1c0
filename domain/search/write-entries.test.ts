import { expect, test } from "vitest";
import { newBlockId } from "#domain/articles/body/document.ts";
import { publishArticle } from "#domain/articles/commands/publish-article.ts";
import { retractArticle } from "#domain/articles/commands/retract-article.ts";
import { saveArticle } from "#domain/articles/commands/save-article.ts";
import { unpublishArticle } from "#domain/articles/commands/unpublish-article.ts";
import { searchArticles } from "#domain/search/published.ts";
import { readSearch } from "#domain/search/search-address.ts";
import { tendSearch } from "#domain/search/tend-search.ts";
import { db } from "#lib/db.ts";
import { makeAuthor, makeContent, makeDraft, makePublished, paragraphs } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const HOUR_AGO = () => new Date(Date.now() - 3_600_000);

async function find(q: string): Promise<string[]> {
  const search = readSearch("/tim-kiem", `q=${encodeURIComponent(q)}`) ?? expect.fail();
  return (await searchArticles(search)).results.map(({ story }) => story.id);
}

test("what readers see is found at once, a draft is not, and what is taken away is not any more", async () => {
  const editor = await makeActor("EDITOR_IN_CHIEF");
  await makeDraft(editor, { headline: "Quỳnh hương nháp" });
  const one = await makePublished(editor, { headline: "Quỳnh hương nở" }, HOUR_AGO());
  const two = await makePublished(editor, { headline: "Quỳnh hương tàn" }, HOUR_AGO());
  expect((await find("quỳnh hương")).sort()).toEqual([one.id, two.id].sort());
  await unpublishArticle({ articleId: one.id, version: one.version }, editor);
  await retractArticle({ articleId: two.id, version: two.version, reason: "Sai" }, editor);
  expect(await find("quỳnh hương")).toEqual([]);
});

test("a saved change is found when it is released, and the former words are not", async () => {
  const editor = await makeActor();
  const content = await makeContent({ headline: "Lục bình trôi" });
  const { id, version } = await makePublished(editor, content, HOUR_AGO());
  const changed = { ...content, headline: "Bèo tây trôi" };
  const saved = await saveArticle({ articleId: id, version, content: changed }, editor);
  expect(await find("lục bình trôi")).toEqual([id]);
  expect(await find("bèo tây trôi")).toEqual([]);
  await publishArticle({ articleId: id, version: saved.version }, editor);
  expect(await find("lục bình trôi")).toEqual([]);
  expect(await find("bèo tây trôi")).toEqual([id]);
});

test("bylines are found, but not of those who asked not to be named", async () => {
  const editor = await makeActor();
  const author = await makeAuthor("Ngân Hà Khuê");
  const credits = [{ authorId: author.id, role: "TEXT" as const }];
  const named = await makePublished(editor, { credits, bylineState: "NAMED" }, HOUR_AGO());
  await makePublished(editor, { credits, bylineState: "WITHHELD" }, HOUR_AGO());
  expect(await find("Ngân Hà Khuê")).toEqual([named.id]);
});

test("captions, table cells and what is in boxes is found", async () => {
  const editor = await makeActor();
  const body = paragraphs("Một đoạn.");
  body.content.push({
    type: "figure",
    attrs: { id: newBlockId(), mediaId: null, alt: "", caption: "Hoa súng nở muộn", credit: "Ảnh: Thạch Thảo Nguyên" },
  });
  const { id } = await makePublished(editor, { body }, HOUR_AGO());
  expect(await find("súng nở muộn")).toEqual([id]);
  expect(await find("thach thao nguyen")).toEqual([id]);
});

test("a paper that had articles before it had search gets its entries, and outdated ones are made anew", async () => {
  const editor = await makeActor();
  const { id } = await makePublished(editor, { headline: "Thủy tiên vàng" }, HOUR_AGO());
  await db.searchEntry.deleteMany({ where: { articleId: id } });
  expect(await find("thuỷ tiên vàng")).toEqual([]);
  expect(await tendSearch()).toBe(1);
  expect(await find("thuỷ tiên vàng")).toEqual([id]);
  await db.searchEntry.updateMany({ where: { articleId: id }, data: { form: 0 } });
  expect(await tendSearch()).toBe(1);
  expect(await tendSearch()).toBe(0);
});
