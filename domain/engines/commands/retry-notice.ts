import { z } from "zod";
import { recordAudit } from "#domain/audit/record-audit.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

export const RetryNotice = z.strictObject({ noticeId: z.string().regex(/^\d{1,18}$/) });
export type RetryNotice = z.input<typeof RetryNotice>;

/**
 * Has an engine told now what could not be told: attempts begin anew, and what it asked for by a 429 is over.
 * @throws AppError FORBIDDEN, NOT_FOUND also for what was told or was never tried
 */
export async function retryNotice(input: RetryNotice, actor: Actor, now = new Date()): Promise<void> {
  assertMay(actor, "setting.change");
  const { noticeId } = RetryNotice.parse(input);
  const id = BigInt(noticeId);
  await db.$transaction(async (tx) => {
    const { count } = await tx.engineNotice.updateMany({
      where: { id, state: { in: ["WAITING", "GIVEN_UP"] }, outcome: { not: null } },
      data: { state: "WAITING", attempts: 0, outcome: null, dueAt: now, settledAt: null },
    });
    if (count === 0) throw new AppError("NOT_FOUND", `no notice ${noticeId} that failed`);
    await recordAudit(tx, actor, { action: "engine.retry", subjectType: "engine", subjectId: noticeId });
  });
}
