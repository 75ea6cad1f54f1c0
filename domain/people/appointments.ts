import type { Actor } from "#domain/people/actor.ts";
import type { Prisma } from "#prisma/generated/client.ts";

/** The appointments in force at a moment, with what `toAppointments` needs of them. */
export function appointmentsAt(now: Date) {
  return {
    where: { OR: [{ endsAt: null }, { endsAt: { gt: now } }] },
    select: { role: true, sectionId: true, section: { select: { children: { select: { id: true } } } } },
  } satisfies Prisma.Person$appointmentsArgs;
}

type Row = Prisma.AppointmentGetPayload<{ select: ReturnType<typeof appointmentsAt>["select"] }>;

/** Roles as rights are decided on: a role in a section is held in the sections below it as well. */
export function toAppointments(rows: Row[]): Actor["appointments"] {
  return rows.flatMap(({ role, sectionId, section }) => [
    { role, sectionId },
    ...(section?.children ?? []).map(({ id }) => ({ role, sectionId: id })),
  ]);
}
