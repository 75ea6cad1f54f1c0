import { beforeEach, expect, test } from "vitest";
import { nameVersion } from "#domain/articles/commands/name-version.ts";
import { publishArticle } from "#domain/articles/commands/publish-article.ts";
import { saveArticle } from "#domain/articles/commands/save-article.ts";
import { createAuthor } from "#domain/authors/commands/create-author.ts";
import { leaveFinding } from "#domain/house-style/commands/leave-finding.ts";
import { changeMedia } from "#domain/media/commands/change-media.ts";
import { ClipFacts, uploadClip } from "#domain/media/commands/upload-clip.ts";
import { uploadMedia } from "#domain/media/commands/upload-media.ts";
import { readNotices } from "#domain/notices/commands/read-notices.ts";
import { countUnread, listNotices } from "#domain/notices/desk.ts";
import type { Actor } from "#domain/people/actor.ts";
import { saveSearch } from "#domain/saved-searches/commands/save-search.ts";
import { switchNotices } from "#domain/saved-searches/commands/switch-notices.ts";
import { hasChanges, tellChanges } from "#domain/saved-searches/tell-changes.ts";
import { type DeskSearch, searchEverywhere } from "#domain/search/desk-search.ts";
import { refoldArticles } from "#domain/search/refold-articles.ts";
import { db } from "#lib/db.ts";
import { makeJpeg, makeMp3 } from "#lib/testing/sample-media.ts";
import { makeContent, makeDraft, paragraphs } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

let owner: Actor;
let writer: Actor;

beforeEach(async () => {
  await db.savedSearch.deleteMany();
  await db.searchChange.deleteMany();
  [owner, writer] = [await makeActor("REPORTER"), await makeActor("EDITOR")];
});

const keep = (q: string, filters: Partial<DeskSearch> = {}, actor = owner) =>
  saveSearch({ name: q, search: { ...searchEverywhere(q), ...filters }, notifies: true }, actor);
const told = async (actor = owner) =>
  (await listNotices(actor)).map(({ findings }) => findings.map(({ matter, itemId }) => `${matter} ${itemId}`));
const readAll = async (actor = owner) =>
  readNotices({ seen: (await listNotices(actor)).map(({ id, version }) => ({ id, version })) }, actor);

test("a draft that is new, and one that is changed so that it has the words, are told once, together", async () => {
  await keep("giang sen");
  const content = await makeContent({ body: paragraphs("Chim về.") });
  const later = await makeDraft(writer, content);
  const first = await makeDraft(writer, { standfirst: "Đàn giang sen." });
  await makeDraft(writer, { standfirst: "Đàn cò." });
  expect(await hasChanges()).toBe(true);
  expect(await tellChanges()).toBe(3);
  expect(await told()).toEqual([[`ARTICLE ${first.id}`]]);
  await saveArticle({ articleId: later.id, version: 1, content: { ...content, headline: "Giang sến về" } }, writer);
  await saveArticle({ articleId: later.id, version: 2, content: { ...content, headline: "Giang sến đã về" } }, writer);
  await tellChanges();
  expect(await told()).toEqual([[`ARTICLE ${later.id}`, `ARTICLE ${first.id}`]]);
  expect(await countUnread(owner)).toMatchObject({ count: 1 });
  expect(await hasChanges()).toBe(false);
});

test("what was told is not told again when it is read, changed and published; what lost the words and has them again is", async () => {
  await keep("giang sen");
  const content = await makeContent({ headline: "Giang sen" });
  const { id: articleId } = await makeDraft(writer, content);
  await tellChanges();
  await readAll();
  const save = (version: number, headline: string) =>
    saveArticle({ articleId, version, content: { ...content, headline } }, writer);
  await save(1, "Giang sen về");
  await publishArticle({ articleId, version: 2 }, writer);
  await tellChanges();
  expect(await countUnread(owner)).toEqual({ count: 0, stamp: "" });
  await save(3, "Sếu về");
  await tellChanges();
  await save(4, "Giang sen lại về");
  await tellChanges();
  expect(await told()).toEqual([[`ARTICLE ${articleId}`], [`ARTICLE ${articleId}`]]);
  expect(await countUnread(owner)).toMatchObject({ count: 1 });
});

test("a search for what is published tells when it is", async () => {
  await keep("giang sen", { status: "PUBLISHED" });
  const draft = await makeDraft(writer, { headline: "Giang sen" });
  await tellChanges();
  expect(await told()).toEqual([]);
  await publishArticle({ articleId: draft.id, version: 1 }, writer);
  await tellChanges();
  expect(await told()).toEqual([[`ARTICLE ${draft.id}`]]);
});

test("nobody is told of their own changes, nor later of what they made themselves", async () => {
  await keep("giang sen", {}, writer);
  await keep("giang sen");
  const content = await makeContent({ headline: "Giang sen" });
  const draft = await makeDraft(writer, content);
  await tellChanges();
  expect([await told(writer), await told()]).toEqual([[], [[`ARTICLE ${draft.id}`]]]);
  const other = await makeActor("EDITOR");
  await saveArticle({ articleId: draft.id, version: 1, content: { ...content, headline: "Giang sen về" } }, other);
  await tellChanges();
  expect(await told(writer)).toEqual([]);
});

test("notes, pictures and authors are told as well, each as what it is", async () => {
  const chief = await makeActor("EDITOR_IN_CHIEF");
  const draft = await makeDraft(writer);
  await keep("giang sen");
  await nameVersion({ articleId: draft.id, version: 1, name: "Bản giang sen" }, chief);
  await leaveFinding({ articleId: draft.id, rule: "acronym", subject: "GS", reason: "Giang sen" }, chief);
  const bytes = await makeJpeg({ seed: 31 });
  const picture = await uploadMedia({ bytes, fileName: "a.jpg", caption: "Giang sen" }, writer);
  const plain = await uploadMedia({ bytes: await makeJpeg({ seed: 32 }), fileName: "b.jpg" }, writer);
  await changeMedia({ pictures: [{ id: plain.id, version: 1 }], changes: { alt: "Một con giang sen" } }, writer);
  const mp3 = makeMp3(3);
  const sound = ClipFacts.parse({ fileName: "tieng giang sen.mp3" });
  await uploadClip(
    sound,
    mp3.length,
    async function* () {
      yield mp3;
    },
    writer,
  );
  await createAuthor({ name: "Lê Giang Sen" }, chief);
  await tellChanges();
  const [notice] = await listNotices(owner);
  const matters = notice?.findings.map(({ matter }) => matter).sort();
  expect(matters).toEqual(["AUTHOR", "CLIP", "LEFT", "PICTURE", "PICTURE", "VERSION_NAME"]);
  expect(notice?.findings.find(({ matter }) => matter === "VERSION_NAME")).toMatchObject({
    ...{ articleId: draft.id, version: 2 },
  });
  expect(
    notice?.findings
      .filter(({ matter }) => matter === "PICTURE")
      .map(({ itemId }) => itemId)
      .sort(),
  ).toEqual([picture.id, plain.id].sort());
});

test("only what comes in while notices are on is told", async () => {
  const { id } = await keep("giang sen");
  await switchNotices({ id, version: 1, notifies: false }, owner);
  await keep("khác hẳn", {}, writer);
  await makeDraft(writer, { headline: "Giang sen một" });
  await switchNotices({ id, version: 2, notifies: true }, owner);
  const draft = await makeDraft(writer, { headline: "Giang sen hai" });
  await tellChanges();
  expect(await told()).toEqual([[`ARTICLE ${draft.id}`]]);
  await switchNotices({ id, version: 3, notifies: false }, owner);
  await makeDraft(writer, { headline: "Giang sen bốn" });
  await tellChanges();
  expect(await told()).toEqual([[`ARTICLE ${draft.id}`]]);
});

test("whoever lost their roles or their account when it is told is not told", async () => {
  const [former, closed] = [await makeActor(), await makeActor()];
  for (const actor of [former, closed]) await keep("giang sen", {}, actor);
  await db.appointment.deleteMany({ where: { personId: former.id } });
  await db.person.update({ where: { id: closed.id }, data: { disabledAt: new Date() } });
  await makeDraft(writer, { headline: "Giang sen" });
  await tellChanges();
  expect(await db.notice.count({ where: { savedSearch: { personId: { in: [former.id, closed.id] } } } })).toBe(0);
});

test("what nobody did, such as search text made anew, is no change; without a search that tells nothing is noted", async () => {
  const draft = await makeDraft(writer, { headline: "Giang sen" });
  expect(await hasChanges()).toBe(false);
  await keep("giang sen");
  await db.article.update({ where: { id: draft.id }, data: { searchText: "cau da\nviec sua" } });
  await refoldArticles(() => false);
  expect(await hasChanges()).toBe(false);
});

test("two processes at once tell each thing once, and all of it", async () => {
  await keep("giang sen");
  for (let count = 0; count < 12; count++) await makeDraft(writer, { headline: "Giang sen" });
  await Promise.all(Array.from({ length: 4 }, () => tellChanges()));
  await tellChanges();
  const [notice, ...others] = await told();
  expect(others).toEqual([]);
  expect(new Set(notice).size).toBe(12);
});

test("what fails on the way leaves the changes to be told later", async () => {
  await keep("giang sen");
  const draft = await makeDraft(writer, { headline: "Giang sen" });
  await db.$executeRaw`alter table "NoticeItem" add constraint "none" check (false) not valid`;
  await expect(tellChanges()).rejects.toThrow();
  await db.$executeRaw`alter table "NoticeItem" drop constraint "none"`;
  expect(await told()).toEqual([]);
  await tellChanges();
  expect(await told()).toEqual([[`ARTICLE ${draft.id}`]]);
});
