import { z } from "zod";
import { requireArticle } from "#domain/articles/require-article.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { findingKey } from "#domain/house-style/finding.ts";
import { STYLE_RULES } from "#domain/house-style/house-style.ts";
import { readStyle } from "#domain/house-style/read-style.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

const MOST_LEFT = 500;

export const LeaveFinding = z.strictObject({
  articleId: z.uuid(),
  rule: z.enum(STYLE_RULES),
  words: z.string().min(1).max(1_000),
});
export type LeaveFinding = z.input<typeof LeaveFinding>;

/**
 * Leaves what a check found as it is, wherever these words stand in the article, until they are others. The text does not
 * change, so its version does not either; twice is once. What blocks is left by those alone who may release it all the same.
 * @throws AppError FORBIDDEN, NOT_FOUND; TOO_LARGE when hundreds were left already.
 */
export async function leaveFinding(input: LeaveFinding, actor: Actor, now = new Date()): Promise<{ key: string }> {
  const { articleId, rule, words } = LeaveFinding.parse(input);
  const key = findingKey({ rule, words });
  return db.$transaction(async (tx) => {
    const article = await requireArticle(tx, articleId);
    assertMay(actor, "article.save", article);
    const { style } = await readStyle(tx);
    if (style.severities[rule] === "block") assertMay(actor, "article.override-style", article);
    const count = await tx.leftFinding.count({ where: { articleId } });
    if (count >= MOST_LEFT) throw new AppError("TOO_LARGE", `${count} findings left`, { limit: MOST_LEFT });
    const entry = { articleId, key, at: now, leftById: actor.id };
    const { count: isNew } = await tx.leftFinding.createMany({ data: [entry], skipDuplicates: true });
    if (isNew > 0) {
      await recordAudit(tx, actor, {
        action: "article.leave-finding",
        subjectType: "article",
        subjectId: articleId,
        detail: { rule, words },
      });
    }
    return { key };
  });
}
