import { z } from "zod";
import { recordAudits } from "#domain/audit/record-audit.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";

export const ReadNotices = z.strictObject({
  seen: z
    .array(z.strictObject({ id: z.uuid(), version: z.number().int().positive() }))
    .min(1)
    .max(100),
});
export type ReadNotices = z.input<typeof ReadNotices>;

/**
 * Marks notices of one's own as read, as they were seen: one that something has joined since stays unread. Returns how many
 * were marked.
 * @throws AppError FORBIDDEN
 */
export async function readNotices(input: ReadNotices, actor: Actor, now = new Date()): Promise<{ count: number }> {
  assertMay(actor, "notice.read");
  const { seen } = ReadNotices.parse(input);
  return db.$transaction(async (tx) => {
    // Whoever adds to notices holds their searches, too: neither comes between the other's rows.
    await tx.$queryRaw`
      select 1 from "SavedSearch" where "personId" = ${actor.id}::uuid order by "id" for no key update`;
    const mine = { readAt: null, savedSearch: { personId: actor.id } };
    const read = await tx.notice.findMany({ where: { ...mine, OR: seen }, select: { id: true } });
    const ids = read.map(({ id }) => id);
    await tx.notice.updateMany({ where: { id: { in: ids } }, data: { readAt: now, version: { increment: 1 } } });
    await recordAudits(
      tx,
      actor,
      ids.map((id) => ({ action: "notice.read", subjectType: "notice", subjectId: id })),
    );
    return { count: ids.length };
  });
}
