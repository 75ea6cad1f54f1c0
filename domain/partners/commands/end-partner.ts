import { z } from "zod";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { invalidate } from "#domain/invalidations/invalidate.ts";
import { partnerTag } from "#domain/invalidations/tags.ts";
import { updatePartner } from "#domain/partners/update-partner.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

export const EndPartner = z.strictObject({ partnerId: z.uuid(), version: z.number().int().positive() });
export type EndPartner = z.input<typeof EndPartner>;

/**
 * Ends an agreement now: from here on its address answers that it is gone. Returns the new version and the cache tags that
 * are now stale.
 * @throws AppError FORBIDDEN, NOT_FOUND, EDIT_CONFLICT; MOVE_REFUSED for one that is over already.
 */
export async function endPartner(input: EndPartner, actor: Actor, now = new Date()) {
  assertMay(actor, "partner.manage");
  const which = EndPartner.parse(input);
  return db.$transaction(async (tx) => {
    const isOver = await tx.partner.count({ where: { id: which.partnerId, endsAt: { lte: now } } });
    if (isOver > 0) throw new AppError("MOVE_REFUSED", `partner ${which.partnerId} is over`);
    await updatePartner(tx, which, { endsAt: now });
    await recordAudit(tx, actor, {
      action: "partner.end",
      subjectType: "partner",
      subjectId: which.partnerId,
      detail: { version: which.version + 1 },
    });
    return { version: which.version + 1, stale: await invalidate(tx, [], [partnerTag(which.partnerId)]) };
  });
}
