import { z } from "zod";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { HouseStyle } from "#domain/house-style/house-style.ts";
import { ownersAfter } from "#domain/house-style/owners.ts";
import { readOwners, readStyle } from "#domain/house-style/read-style.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

export const ChangeStyle = z.strictObject({ version: z.number().int().min(0), style: HouseStyle });
export type ChangeStyle = z.input<typeof ChangeStyle>;

/**
 * Chooses the paper's style anew, in force with the next check; who changes an entry stands for it. Readers see nothing of it. `version` is the one it
 * started from, 0 for the program's own.
 * @throws AppError FORBIDDEN, EDIT_CONFLICT
 */
export async function changeStyle(input: ChangeStyle, actor: Actor, now = new Date()): Promise<{ version: number }> {
  assertMay(actor, "style.change");
  const { version, style } = ChangeStyle.parse(input);
  return db.$transaction(async (tx) => {
    const former = await readStyle(tx);
    const owner = { personId: actor.id, at: now.toISOString() };
    const owners = ownersAfter(await readOwners(tx), former.style, style, owner);
    const change = { style, owners, updatedAt: now, updatedById: actor.id };
    const { count } =
      version === 0
        ? await tx.houseStyle.createMany({ data: [{ id: 1, version: 1, ...change }], skipDuplicates: true })
        : await tx.houseStyle.updateMany({ where: { id: 1, version }, data: { ...change, version: version + 1 } });
    if (count === 0) throw new AppError("EDIT_CONFLICT", `style v${version}, now v${former.version}`);
    await recordAudit(tx, actor, {
      action: "style.change",
      subjectType: "style",
      subjectId: "1",
      detail: { version: version + 1, from: former.style, to: style },
    });
    return { version: version + 1 };
  });
}
