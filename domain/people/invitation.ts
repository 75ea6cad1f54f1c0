import { createHash, randomBytes } from "node:crypto";
import { db, type Tx } from "#lib/db.ts";

const VALID_MS = 7 * 24 * 3_600_000;

/** The address somebody follows to choose a password. */
export function invitationUrl(siteUrl: string, token: string): string {
  return `${siteUrl}/admin/loi-moi/${token}`;
}

function digest(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Makes a one-time token of 256 bits for a person; former ones that were not used end. Valid for seven days. */
export async function issueInvitation(tx: Tx, personId: string, now: Date): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await tx.invitation.deleteMany({ where: { personId, usedAt: null } });
  await tx.invitation.create({
    data: { tokenHash: digest(token), personId, expiresAt: new Date(now.getTime() + VALID_MS), createdAt: now },
  });
  return token;
}

/** Who a token invites, or null when it is unknown, used or too old. */
export async function getInvited(token: string, now = new Date()) {
  const invitation = await db.invitation.findFirst({
    where: { tokenHash: digest(token), usedAt: null, expiresAt: { gt: now }, person: { disabledAt: null } },
    select: { id: true, person: { select: { id: true, name: true, email: true } } },
  });
  return invitation && { invitationId: invitation.id, ...invitation.person };
}
