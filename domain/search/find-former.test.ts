import { expect, test } from "vitest";
import type { ArticleContent } from "#domain/articles/article.ts";
import { mergeArticle } from "#domain/articles/commands/merge-article.ts";
import { moveArticle } from "#domain/articles/commands/move-article.ts";
import { nameVersion } from "#domain/articles/commands/name-version.ts";
import { saveArticle } from "#domain/articles/commands/save-article.ts";
import { findFormer } from "#domain/search/find-former.ts";
import { indexFormer } from "#domain/search/index-former.ts";
import { parseQuery } from "#domain/search/query.ts";
import { db } from "#lib/db.ts";
import { makeContent, makeDraft, paragraphs } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const MINUTE_MS = 60_000;
const START = Date.parse("2026-11-26T02:00:00Z");
const at = (minutes: number) => new Date(START + minutes * MINUTE_MS);

async function find(q: string): Promise<[string, number][]> {
  return (await findFormer(parseQuery(q), 12)).map(({ articleId, version }) => [articleId, version]);
}

async function rowsOf(articleId: string): Promise<number[]> {
  const rows = await db.formerWords.findMany({
    where: { articleId },
    select: { version: true },
    orderBy: { version: "asc" },
  });
  return rows.map(({ version }) => version);
}

test("what an article said once is found with the newest version that said it, until it says it again", async () => {
  const editor = await makeActor();
  const first = await makeContent({ headline: "Bến Thúng", body: paragraphs("Người ta thấy rái cá vuốt bé ở đầm.") });
  const { id } = await makeDraft(editor, first);
  const without = { ...first, body: paragraphs("Chuyện ở đầm.") };
  expect(await find("rái cá")).toEqual([]);
  await saveArticle({ articleId: id, version: 1, content: without }, editor);
  expect(await find("rái cá vuốt bé")).toEqual([[id, 1]]);
  expect(await find("rai ca")).toEqual([[id, 1]]);
  expect(await find("ca rai")).toEqual([]);
  await saveArticle({ articleId: id, version: 2, content: first }, editor);
  expect(await find("rái cá")).toEqual([]);
  await saveArticle({ articleId: id, version: 3, content: without }, editor);
  expect(await find("rái cá")).toEqual([[id, 3]]);
  const [found] = await findFormer(parseQuery("rai ca"), 12);
  expect(found).toMatchObject({ headline: "Bến Thúng", by: editor.name });
  expect(found?.snippet.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(["rái cá"]);
});

test("typed with marks, others that look like it without are not meant; typed without, all are", async () => {
  const editor = await makeActor();
  const [one, other] = await Promise.all(
    ["Đập Đường Lâm tràn", "Dập dương lam tràn"].map(async (text) => {
      const content = await makeContent({ body: paragraphs(text) });
      const { id } = await makeDraft(editor, content);
      await saveArticle({ articleId: id, version: 1, content: { ...content, body: paragraphs("Nước.") } }, editor);
      return id;
    }),
  );
  expect(await find("đường lâm")).toEqual([[one, 1]]);
  expect((await find("duong lam")).map(([id]) => id).toSorted()).toEqual([one, other].toSorted());
  // Nobody wrote just that: then what looks like it is better than nothing.
  expect((await find("dướng làm")).length).toBe(2);
});

test("what is said of pictures was part of the version too", async () => {
  const editor = await makeActor();
  const content = await makeContent({ lead: { mediaId: null, caption: "", credit: "", alt: "Con dù dì bên suối" } });
  const { id } = await makeDraft(editor, content);
  const changed = { ...content, lead: { ...content.lead, alt: "Bên suối" } };
  await saveArticle({ articleId: id, version: 1, content: changed }, editor);
  expect(await find("dù dì")).toEqual([[id, 1]]);
});

test("of the autosaves of one sitting only the last is kept, and nothing is written while somebody types", async () => {
  const editor = await makeActor();
  const content = await makeContent();
  const { id } = await makeDraft(editor, content);
  const save = (version: number, minutes: number, by = editor, kind: "AUTOSAVE" | "SAVED" = "AUTOSAVE") => {
    const body = paragraphs(`Câu nháp thứ ${version}.`);
    return saveArticle({ articleId: id, version, content: { ...content, body }, kind }, by, at(minutes));
  };
  await save(1, 1);
  await save(2, 2);
  await save(3, 3);
  expect(await rowsOf(id)).toEqual([1]);
  // A pause, then another person: what each of them left is a version.
  await save(4, 30);
  expect(await rowsOf(id)).toEqual([1, 4]);
  await save(5, 31, await makeActor());
  expect(await rowsOf(id)).toEqual([1, 4, 5]);
});

test("a name, a move to another stage and a release take no words away", async () => {
  const editor = await makeActor();
  const content = await makeContent({ body: paragraphs("Chim sâm cầm về hồ.") });
  const { id } = await makeDraft(editor, content);
  await nameVersion({ articleId: id, version: 1, name: "Trước khi gửi" }, editor);
  await moveArticle({ articleId: id, version: 2, to: "SUBMITTED" }, editor);
  expect(await rowsOf(id)).toEqual([]);
  await saveArticle({ articleId: id, version: 3, content: { ...content, body: paragraphs("Chim về hồ.") } }, editor);
  // The stage was a version without a text of its own.
  expect(await find("sâm cầm")).toEqual([[id, 2]]);
});

test("a text set aside in a merge is found", async () => {
  const editor = await makeActor();
  const base = await makeContent();
  const { id } = await makeDraft(editor, base);
  const say = (text: string): ArticleContent => ({ ...base, body: paragraphs(text) });
  await saveArticle({ articleId: id, version: 1, content: say("Bản của người kia.") }, editor);
  const sides = { mine: say("Đàn sếu đầu đỏ bay."), content: say("Bản đã ghép.") };
  await mergeArticle({ articleId: id, version: 2, baseVersion: 1, ...sides, idempotencyKey: "ghep-mot-lan" }, editor);
  expect(await find("sếu đầu đỏ")).toEqual([[id, 3]]);
});

test("a save that fails keeps nothing", async () => {
  const editor = await makeActor();
  const content = await makeContent();
  const { id } = await makeDraft(editor, content);
  const wrong = { ...content, headline: "Khác", topicIds: [crypto.randomUUID()] };
  await expect(saveArticle({ articleId: id, version: 1, content: wrong }, editor)).rejects.toThrow();
  expect(await rowsOf(id)).toEqual([]);
});

test("versions from before the newsroom had this search are found once the background has been there", async () => {
  const editor = await makeActor();
  const content = await makeContent({ body: paragraphs("Cá lăng nha nuôi bè.") });
  const { id } = await makeDraft(editor, content);
  await saveArticle({ articleId: id, version: 1, content: { ...content, body: paragraphs("Nuôi bè.") } }, editor);
  await nameVersion({ articleId: id, version: 2, name: "Gọn" }, editor);
  await db.formerWords.deleteMany();
  expect(await find("lăng nha")).toEqual([]);
  expect(await indexFormer(() => false)).toBeGreaterThan(0);
  expect(await find("lăng nha")).toEqual([[id, 1]]);
  // Version 3 says what version 2 does, which is no former text then.
  expect(await rowsOf(id)).toEqual([1, 2]);
  expect(await indexFormer(() => false)).toBe(0);
});
