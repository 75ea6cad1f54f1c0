import { z } from "zod";
import { requireArticle } from "#domain/articles/require-article.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import type { LeftEntry } from "#domain/house-style/finding.ts";
import { readLeft } from "#domain/house-style/read-style.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";

export const TakeUpFinding = z.strictObject({ articleId: z.uuid(), key: z.string().min(1).max(1_100) });
export type TakeUpFinding = z.input<typeof TakeUpFinding>;

/**
 * Has an article checked again for what somebody left in it; answers what is still left. Whoever may write may: the check
 * only becomes stricter. Twice is once.
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export async function takeUpFinding(input: TakeUpFinding, actor: Actor): Promise<LeftEntry[]> {
  const { articleId, key } = TakeUpFinding.parse(input);
  return db.$transaction(async (tx) => {
    const article = await requireArticle(tx, articleId);
    assertMay(actor, "article.save", article);
    const { count } = await tx.leftFinding.deleteMany({ where: { articleId, key } });
    if (count > 0) {
      await recordAudit(tx, actor, {
        action: "article.take-up-finding",
        subjectType: "article",
        subjectId: articleId,
        detail: { key },
      });
    }
    return readLeft(tx, articleId);
  });
}
