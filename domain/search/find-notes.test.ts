import { expect, test } from "vitest";
import { insertArticle } from "#domain/articles/commands/create-article.ts";
import { nameVersion } from "#domain/articles/commands/name-version.ts";
import { retractArticle } from "#domain/articles/commands/retract-article.ts";
import { leaveFinding } from "#domain/house-style/commands/leave-finding.ts";
import { findNotes } from "#domain/search/find-notes.ts";
import { parseQuery } from "#domain/search/query.ts";
import { db } from "#lib/db.ts";
import { fold } from "#lib/text.ts";
import { makeContent, makeDraft, makePublished } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const find = (q: string) => findNotes(fold(q).split(" "), parseQuery(q), 12);

test("doubts, notices to readers, names of versions and reasons are found, each with where it is from", async () => {
  const chief = await makeActor("EDITOR_IN_CHIEF");
  const now = new Date();
  const origin = { revision: "IMPORTED" as const, doubts: ["Địa chỉ nguồn có vẻ lệch với bản lưu chiểu."] };
  const content = await makeContent();
  const imported = await db.$transaction((tx) => insertArticle(tx, content, chief, now, origin));
  const named = await makeDraft(chief);
  await nameVersion({ articleId: named.id, version: 1, name: "Bản lưu chiểu gửi Cục" }, chief);
  const retracted = await makePublished(chief);
  const reason = "Số liệu lưu chiểu sai";
  await retractArticle({ articleId: retracted.id, version: retracted.version, reason }, chief);
  const left = await makeDraft(chief);
  await leaveFinding({ articleId: left.id, rule: "acronym", subject: "LCQG", reason: "Tên kho lưu chiểu" }, chief);
  const found = await find("luu chieu");
  const told = found.map(({ articleId, place, version }) => ({ articleId, place, version }));
  expect(told).toHaveLength(4);
  expect(told).toEqual(
    expect.arrayContaining([
      { articleId: imported.id, place: "DOUBT", version: null },
      { articleId: named.id, place: "VERSION_NAME", version: 2 },
      { articleId: retracted.id, place: "CORRECTION", version: null },
      { articleId: left.id, place: "LEFT", version: null },
    ]),
  );
  const note = found.find(({ place }) => place === "CORRECTION")?.note;
  expect(note).toContainEqual({ text: "lưu chiểu", isMatch: true });
  expect(await find("chiểu gửi cục")).toMatchObject([{ articleId: named.id }]);
  expect(await find("luu chieu zzqx")).toEqual([]);
});

test("the database takes marks off as the program does", async () => {
  for (const text of ["Đường Thuỷ ĐẶC BIỆT", "Nghề đan".normalize("NFD"), "Ôi 100% _a\\b"]) {
    const [row] = await db.$queryRaw<{ folded: string }[]>`select "fold"(${text}::text) as folded`;
    expect(row?.folded).toBe(fold(text));
  }
});

test("signs that mean something to the database are looked for as they are", async () => {
  const editor = await makeActor();
  const { id } = await makeDraft(editor);
  await nameVersion({ articleId: id, version: 1, name: "Giảm 5% rồi" }, editor);
  expect(await find("5%")).toMatchObject([{ articleId: id }]);
  expect(await find("5_")).toEqual([]);
});
