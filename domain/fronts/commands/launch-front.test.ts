import { beforeAll, expect, test } from "vitest";
import { type LaunchFront, launchFront } from "#domain/fronts/commands/launch-front.ts";
import { getFront as getLaunched } from "#domain/fronts/published.ts";
import { FRONT_TAG } from "#domain/invalidations/tags.ts";
import type { Actor } from "#domain/people/actor.ts";
import { db } from "#lib/db.ts";
import { makeDraft, makePublished } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

let editor: Actor;
let first: { id: string };
let second: { id: string };

beforeAll(async () => {
  editor = await makeActor("EDITOR");
  first = await makePublished(editor, { headline: "Cầu Đá đóng một làn" });
  second = await makePublished(editor, { headline: "Giá gạo tăng", kicker: "Nông sản" });
});

async function getFront(key: string) {
  return (await getLaunched(key)).placed;
}

function launch(key: string, containers: LaunchFront["containers"], actor = editor) {
  return launchFront({ key, name: "Trang nhất", containers }, actor);
}

test("readers see the arrangement that was launched last, in its order and its words", async () => {
  await launch("trang-nhat", { lead: [{ articleId: first.id }] });
  const { number, stale } = await launch("trang-nhat", {
    lead: [{ articleId: second.id, headline: "Gạo lên giá", kicker: "Chợ" }],
    "section:thoi-su": [{ articleId: first.id }],
  });
  expect([number, stale]).toEqual([2, [FRONT_TAG]]);
  expect(await getFront("trang-nhat")).toMatchObject({
    lead: [{ id: second.id, listHeadline: "Gạo lên giá", kicker: "Chợ", headline: "Giá gạo tăng" }],
    "section:thoi-su": [{ id: first.id, listHeadline: "Cầu Đá đóng một làn" }],
  });
  const layouts = await db.frontLayout.findMany({
    where: { front: { key: "trang-nhat" } },
    orderBy: { number: "asc" },
  });
  expect(layouts.map(({ isLive }) => isLive)).toEqual([false, true]);
  expect(await db.auditEntry.count({ where: { action: "front.launch", actorId: editor.id } })).toBe(2);
});

test("of many who launch at the same moment each has a number, and one arrangement is live", async () => {
  const launches = Array.from({ length: 8 }, () => launch("dua", { lead: [{ articleId: first.id }] }));
  const numbers = (await Promise.all(launches)).map(({ number }) => number);
  expect(numbers.sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(await db.frontLayout.count({ where: { front: { key: "dua" }, isLive: true } })).toBe(1);
});

test("a draft has its place already, and is shown when it is published", async () => {
  const draft = await makeDraft(editor);
  await launch("cho", { lead: [{ articleId: draft.id }] });
  expect(await getFront("cho")).toEqual({});
});

test("an article that is not there, or there twice, is refused and the former arrangement stays", async () => {
  await launch("giu", { lead: [{ articleId: first.id }] });
  const error = expect.objectContaining({ code: "INVALID_INPUT", values: { field: "containers" } });
  const twice = { lead: [{ articleId: first.id }], secondary: [{ articleId: first.id }] };
  await expect(launch("giu", twice)).rejects.toEqual(error);
  await expect(launch("giu", { lead: [{ articleId: crypto.randomUUID() }] })).rejects.toEqual(error);
  expect(await getFront("giu")).toMatchObject({ lead: [{ id: first.id }] });
});

test("a place has its time, and goes by itself", async () => {
  const [before, after] = [new Date(Date.now() - 60_000), new Date(Date.now() + 60_000)];
  await launch("gio", { breaking: [{ articleId: first.id, startsAt: before, endsAt: after }] });
  expect(await getFront("gio")).toMatchObject({ breaking: [{ id: first.id }] });
  await launch("gio", { breaking: [{ articleId: first.id, startsAt: after }] });
  expect(await getFront("gio")).toEqual({});
  await launch("gio", { breaking: [{ articleId: first.id, endsAt: before }] });
  expect(await getFront("gio")).toEqual({});
  const backwards = launch("gio", { breaking: [{ articleId: first.id, startsAt: after, endsAt: before }] });
  await expect(backwards).rejects.toMatchObject({ code: "INVALID_INPUT" });
});

test("a reporter launches no front", async () => {
  const reporter = await makeActor("REPORTER");
  await expect(launch("cam", {}, reporter)).rejects.toEqual(expect.objectContaining({ code: "FORBIDDEN" }));
});
