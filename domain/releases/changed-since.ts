import type { RequiredArticle } from "#domain/articles/require-article.ts";
import { listActors } from "#domain/people/find-actor.ts";
import { may } from "#domain/people/policy.ts";
import type { Db } from "#lib/db.ts";

type Changed = Pick<RequiredArticle, "id" | "sectionId" | "createdById">;

/**
 * Whether anybody who may not publish an article saved it after a version. What an editor mends until the last minute goes
 * out with a planned release; what nobody with that right has read does not.
 */
export async function isChangedSince(on: Db, article: Changed, version: number, now: Date): Promise<boolean> {
  const later = await on.revision.findMany({
    where: { articleId: article.id, version: { gt: version } },
    distinct: ["createdById"],
    select: { createdById: true },
  });
  const ids = later.map(({ createdById }) => createdById);
  if (ids.length === 0) return false;
  const actors = await listActors(on, ids, now);
  return ids.some((id) => {
    const actor = actors.get(id);
    return !actor || !may(actor, "article.publish", article);
  });
}
