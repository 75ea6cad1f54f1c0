import type { Actor } from "#domain/people/actor.ts";
import { SEEN_MS } from "#domain/presence/presence.ts";
import type { Db, Tx } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

/** Who writes in an article at present, or null. */
export async function findWriter(on: Db, articleId: string, now: Date) {
  const lock = await on.editLock.findUnique({
    where: { articleId },
    select: { personId: true, since: true, seenAt: true, person: { select: { name: true } } },
  });
  if (!lock || now.getTime() - lock.seenAt.getTime() > SEEN_MS) return null;
  return { personId: lock.personId, name: lock.person.name, since: lock.since };
}

/** @throws AppError EDIT_LOCKED with the name, while somebody else writes in the article. */
export async function assertNotLocked(tx: Tx, articleId: string, actor: Actor, now: Date): Promise<void> {
  const writer = await findWriter(tx, articleId, now);
  if (!writer || writer.personId === actor.id) return;
  throw new AppError("EDIT_LOCKED", `article ${articleId} is held by ${writer.personId}`, { name: writer.name });
}

/** Notes that somebody writes in an article, unless somebody else does. */
export async function holdLock(on: Db, articleId: string, personId: string, now: Date): Promise<void> {
  const gone = new Date(now.getTime() - SEEN_MS);
  // One statement: of two who begin at once one gets it.
  await on.$executeRaw`
    insert into "EditLock" as held ("articleId", "personId", "since", "seenAt")
    values (${articleId}::uuid, ${personId}::uuid, ${now}, ${now})
    on conflict ("articleId") do update set
      "since" = case when held."personId" = excluded."personId" and held."seenAt" >= ${gone}
        then held."since" else excluded."since" end,
      "personId" = excluded."personId", "seenAt" = excluded."seenAt"
    where held."personId" = excluded."personId" or held."seenAt" < ${gone}`;
}
