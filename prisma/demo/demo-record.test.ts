import { expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { makeSection } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";
import { ensureSigner, listDemoThings, noteDemoThing, wantsDemo } from "./demo-record.ts";

test("an empty paper wants the sample newsroom, also when its load was cut off; a paper in use does not", async () => {
  expect(await wantsDemo()).toBe(true);
  const { id } = await makeSection();
  expect(await wantsDemo()).toBe(false);
  const signer = await ensureSigner();
  await db.$transaction((tx) => noteDemoThing(tx, { noun: "section", key: "thoi-su", id }, signer));
  expect(await wantsDemo()).toBe(true);
});

test("the signer's account is one, and closed", async () => {
  const first = await ensureSigner();
  expect((await ensureSigner()).id).toBe(first.id);
  const account = await db.person.findUniqueOrThrow({ where: { id: first.id }, include: { credentials: true } });
  expect(account).toMatchObject({ disabledAt: expect.any(Date), credentials: [] });
});

test("things are remembered by name until they are taken away", async () => {
  const actor = await makeActor();
  await db.$transaction((tx) => noteDemoThing(tx, { noun: "topic", key: "gia-gao", id: "x" }, actor));
  expect(await listDemoThings()).toContainEqual({ noun: "topic", key: "gia-gao", id: "x" });
});
