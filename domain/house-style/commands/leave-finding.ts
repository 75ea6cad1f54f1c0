import { z } from "zod";
import { requireArticle } from "#domain/articles/require-article.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { findingKey, type LeftEntry } from "#domain/house-style/finding.ts";
import { STYLE_RULES } from "#domain/house-style/house-style.ts";
import { readLeft, readStyle } from "#domain/house-style/read-style.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay, may } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import { toLine } from "#lib/text.ts";

const MOST_LEFT = 500;

export const LeaveFinding = z.strictObject({
  articleId: z.uuid(),
  rule: z.enum(STYLE_RULES),
  /** Of the finding: its words, or "#" and the id of a picture. */
  subject: z.string().min(1).max(1_000),
  /** Why it stays; may be empty where the rule does not keep the article from readers. */
  reason: z.string().max(300).transform(toLine).default(""),
});
export type LeaveFinding = z.input<typeof LeaveFinding>;

/**
 * Leaves what a check found as it is, wherever these words stand in the article, until they are others; answers all that
 * is left in it. The text does not change, so its version does not either. Twice is once, but a reason can be added, and
 * who may overrule makes it hold also where the rule blocks.
 * @throws AppError FORBIDDEN, NOT_FOUND; INVALID_INPUT without a reason for what blocks; TOO_LARGE when hundreds were left
 * already.
 */
export async function leaveFinding(input: LeaveFinding, actor: Actor, now = new Date()): Promise<LeftEntry[]> {
  const { articleId, rule, subject, reason } = LeaveFinding.parse(input);
  const key = findingKey({ rule, subject });
  return db.$transaction(async (tx) => {
    const article = await requireArticle(tx, articleId);
    assertMay(actor, "article.save", article);
    const { style } = await readStyle(tx);
    if (style.severities[rule] === "block") {
      assertMay(actor, "article.override-style", article);
      if (!reason) throw new AppError("INVALID_INPUT", `${rule} blocks: no reason given`, { field: "reason" });
    }
    const count = await tx.leftFinding.count({ where: { articleId } });
    if (count >= MOST_LEFT) throw new AppError("TOO_LARGE", `${count} findings left`, { limit: MOST_LEFT });
    const overrides = may(actor, "article.override-style", article);
    const signed = { at: now, leftById: actor.id };
    const { count: isNew } = await tx.leftFinding.createMany({
      data: [{ articleId, key, reason, overrides, ...signed }],
      skipDuplicates: true,
    });
    // What is added to an entry takes nothing away: neither a reason, nor that somebody overruled.
    const added = { ...(reason ? { reason } : {}), ...(overrides ? { overrides } : {}) };
    const isAdded = Object.entries(added).map(([column, value]) => ({ [column]: { not: value } }));
    const { count: isMore } = await tx.leftFinding.updateMany({
      where: { articleId, key, OR: isAdded },
      data: { ...added, ...signed },
    });
    if (isNew + isMore > 0) {
      await recordAudit(tx, actor, {
        action: "article.leave-finding",
        subjectType: "article",
        subjectId: articleId,
        detail: { rule, subject, reason },
      });
    }
    return readLeft(tx, articleId);
  });
}
