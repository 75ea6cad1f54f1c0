import { z } from "zod";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { invalidate } from "#domain/invalidations/invalidate.ts";
import { partnerTag } from "#domain/invalidations/tags.ts";
import { makePartnerToken } from "#domain/partners/partner.ts";
import { updatePartner } from "#domain/partners/update-partner.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";

export const RenewPartnerAddress = z.strictObject({ partnerId: z.uuid(), version: z.number().int().positive() });
export type RenewPartnerAddress = z.input<typeof RenewPartnerAddress>;

/**
 * Gives a partner another address, when the former one has come to others. That one leads nowhere from now on. Returns the
 * new part of the address, the new version and the cache tags that are now stale.
 * @throws AppError FORBIDDEN, NOT_FOUND, EDIT_CONFLICT
 */
export async function renewPartnerAddress(input: RenewPartnerAddress, actor: Actor) {
  assertMay(actor, "partner.manage");
  const which = RenewPartnerAddress.parse(input);
  const token = makePartnerToken();
  return db.$transaction(async (tx) => {
    await updatePartner(tx, which, { token });
    await recordAudit(tx, actor, {
      action: "partner.renew-address",
      subjectType: "partner",
      subjectId: which.partnerId,
      detail: { version: which.version + 1 },
    });
    return { token, version: which.version + 1, stale: await invalidate(tx, [], [partnerTag(which.partnerId)]) };
  });
}
