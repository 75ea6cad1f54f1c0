import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";

/** An author as the desk chooses one: title and slug tell two of the same name apart. */
export type DeskAuthor = { id: string; name: string; slug: string; title: string; isPenName: boolean };

/**
 * All authors by name.
 * @throws AppError FORBIDDEN
 */
export async function listAuthorsForDesk(actor: Actor): Promise<DeskAuthor[]> {
  assertMay(actor, "article.list");
  return db.author.findMany({
    select: { id: true, name: true, slug: true, title: true, isPenName: true },
    orderBy: [{ name: "asc" }, { slug: "asc" }],
  });
}
