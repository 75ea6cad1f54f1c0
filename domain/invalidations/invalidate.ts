import type { Tx } from "#lib/db.ts";
import { insertRows } from "#lib/insert-rows.ts";

/**
 * Notes, in the writing transaction, which cache tags it makes stale; whoever holds pages reads the rows and is woken
 * at commit. A page whose tag is among `withdrawn` may not be shown once more, not even while the new one is made or
 * when it cannot be made. Returns the tags, each once.
 *
 * Call it last in a transaction: from here to the commit other writers of this table wait, so that the ids of rows
 * come into view in their order and nobody who reads on from an id misses a row (migration `invalidation_order`).
 */
export async function invalidate(tx: Tx, tags: string[], withdrawn: string[] = []): Promise<string[]> {
  const stale = [...new Set([...tags, ...withdrawn])];
  await insertRows(
    tx,
    "Invalidation",
    stale.map((tag) => ({ tag, withdrawn: withdrawn.includes(tag) })),
  );
  return stale;
}
