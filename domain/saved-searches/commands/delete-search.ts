import type { z } from "zod";
import { recordAudit } from "#domain/audit/record-audit.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { holdOwnSearches, requireOwnSearch } from "#domain/saved-searches/own-searches.ts";
import { SearchAtVersion } from "#domain/saved-searches/saved-search.ts";
import { db } from "#lib/db.ts";

export const DeleteSearch = SearchAtVersion;
export type DeleteSearch = z.input<typeof DeleteSearch>;

/**
 * Takes away one's own saved search, with the notices it gave.
 * @throws AppError FORBIDDEN, NOT_FOUND, EDIT_CONFLICT
 */
export async function deleteSearch(input: DeleteSearch, actor: Actor): Promise<void> {
  assertMay(actor, "search.save");
  const seen = DeleteSearch.parse(input);
  await db.$transaction(async (tx) => {
    await holdOwnSearches(tx, actor);
    const { name } = await requireOwnSearch(tx, seen, actor);
    await tx.savedSearch.delete({ where: { id: seen.id } });
    await recordAudit(tx, actor, {
      action: "search.delete",
      subjectType: "search",
      subjectId: seen.id,
      detail: { name },
    });
  });
}
