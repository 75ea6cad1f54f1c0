import { expect, test } from "vitest";
import { listMisses, searchNewsroom } from "#domain/search/desk.ts";
import { db } from "#lib/db.ts";
import { makeAuthor, makeDraft, makePublished } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const NOW = new Date("2026-11-26T05:00:00Z");

test("drafts, live articles and authors are found by words without marks", async () => {
  const editor = await makeActor();
  const draft = await makeDraft(editor, { headline: "Nghề đan lưới ở Vũng Sò" });
  const live = await makePublished(editor, { headline: "Lưới rách mùa biển động" });
  const author = await makeAuthor("Trần Lưới");
  const found = await searchNewsroom("luoi", editor);
  expect(found.articles.map(({ id }) => id).sort()).toEqual([draft.id, live.id].sort());
  expect(found.people.map(({ id }) => id)).toEqual([author.id]);
  expect(found.hasMoreArticles).toBe(false);
  expect(await searchNewsroom("luoi xyz", editor)).toMatchObject({ articles: [], pictures: [], people: [] });
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
  await expect(searchNewsroom("a", nobody)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(listMisses(nobody, NOW)).rejects.toMatchObject({ code: "FORBIDDEN" });
});
