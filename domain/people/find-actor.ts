import { recordAudit } from "#domain/audit/record-audit.ts";
import type { Actor } from "#domain/people/actor.ts";
import { appointmentsAt, toAppointments } from "#domain/people/appointments.ts";
import { SYSTEM_ACTOR } from "#domain/people/system-actor.ts";
import { type Db, db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import type { Role } from "#prisma/generated/enums.ts";

/** The account whose name stands for commands that nobody put theirs to. It has no password and gets no invitation. */
const COMMAND_LINE_EMAIL = "dong-lenh@toasoan.invalid";

function actorColumns(now: Date) {
  return {
    id: true,
    name: true,
    language: true,
    appointments: appointmentsAt(now),
  } satisfies Prisma.PersonSelect;
}

/**
 * The person with this address, with the roles in force now.
 * @throws AppError NOT_FOUND; FORBIDDEN when the account is disabled.
 */
export async function findActorByEmail(email: string, origin: Actor["origin"], now = new Date()): Promise<Actor> {
  const person = await db.person.findUnique({
    where: { email: email.trim().toLowerCase() },
    select: { ...actorColumns(now), disabledAt: true },
  });
  if (!person) throw new AppError("NOT_FOUND", `nobody has an account with the address ${email}`);
  const { disabledAt, ...actor } = person;
  if (disabledAt !== null) throw new AppError("FORBIDDEN", `the account ${email} is disabled`);
  return { ...actor, appointments: toAppointments(actor.appointments), origin };
}

/**
 * Those of the people whose accounts are open, by id, as the actors they would be if they signed in now: for what the
 * program does on their behalf, with their rights and not its own.
 */
export async function listActors(on: Db, ids: string[], now = new Date()): Promise<Map<string, Actor>> {
  const people = await on.person.findMany({
    where: { id: { in: ids }, disabledAt: null },
    select: actorColumns(now),
  });
  return new Map(
    people.map((person) => [
      person.id,
      { ...person, appointments: toAppointments(person.appointments), origin: "web" },
    ]),
  );
}

/**
 * Who a command runs as when nobody is named: the longest-serving active person with the first of the roles that
 * somebody holds everywhere; where nobody does, an account of the command line's own, opened with the first role.
 */
export async function findActorForCommand(roles: readonly [Role, ...Role[]], now = new Date()): Promise<Actor> {
  for (const role of roles) {
    const held = { role, sectionId: null, OR: [{ endsAt: null }, { endsAt: { gt: now } }] };
    const person = await db.person.findFirst({
      where: { disabledAt: null, email: { not: COMMAND_LINE_EMAIL }, appointments: { some: held } },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: actorColumns(now),
    });
    if (person) return { ...person, appointments: toAppointments(person.appointments), origin: "cli" };
  }
  return openCommandLineAccount(roles[0], now);
}

async function openCommandLineAccount(role: Role, now: Date): Promise<Actor> {
  return db.$transaction(async (tx) => {
    const person = await tx.person.upsert({
      where: { email: COMMAND_LINE_EMAIL },
      update: {},
      create: { email: COMMAND_LINE_EMAIL, name: "Dòng lệnh", createdAt: now },
      select: { id: true },
    });
    const appointment = { personId: person.id, role, createdAt: now };
    const { count } = await tx.appointment.createMany({ data: [appointment], skipDuplicates: true });
    if (count === 1) {
      await recordAudit(tx, SYSTEM_ACTOR, {
        action: "person.add",
        subjectType: "person",
        subjectId: person.id,
        detail: { roles: [role] },
      });
    }
    const actor = await tx.person.findUniqueOrThrow({ where: { id: person.id }, select: actorColumns(now) });
    return { ...actor, appointments: toAppointments(actor.appointments), origin: "cli" };
  });
}
