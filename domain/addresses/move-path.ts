import { redirectAddress } from "#domain/addresses/claim-address.ts";
import { claimPath, type PathOwner } from "#domain/addresses/claim-path.ts";
import type { Tx } from "#lib/db.ts";

/**
 * Gives a list another path: the former one, and all that led to it, lead to the new one. A path that was its own before is
 * taken back, so nothing leads in a circle.
 * @throws AppError ADDRESS_TAKEN when the new path is or was another's.
 */
export async function movePath(tx: Tx, from: string, to: string, owner: PathOwner): Promise<void> {
  const { kind, ...whose } = owner;
  const { count } = await tx.address.updateMany({
    where: { path: to, kind: "REDIRECT", ...whose },
    data: { kind, target: null },
  });
  if (count === 0) await claimPath(tx, to, owner);
  await redirectAddress(tx, from, to);
}
