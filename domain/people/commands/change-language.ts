import { z } from "zod";
import { recordAudit } from "#domain/audit/record-audit.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import { Language } from "#prisma/generated/enums.ts";

export const ChangeLanguage = z.strictObject({ language: z.enum(Language) });
export type ChangeLanguage = z.input<typeof ChangeLanguage>;

/**
 * Sets the language in which the actor sees the newsroom. Articles keep theirs.
 * @throws AppError FORBIDDEN; NOT_FOUND when the actor has no account.
 */
export async function changeLanguage(input: ChangeLanguage, actor: Actor): Promise<void> {
  assertMay(actor, "person.change-own");
  const { language } = ChangeLanguage.parse(input);
  await db.$transaction(async (tx) => {
    const { count } = await tx.person.updateMany({ where: { id: actor.id }, data: { language } });
    if (count === 0) throw new AppError("NOT_FOUND", `person ${actor.id}`);
    await recordAudit(tx, actor, {
      action: "person.change-language",
      subjectType: "person",
      subjectId: actor.id,
      detail: { from: actor.language, to: language },
    });
  });
}
