import { expect, test } from "vitest";
import { changeSetting } from "#domain/settings/commands/change-setting.ts";
import { listSettings } from "#domain/settings/desk.ts";
import type { AppError } from "#lib/errors.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

test("whoever may change a fact sees what was stated before, by whom", async () => {
  const admin = await makeActor("ADMINISTRATOR");
  await changeSetting({ key: "aiSearch", value: "deny" }, admin, new Date("2026-11-01T00:00:00Z"));
  await changeSetting({ key: "aiSearch", value: "allow" }, admin, new Date("2026-11-02T00:00:00Z"));
  const settings = await listSettings(admin);
  const known = settings.find(({ key }) => key === "aiSearch");
  expect(known?.statements.map(({ value }) => value)).toEqual(["allow", "deny"]);
  expect(known?.statements.map(({ setBy }) => setBy)).toEqual([admin.name, admin.name]);
  expect(settings.find(({ key }) => key === "hotline")?.statements).toEqual([]);
});

test("a reporter does not", async () => {
  const error = expect.objectContaining({ code: "FORBIDDEN" } satisfies Partial<AppError>);
  await expect(listSettings(await makeActor("REPORTER"))).rejects.toEqual(error);
});
