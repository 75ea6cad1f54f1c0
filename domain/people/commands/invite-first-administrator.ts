import { recordAudit } from "#domain/audit/record-audit.ts";
import type { Actor } from "#domain/people/actor.ts";
import { issueInvitation } from "#domain/people/invitation.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";

// Nobody receives mail here; the first administrator enters an address of their own when accepting.
const PLACEHOLDER_EMAIL = "quan-tri@toasoan.invalid";

/**
 * Where nobody can sign in yet, opens the first account and returns the token of its one-time link; null as soon as
 * anybody has a password. The first person both keeps the accounts and leads the paper, until they appoint others.
 * @throws AppError FORBIDDEN unless the program itself asks.
 */
export async function inviteFirstAdministrator(actor: Actor, now = new Date()): Promise<string | null> {
  assertMay(actor, "person.manage");
  return db.$transaction(async (tx) => {
    if ((await tx.credential.count()) > 0) return null;
    const person = await tx.person.upsert({
      where: { email: PLACEHOLDER_EMAIL },
      update: {},
      create: {
        email: PLACEHOLDER_EMAIL,
        name: "Quản trị",
        appointments: { create: [{ role: "ADMINISTRATOR" }, { role: "EDITOR_IN_CHIEF" }] },
      },
      select: { id: true },
    });
    const token = await issueInvitation(tx, person.id, now);
    await recordAudit(tx, actor, { action: "person.invite", subjectType: "person", subjectId: person.id });
    return token;
  });
}
