import type { Tx } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import type { Prisma } from "#prisma/generated/client.ts";

/**
 * Changes a partner that is still at `version`, and counts it up. The version in the WHERE is the lock.
 * @throws AppError NOT_FOUND; EDIT_CONFLICT when somebody changed it since.
 */
export async function updatePartner(
  tx: Tx,
  { partnerId, version }: { partnerId: string; version: number },
  data: Prisma.PartnerUpdateManyMutationInput,
): Promise<void> {
  const { count } = await tx.partner.updateMany({
    where: { id: partnerId, version },
    data: { ...data, version: version + 1 },
  });
  if (count > 0) return;
  const isThere = (await tx.partner.count({ where: { id: partnerId } })) > 0;
  throw new AppError(isThere ? "EDIT_CONFLICT" : "NOT_FOUND", `partner ${partnerId} v${version}`);
}
