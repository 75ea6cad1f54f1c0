import { PIECES_FOLDER } from "#domain/media/upload-pieces.ts";
import { MISSES_KEPT_DAYS } from "#domain/search/miss.ts";
import { VIEWS_KEPT_DAYS } from "#domain/views/view.ts";
import { db } from "#lib/db.ts";
import { openMediaStore } from "#lib/media-store.ts";

const DAY_MS = 24 * 3_600_000;

/**
 * Removes what has served its time: invalidations that every cache has read long ago (they poll every few seconds),
 * sessions and invitations that ended, sign-in counts that ran out, views and searches without results of former months,
 * what engines were told and notices that were read a month ago, who was on an edit screen yesterday, and half uploads of yesterday. Returns how many rows
 * and files went, for the log.
 */
export async function cleanUp(now = new Date()): Promise<number> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const results = await db.$transaction([
    // Never the newest one: it tells whoever holds pages that this is still their database (follow-invalidations.ts).
    db.$executeRaw`
      delete from "Invalidation" where "at" < ${daysAgo(1)}
        and "id" < (select max("id") from "Invalidation")`,
    db.session.deleteMany({ where: { expiresAt: { lt: now } } }),
    db.invitation.deleteMany({ where: { expiresAt: { lt: daysAgo(30) } } }),
    db.signInAttempt.deleteMany({ where: { expire: { lt: now } } }),
    db.articleView.deleteMany({ where: { hour: { lt: daysAgo(VIEWS_KEPT_DAYS) } } }),
    db.engineNotice.deleteMany({ where: { settledAt: { lt: daysAgo(30) } } }),
    db.searchMiss.deleteMany({ where: { day: { lt: daysAgo(MISSES_KEPT_DAYS) } } }),
    db.notice.deleteMany({ where: { readAt: { lt: daysAgo(30) } } }),
    db.presence.deleteMany({ where: { seenAt: { lt: daysAgo(1) } } }),
    db.viewBatch.deleteMany({ where: { at: { lt: daysAgo(VIEWS_KEPT_DAYS) } } }),
  ]);
  // What was uploaded in part, and whose rest never came.
  const pieces = await openMediaStore().removeOlder(PIECES_FOLDER, daysAgo(1));
  return (
    pieces + results.reduce<number>((sum, result) => sum + (typeof result === "number" ? result : result.count), 0)
  );
}
