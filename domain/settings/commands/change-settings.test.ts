import { expect, test } from "vitest";
import { SITE_TAG } from "#domain/invalidations/tags.ts";
import { changeSettings } from "#domain/settings/commands/change-settings.ts";
import { listSettingChanges } from "#domain/settings/desk.ts";
import { getSettings } from "#domain/settings/published.ts";
import { db } from "#lib/db.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

test("several facts are stated at once; what is so already is not said again", async () => {
  const admin = await makeActor("ADMINISTRATOR");
  const monday = new Date("2026-11-16T01:00:00Z");
  const first = await changeSettings(
    {
      facts: [
        { key: "aiTraining", value: "deny" },
        { key: "aiSearch", value: "allow" },
      ],
    },
    admin,
    monday,
  );
  expect(first).toEqual({ changed: ["aiTraining"], stale: [SITE_TAG] });
  const tuesday = new Date("2026-11-17T01:00:00Z");
  const second = await changeSettings(
    {
      facts: [
        { key: "aiTraining", value: "allow" },
        { key: "webSubHubs", value: "https://hub.example/" },
      ],
    },
    admin,
    tuesday,
  );
  expect(second.changed).toEqual(["aiTraining", "webSubHubs"]);
  expect(await getSettings(tuesday)).toMatchObject({ aiTraining: "allow", webSubHubs: "https://hub.example/" });
  expect(await db.auditEntry.count({ where: { action: "setting.change" } })).toBe(3);
  expect(await listSettingChanges(["aiTraining", "webSubHubs"], admin)).toEqual(
    expect.arrayContaining([
      { key: "webSubHubs", from: "", to: "https://hub.example/", at: tuesday, by: admin.name },
      { key: "aiTraining", from: "deny", to: "allow", at: tuesday, by: admin.name },
    ]),
  );
  expect((await listSettingChanges(["aiTraining"], admin)).at(-1)).toEqual({
    key: "aiTraining",
    from: "allow",
    to: "deny",
    at: monday,
    by: admin.name,
  });
});

test("one fact that cannot be leaves all as they were", async () => {
  const admin = await makeActor("ADMINISTRATOR");
  const before = await getSettings();
  const facts = [
    { key: "aiUser" as const, value: "deny" },
    { key: "indexNowKey" as const, value: "../../etc/passwd" },
  ];
  await expect(changeSettings({ facts }, admin)).rejects.toThrow();
  expect(await getSettings()).toEqual(before);
});

test("an editor changes none and sees no history", async () => {
  const editor = await makeActor("EDITOR");
  const forbidden = expect.objectContaining({ code: "FORBIDDEN" });
  await expect(changeSettings({ facts: [{ key: "aiUser", value: "deny" }] }, editor)).rejects.toEqual(forbidden);
  await expect(listSettingChanges(["aiUser"], editor)).rejects.toEqual(forbidden);
});
