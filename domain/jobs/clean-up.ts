import { db } from "#lib/db.ts";

const DAY_MS = 24 * 3_600_000;

/**
 * Removes what has served its time: invalidations that every cache has read long ago (they poll every few seconds),
 * sessions and invitations that ended, sign-in counts that ran out. Returns how many rows went, for the log.
 */
export async function cleanUp(now = new Date()): Promise<number> {
  const results = await db.$transaction([
    db.invalidation.deleteMany({ where: { at: { lt: new Date(now.getTime() - DAY_MS) } } }),
    db.session.deleteMany({ where: { expiresAt: { lt: now } } }),
    db.invitation.deleteMany({ where: { expiresAt: { lt: new Date(now.getTime() - 30 * DAY_MS) } } }),
    db.signInAttempt.deleteMany({ where: { expire: { lt: now } } }),
  ]);
  return results.reduce((sum, { count }) => sum + count, 0);
}
