import type { z } from "zod";
import { recordAudit } from "#domain/audit/record-audit.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { assertNameFree, holdOwnSearches, requireOwnSearch } from "#domain/saved-searches/own-searches.ts";
import { SearchAtVersion, SearchName } from "#domain/saved-searches/saved-search.ts";
import { db } from "#lib/db.ts";

export const RenameSearch = SearchAtVersion.extend({ name: SearchName });
export type RenameSearch = z.input<typeof RenameSearch>;

/**
 * Calls one's own saved search by another name.
 * @throws AppError FORBIDDEN, NOT_FOUND, EDIT_CONFLICT; INVALID_INPUT when the name is taken.
 */
export async function renameSearch(input: RenameSearch, actor: Actor, now = new Date()): Promise<{ version: number }> {
  assertMay(actor, "search.save");
  const { id, name, ...seen } = RenameSearch.parse(input);
  return db.$transaction(async (tx) => {
    await holdOwnSearches(tx, actor);
    const former = await requireOwnSearch(tx, { id, ...seen }, actor);
    await assertNameFree(tx, name, actor, id);
    const version = former.version + 1;
    await tx.savedSearch.update({ where: { id }, data: { name, version, updatedAt: now } });
    await recordAudit(tx, actor, {
      action: "search.rename",
      subjectType: "search",
      subjectId: id,
      detail: { from: former.name, to: name },
    });
    return { version };
  });
}
