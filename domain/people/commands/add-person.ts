import { z } from "zod";
import { recordAudit } from "#domain/audit/record-audit.ts";
import type { Actor } from "#domain/people/actor.ts";
import { issueInvitation } from "#domain/people/invitation.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { toLine } from "#lib/text.ts";
import { Role } from "#prisma/generated/enums.ts";

export const AddPerson = z.strictObject({
  email: z.email().max(320).toLowerCase(),
  name: z.string().transform(toLine).pipe(z.string().min(1).max(120)),
  roles: z.array(z.enum(Role)).min(1),
});
export type AddPerson = z.input<typeof AddPerson>;

/**
 * Opens an account without a password; its owner chooses one at the address `invitationUrl` makes of the token.
 * Whoever has an account already keeps it and its roles as they are (`isNew` false) and gets a new link: that is how a
 * forgotten password is replaced.
 * @throws AppError FORBIDDEN; ZodError
 */
export async function addPerson(input: AddPerson, actor: Actor, now = new Date()) {
  assertMay(actor, "person.manage");
  const { email, name, roles } = AddPerson.parse(input);
  return db.$transaction(async (tx) => {
    const known = await tx.person.findUnique({ where: { email }, select: { id: true } });
    const appointments = { create: roles.map((role) => ({ role, createdAt: now })) };
    const person =
      known ?? (await tx.person.create({ data: { email, name, createdAt: now, appointments }, select: { id: true } }));
    const token = await issueInvitation(tx, person.id, now);
    await recordAudit(
      tx,
      actor,
      known
        ? { action: "person.invite", subjectType: "person", subjectId: person.id }
        : { action: "person.add", subjectType: "person", subjectId: person.id, detail: { roles } },
    );
    return { personId: person.id, token, isNew: known === null };
  });
}
