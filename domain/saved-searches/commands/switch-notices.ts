import { z } from "zod";
import { recordAudit } from "#domain/audit/record-audit.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { holdOwnSearches, lastChange, requireOwnSearch } from "#domain/saved-searches/own-searches.ts";
import { SearchAtVersion } from "#domain/saved-searches/saved-search.ts";
import { db } from "#lib/db.ts";

export const SwitchNotices = SearchAtVersion.extend({ notifies: z.boolean() });
export type SwitchNotices = z.input<typeof SwitchNotices>;

/**
 * Has oneself told of what a saved search newly finds, from now on, or no longer. What was told stays.
 * @throws AppError FORBIDDEN, NOT_FOUND, EDIT_CONFLICT
 */
export async function switchNotices(
  input: SwitchNotices,
  actor: Actor,
  now = new Date(),
): Promise<{ version: number }> {
  assertMay(actor, "search.save");
  const { notifies, ...seen } = SwitchNotices.parse(input);
  return db.$transaction(async (tx) => {
    await holdOwnSearches(tx, actor);
    const former = await requireOwnSearch(tx, seen, actor);
    if (former.notifies === notifies) return { version: former.version };
    const version = former.version + 1;
    const since = notifies ? { afterChange: await lastChange(tx) } : {};
    await tx.savedSearch.update({ where: { id: seen.id }, data: { notifies, version, updatedAt: now, ...since } });
    await recordAudit(tx, actor, {
      action: "search.switch-notices",
      subjectType: "search",
      subjectId: seen.id,
      detail: { notifies },
    });
    return { version };
  });
}
