import { z } from "zod";
import { recordAudit } from "#domain/audit/record-audit.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { assertNameFree, holdOwnSearches, lastChange } from "#domain/saved-searches/own-searches.ts";
import { MOST_SAVED, SearchName } from "#domain/saved-searches/saved-search.ts";
import { DeskSearch } from "#domain/search/desk-search.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import { uuidV7 } from "#lib/uuid.ts";

export const SaveSearch = z.strictObject({ name: SearchName, search: DeskSearch, notifies: z.boolean() });
export type SaveSearch = z.input<typeof SaveSearch>;

/**
 * Keeps a search under a name of one's own. With `notifies` its owner is told of what it finds from now on.
 * @throws AppError FORBIDDEN; INVALID_INPUT when the name is taken; TOO_LARGE when as many are kept as may be.
 */
export async function saveSearch(input: SaveSearch, actor: Actor, now = new Date()): Promise<{ id: string }> {
  assertMay(actor, "search.save");
  const { name, search, notifies } = SaveSearch.parse(input);
  const id = uuidV7(now.getTime());
  return db.$transaction(async (tx) => {
    await holdOwnSearches(tx, actor);
    const count = await tx.savedSearch.count({ where: { personId: actor.id } });
    if (count >= MOST_SAVED) throw new AppError("TOO_LARGE", `${count} searches saved`, { limit: MOST_SAVED });
    await assertNameFree(tx, name, actor, null);
    await tx.savedSearch.create({
      data: {
        ...{ id, personId: actor.id, name, search, notifies, createdAt: now, updatedAt: now },
        afterChange: await lastChange(tx),
      },
    });
    await recordAudit(tx, actor, {
      action: "search.save",
      subjectType: "search",
      subjectId: id,
      detail: { name, search, notifies },
    });
    return { id };
  });
}
