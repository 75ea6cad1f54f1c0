import type { Role } from "#prisma/generated/enums.ts";

/** Whoever acts: a signed-in person, somebody named on the command line, or the program itself. */
export type Actor = {
  id: string;
  name: string;
  origin: "web" | "cli" | "system";
  language: "vi" | "en";
  /** Roles in force now; `sectionId` null means everywhere. */
  appointments: { role: Role; sectionId: string | null }[];
};

/** Whether the actor holds one of the roles, everywhere or in the section given. */
export function holdsRole(actor: Actor, roles: readonly Role[], sectionId: string | null = null): boolean {
  return actor.appointments.some(
    (held) => roles.includes(held.role) && (held.sectionId === null || held.sectionId === sectionId),
  );
}
