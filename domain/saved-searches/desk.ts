import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { DeskSearch } from "#domain/search/desk-search.ts";
import { db } from "#lib/db.ts";
import type { SavedSearch } from "./saved-search.ts";

/** One's own saved searches, by name. @throws AppError FORBIDDEN */
export async function listSavedSearches(actor: Actor): Promise<SavedSearch[]> {
  assertMay(actor, "search.save");
  const rows = await db.savedSearch.findMany({
    where: { personId: actor.id },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, version: true, name: true, search: true, notifies: true },
  });
  return rows.map(({ search, ...row }) => ({ ...row, search: DeskSearch.parse(search) }));
}
