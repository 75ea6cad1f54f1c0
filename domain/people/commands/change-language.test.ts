import { expect, test } from "vitest";
import { changeLanguage } from "#domain/people/commands/change-language.ts";
import { db } from "#lib/db.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

test("somebody changes their own language, and nobody else's", async () => {
  const [actor, other] = [await makeActor("REPORTER"), await makeActor("REPORTER")];
  await changeLanguage({ language: "en" }, actor);
  const languageOf = async (id: string) => (await db.person.findUniqueOrThrow({ where: { id } })).language;
  expect(await languageOf(actor.id)).toBe("en");
  expect(await languageOf(other.id)).toBe("vi");
  expect(await db.auditEntry.findMany({ where: { subjectId: actor.id } })).toMatchObject([
    { action: "person.change-language", actorId: actor.id, detail: { from: "vi", to: "en" } },
  ]);
});

test("who holds no role any more, and who has no account, changes nothing", async () => {
  const former = { ...(await makeActor()), appointments: [] };
  await expect(changeLanguage({ language: "en" }, former)).rejects.toMatchObject({ code: "FORBIDDEN" });
  const stranger = { ...(await makeActor()), id: crypto.randomUUID() };
  await expect(changeLanguage({ language: "en" }, stranger)).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await db.person.findUnique({ where: { id: former.id } })).toMatchObject({ language: "vi" });
});
