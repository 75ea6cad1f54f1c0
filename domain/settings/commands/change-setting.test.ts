import { beforeAll, expect, test } from "vitest";
import { SITE_TAG } from "#domain/invalidations/tags.ts";
import type { Actor } from "#domain/people/actor.ts";
import { SYSTEM_ACTOR } from "#domain/people/system-actor.ts";
import { changeSetting } from "#domain/settings/commands/change-setting.ts";
import { getSettings } from "#domain/settings/published.ts";
import { db } from "#lib/db.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

let admin: Actor;

beforeAll(async () => {
  admin = await makeActor("ADMINISTRATOR");
});

test("a new statement is true from now on, and the former one was true before", async () => {
  const [monday, friday] = [new Date("2026-11-16T01:00:00Z"), new Date("2026-11-20T01:00:00Z")];
  await changeSetting({ key: "editorInChief", value: "Trần Nhuận Vinh" }, admin, monday);
  const { stale } = await changeSetting({ key: "editorInChief", value: "Lê  An Nhiên " }, admin, friday);
  expect(stale).toEqual([SITE_TAG]);
  expect((await getSettings(new Date("2026-11-18T00:00:00Z"))).editorInChief).toBe("Trần Nhuận Vinh");
  expect((await getSettings(friday)).editorInChief).toBe("Lê An Nhiên");
  const notes = await db.auditEntry.findMany({ where: { action: "setting.change" }, orderBy: { id: "asc" } });
  expect(notes.map(({ detail }) => detail)).toMatchObject([{ value: "Trần Nhuận Vinh" }, { value: "Lê An Nhiên" }]);
});

test("a statement can be made ahead of its time", async () => {
  const validFrom = new Date("2027-01-01T00:00:00+07:00");
  await changeSetting({ key: "hotline", value: "1900 000 000", validFrom }, admin, new Date("2026-11-20T00:00:00Z"));
  expect((await getSettings(new Date("2026-12-31T16:59:59Z"))).hotline).toBe("");
  expect((await getSettings(validFrom)).hotline).toBe("1900 000 000");
});

test("the program itself may state facts, in nobody's name", async () => {
  const { id } = await changeSetting({ key: "email", value: "toa-soan@bao.invalid" }, SYSTEM_ACTOR);
  expect(await db.setting.findUnique({ where: { id } })).toMatchObject({ setById: null });
});

test("a fact that the paper does not know is refused", async () => {
  await expect(changeSetting({ key: "theme" as "email", value: "dark" }, admin)).rejects.toThrow();
  await expect(changeSetting({ key: "email", value: "x".repeat(301) }, admin)).rejects.toThrow();
});

test("an editor changes no setting", async () => {
  const error = expect.objectContaining({ code: "FORBIDDEN" });
  await expect(changeSetting({ key: "email", value: "x" }, await makeActor("EDITOR"))).rejects.toEqual(error);
});

test("what a fact cannot be is refused: the paper could not be read any more", async () => {
  await expect(changeSetting({ key: "aiTraining", value: "perhaps" }, admin)).rejects.toThrow();
  await changeSetting({ key: "aiTraining", value: "deny" }, admin);
  expect((await getSettings()).aiTraining).toBe("deny");
});
