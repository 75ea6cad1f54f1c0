import { z } from "zod";
import { requireArticle } from "#domain/articles/require-article.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { findWriter } from "#domain/presence/edit-lock.ts";
import { db } from "#lib/db.ts";

export const TakeOverArticle = z.strictObject({ articleId: z.uuid() });
export type TakeOverArticle = z.input<typeof TakeOverArticle>;

/**
 * Makes the actor the one who writes in an article, whoever did so far: their saves are refused from now on, their
 * unsaved words stay with them. Answers with the version they left.
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export async function takeOverArticle(
  input: TakeOverArticle,
  actor: Actor,
  now = new Date(),
): Promise<{ version: number }> {
  const { articleId } = TakeOverArticle.parse(input);
  return db.$transaction(async (tx) => {
    const article = await requireArticle(tx, articleId);
    assertMay(actor, "article.save", article);
    const former = await findWriter(tx, articleId, now);
    const held = { personId: actor.id, since: now, seenAt: now };
    await tx.editLock.upsert({ where: { articleId }, create: { articleId, ...held }, update: held });
    await recordAudit(tx, actor, {
      action: "article.take-over",
      subjectType: "article",
      subjectId: articleId,
      detail: { from: former?.personId ?? null },
    });
    return { version: article.version };
  });
}
