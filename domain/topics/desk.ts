import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";

/** A topic as the desk chooses one. */
export type DeskTopic = { id: string; name: string; slug: string };

/**
 * All topics by name.
 * @throws AppError FORBIDDEN
 */
export async function listTopicsForDesk(actor: Actor): Promise<DeskTopic[]> {
  assertMay(actor, "article.list");
  return db.topic.findMany({
    select: { id: true, name: true, slug: true },
    orderBy: [{ name: "asc" }, { slug: "asc" }],
  });
}
