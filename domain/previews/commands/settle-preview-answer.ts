import { z } from "zod";
import { recordAudit } from "#domain/audit/record-audit.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

export const SettlePreviewAnswer = z.strictObject({ answerId: z.uuid(), isDone: z.boolean() });
export type SettlePreviewAnswer = z.input<typeof SettlePreviewAnswer>;

/**
 * Marks what an outsider said as dealt with, or as open once more. Twice is once. Returns which article it was about.
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export async function settlePreviewAnswer(
  input: SettlePreviewAnswer,
  actor: Actor,
  now = new Date(),
): Promise<{ articleId: string }> {
  const { answerId, isDone } = SettlePreviewAnswer.parse(input);
  return db.$transaction(async (tx) => {
    const answer = await tx.previewAnswer.findUnique({
      where: { id: answerId },
      select: { link: { select: { article: { select: { id: true, createdById: true, sectionId: true } } } } },
    });
    if (!answer) throw new AppError("NOT_FOUND", `preview answer ${answerId}`);
    const { article } = answer.link;
    assertMay(actor, "article.save", article);
    const { count } = await tx.previewAnswer.updateMany({
      where: { id: answerId, doneAt: isDone ? null : { not: null } },
      data: isDone ? { doneAt: now, doneById: actor.id } : { doneAt: null, doneById: null },
    });
    if (count === 0) return { articleId: article.id };
    await recordAudit(tx, actor, {
      action: isDone ? "preview.settle-answer" : "preview.reopen-answer",
      subjectType: "article",
      subjectId: article.id,
      detail: { answerId },
    });
    return { articleId: article.id };
  });
}
