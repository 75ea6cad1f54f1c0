import type { Actor } from "#domain/people/actor.ts";
import type { Tx } from "#lib/db.ts";
import type { Language, Prisma } from "#prisma/generated/client.ts";

type FrontName = { key: string; name: string; language?: Language };

/**
 * Finds a front, or makes it, and locks it to the end of the transaction: of two who launch at the same moment the
 * second follows the first. Take this lock before any tag is invalidated, as everybody does.
 */
export async function lockFront(tx: Tx, { key, name, language }: FrontName): Promise<{ id: string }> {
  await tx.front.createMany({ data: [{ key, name, language }], skipDuplicates: true });
  return tx.front.update({ where: { key }, data: { key }, select: { id: true } });
}

/** Makes slots the live arrangement of a locked front. Rights were checked. Returns its id and number. */
export async function writeLayout(
  tx: Tx,
  frontId: string,
  slots: Prisma.SlotUncheckedCreateWithoutLayoutInput[],
  actor: Actor,
  now: Date,
): Promise<{ id: string; number: number }> {
  const last = await tx.frontLayout.aggregate({ where: { frontId }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  await tx.frontLayout.updateMany({ where: { frontId, isLive: true }, data: { isLive: false } });
  const { id } = await tx.frontLayout.create({
    data: {
      frontId,
      number,
      isLive: true,
      launchedAt: now,
      createdAt: now,
      createdById: actor.id,
      slots: { create: slots },
    },
    select: { id: true },
  });
  return { id, number };
}
