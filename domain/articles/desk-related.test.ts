import { beforeAll, expect, test } from "vitest";
import { findRelatable, findRelatableAt, getRelatable } from "#domain/articles/desk-related.ts";
import type { Actor } from "#domain/people/actor.ts";
import { makeDraft, makePublished } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

let reporter: Actor;
let editor: Actor;

beforeAll(async () => {
  reporter = await makeActor("REPORTER", "Trúc Lam");
  editor = await makeActor("EDITOR", "Thanh Hà");
});

test("what readers see is found without marks; what they do not see is not", async () => {
  const headline = "Phà Vàm Đá chạy lại sau bão";
  const { id, path } = await makePublished(editor, { headline });
  await makeDraft(editor, { headline: `${headline}, bản nháp` });
  expect(await findRelatable("pha vam da", reporter)).toEqual([{ id, headline, path }]);
  expect(await findRelatable("", reporter)).toContainEqual({ id, headline, path });
});

test("by id they come in the order that was asked for, drafts without a path, and ids that are none not at all", async () => {
  const live = await makePublished(editor, { headline: "Đang trên trang" });
  const draft = await makeDraft(editor, { headline: "Còn nháp" });
  const found = await getRelatable([draft.id, "không", live.id, crypto.randomUUID()], reporter);
  expect(found).toEqual([
    { id: draft.id, headline: "Còn nháp", path: null },
    { id: live.id, headline: "Đang trên trang", path: live.path },
  ]);
});

test("by the path that readers have it at one is found, and nothing where they have none", async () => {
  const live = await makePublished(editor, { headline: "Ở địa chỉ này" });
  const found = [{ id: live.id, headline: "Ở địa chỉ này", path: live.path }];
  expect(await findRelatableAt(live.path, reporter)).toEqual(found);
  expect(await findRelatableAt("/khong-co-bai-nay", reporter)).toEqual([]);
});

test("who may not list articles is refused", async () => {
  const nobody = { ...reporter, appointments: [] };
  await expect(findRelatable("a", nobody)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(findRelatableAt("/a", nobody)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(getRelatable([], nobody)).rejects.toMatchObject({ code: "FORBIDDEN" });
});
