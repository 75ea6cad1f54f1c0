import { expect, test } from "vitest";
import { deleteSearch } from "#domain/saved-searches/commands/delete-search.ts";
import { renameSearch } from "#domain/saved-searches/commands/rename-search.ts";
import { saveSearch } from "#domain/saved-searches/commands/save-search.ts";
import { switchNotices } from "#domain/saved-searches/commands/switch-notices.ts";
import { listSavedSearches } from "#domain/saved-searches/desk.ts";
import { LONGEST_NAME, MOST_SAVED } from "#domain/saved-searches/saved-search.ts";
import { searchEverywhere } from "#domain/search/desk-search.ts";
import { db } from "#lib/db.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const search = searchEverywhere("giang sen");
const auditOf = (subjectId: string) => db.auditEntry.findMany({ where: { subjectId }, orderBy: { id: "asc" } });

test("a search is kept under a name, for its owner alone, with a line in the record", async () => {
  const [owner, other] = [await makeActor("REPORTER"), await makeActor("EDITOR")];
  const { id } = await saveSearch({ name: "  Chim   nước ", search, notifies: true }, owner);
  const kept = { id, version: 1, name: "Chim nước", search, notifies: true };
  expect(await listSavedSearches(owner)).toEqual([kept]);
  expect(await listSavedSearches(other)).toEqual([]);
  expect(await auditOf(id)).toMatchObject([
    { action: "search.save", actorId: owner.id, detail: { name: "Chim nước" } },
  ]);
});

test("a section or a stage means articles, whatever else was chosen", async () => {
  const owner = await makeActor();
  await saveSearch({ name: "x", search: { ...search, place: "media", status: "PUBLISHED" }, notifies: false }, owner);
  expect(await listSavedSearches(owner)).toMatchObject([{ search: { place: "articles", status: "PUBLISHED" } }]);
});

test("it is renamed, switched and deleted from the version that was seen, by its owner", async () => {
  const [owner, other] = [await makeActor(), await makeActor()];
  const { id } = await saveSearch({ name: "Một", search, notifies: false }, owner);
  const acts = [
    (version: number, actor = owner) => renameSearch({ id, version, name: "Hai" }, actor),
    (version: number, actor = owner) => switchNotices({ id, version, notifies: true }, actor),
    (version: number, actor = owner) => deleteSearch({ id, version }, actor),
  ];
  for (const [index, act] of acts.entries()) {
    await expect(act(index + 1, other)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(act(index + 1, { ...owner, appointments: [] })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(act(index + 2)).rejects.toMatchObject({ code: "EDIT_CONFLICT" });
    await act(index + 1);
    const wanted = [
      { version: 2, name: "Hai", notifies: false },
      { version: 3, notifies: true },
    ][index];
    expect(await listSavedSearches(owner)).toMatchObject(wanted ? [wanted] : []);
  }
  const actions = (await auditOf(id)).map(({ action }) => action);
  expect(actions).toEqual(["search.save", "search.rename", "search.switch-notices", "search.delete"]);
});

test("switching to what it is already changes nothing", async () => {
  const owner = await makeActor();
  const { id } = await saveSearch({ name: "Một", search, notifies: true }, owner);
  expect(await switchNotices({ id, version: 1, notifies: true }, owner)).toEqual({ version: 1 });
  expect(await auditOf(id)).toHaveLength(1);
});

test("no two of one person have the same name, though saved or renamed at once; other people's may", async () => {
  const [owner, other] = [await makeActor(), await makeActor()];
  const taken = { code: "INVALID_INPUT", values: { field: "name", reason: "taken" } };
  const both = await Promise.allSettled([1, 2].map(() => saveSearch({ name: "Một", search, notifies: true }, owner)));
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: taken });
  const { id } = await saveSearch({ name: "Hai", search, notifies: true }, owner);
  await expect(renameSearch({ id, version: 1, name: "Một" }, owner)).rejects.toMatchObject(taken);
  await renameSearch({ id, version: 1, name: "Hai" }, owner);
  await saveSearch({ name: "Một", search, notifies: true }, other);
});

test("one person keeps so many and no more", async () => {
  const owner = await makeActor();
  for (let count = 0; count < MOST_SAVED; count++)
    await saveSearch({ name: String(count), search, notifies: true }, owner);
  const refused = { code: "TOO_LARGE", values: { limit: MOST_SAVED } };
  await expect(saveSearch({ name: "thừa", search, notifies: true }, owner)).rejects.toMatchObject(refused);
  expect(await listSavedSearches(owner)).toHaveLength(MOST_SAVED);
});

test("without a name, without words, or with more than there is to say, nothing is saved", async () => {
  const owner = await makeActor();
  const good = { name: "Một", search, notifies: true };
  const wrong = [
    { ...good, name: "  " },
    { ...good, name: "x".repeat(LONGEST_NAME + 1) },
    { ...good, search: searchEverywhere("  ") },
    { ...good, search: searchEverywhere("x".repeat(201)) },
    { ...good, search: { ...search, section: "thoi-su" } },
    { ...good, personId: owner.id },
  ];
  for (const input of wrong) await expect(saveSearch(input, owner)).rejects.toThrow();
  await expect(saveSearch(good, { ...owner, appointments: [] })).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await listSavedSearches(owner)).toEqual([]);
});
