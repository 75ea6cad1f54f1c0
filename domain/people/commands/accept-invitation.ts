import { z } from "zod";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { getInvited } from "#domain/people/invitation.ts";
import { hashPassword, PASSWORD_LENGTH } from "#domain/people/password.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import { toLine } from "#lib/text.ts";

export const AcceptInvitation = z.strictObject({
  token: z.string().max(100),
  email: z.email().max(320).toLowerCase(),
  name: z.string().transform(toLine).pipe(z.string().min(1).max(120)),
  password: z.string().min(PASSWORD_LENGTH.min).max(PASSWORD_LENGTH.max),
});
export type AcceptInvitation = z.input<typeof AcceptInvitation>;

/**
 * Gives an invited person a password, and the name and address they enter; the link works once. The token is the right
 * to do this, there is no actor yet.
 * @throws AppError NOT_FOUND when the link is unknown, used or too old; INVALID_INPUT when the address is somebody else's.
 */
export async function acceptInvitation(input: AcceptInvitation, now = new Date()): Promise<{ email: string }> {
  const { token, email, name, password } = AcceptInvitation.parse(input);
  const invited = await getInvited(token, now);
  if (!invited) throw new AppError("NOT_FOUND", "no such invitation");
  const hash = await hashPassword(password);
  return db.$transaction(async (tx) => {
    // Two tabs with the same link: the one whose update finds it unused has it.
    const { count } = await tx.invitation.updateMany({
      where: { id: invited.invitationId, usedAt: null },
      data: { usedAt: now },
    });
    if (count === 0) throw new AppError("NOT_FOUND", "no such invitation");
    const other = await tx.person.findFirst({ where: { email, id: { not: invited.id } }, select: { id: true } });
    if (other) throw new AppError("INVALID_INPUT", `${email} is another person's`, { field: "email" });
    await tx.person.update({ where: { id: invited.id }, data: { email, name } });
    const account = { accountId: invited.id, providerId: "credential" };
    await tx.credential.upsert({
      where: { providerId_accountId: account },
      update: { password: hash },
      create: { ...account, userId: invited.id, password: hash },
    });
    // A new password ends whatever was signed in with the old one.
    await tx.session.deleteMany({ where: { userId: invited.id } });
    await recordAudit(
      tx,
      { id: invited.id, name, origin: "web", language: "vi", appointments: [] },
      { action: "person.accept", subjectType: "person", subjectId: invited.id },
    );
    return { email };
  });
}
