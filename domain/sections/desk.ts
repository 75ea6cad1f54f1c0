import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";

/** A section as the desk chooses it. */
export type DeskSection = { id: string; name: string; nameEn: string; parentId: string | null };

/**
 * All sections in the paper's order, each followed by those below it.
 * @throws AppError FORBIDDEN
 */
export async function listSectionsForDesk(actor: Actor): Promise<DeskSection[]> {
  assertMay(actor, "article.list");
  const rows = await db.section.findMany({
    select: { id: true, name: true, nameEn: true, parentId: true },
    orderBy: [{ position: "asc" }, { name: "asc" }],
  });
  return rows
    .filter((section) => section.parentId === null)
    .flatMap((section) => [section, ...rows.filter(({ parentId }) => parentId === section.id)]);
}
