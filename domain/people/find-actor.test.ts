import { expect, test } from "vitest";
import { findActorByEmail, findActorForCommand } from "#domain/people/find-actor.ts";
import { may } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { makeSection } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const DESK = ["EDITOR_IN_CHIEF", "MANAGING_EDITOR", "EDITOR"] as const;

test("on an empty paper, commands run as an account of the command line's own, made once", async () => {
  const [first, second] = [await findActorForCommand(DESK), await findActorForCommand(DESK)];
  expect(first).toMatchObject({ name: "Dòng lệnh", origin: "cli" });
  expect(second.id).toBe(first.id);
  expect(may(first, "article.publish")).toBe(true);
  expect(may(first, "person.manage")).toBe(false);
  expect(may(await findActorForCommand(["ADMINISTRATOR"]), "person.manage")).toBe(true);
  const person = await db.person.findUniqueOrThrow({
    where: { id: first.id },
    include: { credentials: true, appointments: true },
  });
  expect(person.credentials).toEqual([]);
  expect(person.appointments.map(({ role }) => role).toSorted()).toEqual(["ADMINISTRATOR", "EDITOR_IN_CHIEF"]);
});

test("as soon as somebody has the right, commands run as them: the highest role first, then the longest-serving", async () => {
  const editor = await makeActor("EDITOR");
  expect((await findActorForCommand(DESK)).id).toBe(editor.id);
  const managing = await makeActor("MANAGING_EDITOR");
  await makeActor("MANAGING_EDITOR");
  expect((await findActorForCommand(DESK)).id).toBe(managing.id);
});

test("nobody acts by a role that is over, held in one section only, or of a disabled account", async () => {
  const now = new Date();
  const section = await makeSection();
  const chief = await makeActor("EDITOR_IN_CHIEF");
  const before = (await findActorForCommand(["EDITOR_IN_CHIEF"], now)).id;
  expect(before).toBe(chief.id);
  await db.appointment.updateMany({ where: { personId: chief.id }, data: { endsAt: now } });
  const local = await makeActor("EDITOR_IN_CHIEF");
  await db.appointment.updateMany({ where: { personId: local.id }, data: { sectionId: section.id } });
  const disabled = await makeActor("EDITOR_IN_CHIEF");
  await db.person.update({ where: { id: disabled.id }, data: { disabledAt: now } });
  expect((await findActorForCommand(["EDITOR_IN_CHIEF"], now)).name).toBe("Dòng lệnh");
});

test("a person is found by address in any case, with the roles in force", async () => {
  const { id } = await makeActor("EDITOR");
  const { email } = await db.person.findUniqueOrThrow({ where: { id } });
  await db.appointment.create({ data: { personId: id, role: "ADMINISTRATOR", endsAt: new Date(0) } });
  expect(await findActorByEmail(` ${email.toUpperCase()}`, "cli")).toMatchObject({
    id,
    origin: "cli",
    appointments: [{ role: "EDITOR", sectionId: null }],
  });
});

test("an unknown address and a disabled account are told apart, to whoever sits at the machine", async () => {
  const { id } = await makeActor("EDITOR");
  const { email } = await db.person.update({ where: { id }, data: { disabledAt: new Date() } });
  await expect(findActorByEmail(email, "cli")).rejects.toEqual(expect.objectContaining({ code: "FORBIDDEN" }));
  await expect(findActorByEmail("ai@bao.vn", "cli")).rejects.toEqual(expect.objectContaining({ code: "NOT_FOUND" }));
});
