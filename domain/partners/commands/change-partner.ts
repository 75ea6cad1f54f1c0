import { z } from "zod";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { invalidate } from "#domain/invalidations/invalidate.ts";
import { partnerTag } from "#domain/invalidations/tags.ts";
import { PartnerRules } from "#domain/partners/partner.ts";
import { updatePartner } from "#domain/partners/update-partner.ts";
import { assertRules, auditDetail, partnerColumns } from "#domain/partners/write-partner.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";

export const ChangePartner = z.strictObject({
  partnerId: z.uuid(),
  version: z.number().int().positive(),
  rules: PartnerRules,
});
export type ChangePartner = z.input<typeof ChangePartner>;

/**
 * Gives an agreement other rules, in force at once: what the partner may no longer have is not shown once more at their
 * address. Returns the new version and the cache tags that are now stale.
 * @throws AppError FORBIDDEN, NOT_FOUND, EDIT_CONFLICT; INVALID_INPUT as `createPartner`.
 */
export async function changePartner(input: ChangePartner, actor: Actor, now = new Date()) {
  assertMay(actor, "partner.manage");
  const { rules, ...which } = ChangePartner.parse(input);
  return db.$transaction(async (tx) => {
    await assertRules(tx, rules, now);
    await updatePartner(tx, which, partnerColumns(rules));
    const { partnerId } = which;
    await tx.partnerSection.deleteMany({ where: { partnerId } });
    await tx.partnerSection.createMany({ data: rules.sectionIds.map((sectionId) => ({ partnerId, sectionId })) });
    await recordAudit(tx, actor, {
      action: "partner.change",
      subjectType: "partner",
      subjectId: partnerId,
      detail: { version: which.version + 1, ...auditDetail(rules) },
    });
    return { version: which.version + 1, stale: await invalidate(tx, [], [partnerTag(partnerId)]) };
  });
}
