import { beforeEach, expect, test } from "vitest";
import { removeMedia } from "#domain/media/commands/remove-media.ts";
import { uploadMedia } from "#domain/media/commands/upload-media.ts";
import { readNotices } from "#domain/notices/commands/read-notices.ts";
import { countUnread, listNotices } from "#domain/notices/desk.ts";
import type { Actor } from "#domain/people/actor.ts";
import { deleteSearch } from "#domain/saved-searches/commands/delete-search.ts";
import { saveSearch } from "#domain/saved-searches/commands/save-search.ts";
import { tellChanges } from "#domain/saved-searches/tell-changes.ts";
import { searchEverywhere } from "#domain/search/desk-search.ts";
import { db } from "#lib/db.ts";
import { makeJpeg } from "#lib/testing/sample-media.ts";
import { makeDraft } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

let owner: Actor;
let writer: Actor;
let searchId: string;

beforeEach(async () => {
  await db.savedSearch.deleteMany();
  [owner, writer] = [await makeActor("REPORTER"), await makeActor("MANAGING_EDITOR")];
  const search = searchEverywhere("giang sen");
  searchId = (await saveSearch({ name: "Chim nước", search, notifies: true }, owner)).id;
});

async function tellOf(headline: string) {
  const draft = await makeDraft(writer, { headline });
  await tellChanges();
  const [notice] = await listNotices(owner);
  if (!notice) throw new Error("nothing was told");
  return { draft, notice };
}

test("a notice names its search and what was found, and is read once, with a line in the record", async () => {
  const { draft, notice } = await tellOf("Giang sen về");
  expect(notice).toMatchObject({ name: "Chim nước", search: { q: "giang sen" }, readAt: null, more: 0 });
  expect(notice.findings).toMatchObject([{ matter: "ARTICLE", articleId: draft.id, name: "Giang sen về" }]);
  const now = new Date("2027-01-05T00:00:00Z");
  const seen = [{ id: notice.id, version: 1 }];
  expect(await readNotices({ seen }, owner, now)).toEqual({ count: 1 });
});

test("what its reader may see no more, and what is gone, is left out; a notice without anything else is not there", async () => {
  const file = { bytes: await makeJpeg({ seed: 41 }), fileName: "giang-sen.jpg", caption: "Giang sen" };
  const picture = await uploadMedia(file, writer);
  await tellChanges();
  expect(await listNotices(owner)).toMatchObject([{ findings: [{ matter: "PICTURE", name: "Giang sen" }] }]);
  await removeMedia({ pictures: [{ id: picture.id, version: 1 }] }, writer);
  expect(await listNotices(owner)).toEqual([]);
  expect(await countUnread(owner)).toEqual({ count: 0, stamp: "" });
  await tellOf("Giang sen");
  const inSport = { ...owner, appointments: [{ role: "REPORTER" as const, sectionId: crypto.randomUUID() }] };
  await expect(listNotices(inSport)).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await countUnread(owner)).toMatchObject({ count: 1 });
});

test("who has no part in the newsroom reads and marks nothing", async () => {
  const nobody = { ...owner, appointments: [] };
  const seen = [{ id: crypto.randomUUID(), version: 1 }];
  await expect(readNotices({ seen }, nobody)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(countUnread(nobody)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(readNotices({ seen: [] }, owner)).rejects.toThrow();
});

test("more than fifty findings are one notice that counts the others", async () => {
  for (let count = 0; count < 52; count++) await makeDraft(writer, { headline: `Giang sen ${count}` });
  await tellChanges();
  const [notice, ...others] = await listNotices(owner);
  expect(others).toEqual([]);
  expect(notice?.findings).toHaveLength(50);
  expect(notice?.more).toBe(2);
});

test("a saved search takes its notices with it", async () => {
  await tellOf("Giang sen");
  await deleteSearch({ id: searchId, version: 1 }, owner);
  expect(await listNotices(owner)).toEqual([]);
});
