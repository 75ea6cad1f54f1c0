import { recordAudit } from "#domain/audit/record-audit.ts";
import { makePartnerToken, PartnerRules } from "#domain/partners/partner.ts";
import { assertRules, auditDetail, partnerColumns } from "#domain/partners/write-partner.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";

/**
 * Notes an agreement with a partner, and makes the address at which they fetch what they may take. Nothing that is held
 * goes stale: nobody has asked for an address that was not there.
 * @throws AppError FORBIDDEN; INVALID_INPUT for less delay than the paper asks for, or a section that is not there.
 */
export async function createPartner(input: PartnerRules, actor: Actor, now = new Date()) {
  assertMay(actor, "partner.manage");
  const rules = PartnerRules.parse(input);
  return db.$transaction(async (tx) => {
    await assertRules(tx, rules, now);
    const { id, token } = await tx.partner.create({
      data: {
        ...partnerColumns(rules),
        token: makePartnerToken(),
        createdAt: now,
        sections: { create: rules.sectionIds.map((sectionId) => ({ sectionId })) },
      },
      select: { id: true, token: true },
    });
    await recordAudit(tx, actor, {
      action: "partner.create",
      subjectType: "partner",
      subjectId: id,
      detail: auditDetail(rules),
    });
    return { id, token };
  });
}
