import type { Actor } from "#domain/people/actor.ts";
import type { Tx } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

/**
 * Holds the list of somebody's saved searches until the transaction ends, so that no two changes of it pass each other:
 * names and their number are looked at before they are written.
 */
export async function holdOwnSearches(tx: Tx, actor: Actor): Promise<void> {
  await tx.$queryRaw`select 1 from "Person" where "id" = ${actor.id}::uuid for no key update`;
}

/**
 * One's own saved search. Of other people's nobody is told that they are there.
 * @throws AppError NOT_FOUND; EDIT_CONFLICT when it was changed since `version`.
 */
export async function requireOwnSearch(tx: Tx, { id, version }: { id: string; version: number }, actor: Actor) {
  const own = await tx.savedSearch.findFirst({ where: { id, personId: actor.id } });
  if (!own) throw new AppError("NOT_FOUND", `saved search ${id}`);
  if (own.version !== version)
    throw new AppError("EDIT_CONFLICT", `saved search ${id} v${version}, now v${own.version}`);
  return own;
}

/** @throws AppError INVALID_INPUT when another of one's own saved searches has the name. */
export async function assertNameFree(tx: Tx, name: string, actor: Actor, exceptId: string | null): Promise<void> {
  const taken = await tx.savedSearch.findFirst({
    where: { personId: actor.id, name, ...(exceptId && { id: { not: exceptId } }) },
  });
  if (taken) throw new AppError("INVALID_INPUT", `the name "${name}" is taken`, { field: "name", reason: "taken" });
}

/** The number of the last change: what comes in from now on has a higher one. */
export async function lastChange(tx: Tx): Promise<bigint> {
  const [row] = await tx.$queryRaw<{ id: bigint }[]>`select nextval('"SearchChange_id_seq"') as id`;
  return row?.id ?? 0n;
}
