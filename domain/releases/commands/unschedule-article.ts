import { z } from "zod";
import { requireArticle } from "#domain/articles/require-article.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { statusAfter } from "#domain/releases/status-after.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

export const UnscheduleArticle = z.strictObject({ articleId: z.uuid(), version: z.number().int().positive() });
export type UnscheduleArticle = z.input<typeof UnscheduleArticle>;

/**
 * Calls a planned release off, or puts one aside that failed. Returns the version it then has.
 * @throws AppError FORBIDDEN, NOT_FOUND also when nothing is planned any more, EDIT_CONFLICT
 */
export async function unscheduleArticle(input: UnscheduleArticle, actor: Actor, now = new Date()) {
  const { articleId, version } = UnscheduleArticle.parse(input);
  return db.$transaction(async (tx) => {
    const article = await requireArticle(tx, articleId);
    assertMay(actor, "article.publish", article);
    const plan = await tx.plannedRelease.findUnique({ where: { articleId } });
    if (!plan) throw new AppError("NOT_FOUND", `nothing is planned for article ${articleId}`);
    const next = article.status === "SCHEDULED" ? version + 1 : version;
    const { count } = await tx.article.updateMany({
      where: { id: articleId, version },
      data: { status: statusAfter(article, plan), version: next, updatedById: actor.id, updatedAt: now },
    });
    if (count === 0) throw new AppError("EDIT_CONFLICT", `article ${articleId} v${version}, now v${article.version}`);
    await tx.plannedRelease.delete({ where: { articleId } });
    await recordAudit(tx, actor, {
      action: "article.unschedule",
      subjectType: "article",
      subjectId: articleId,
      detail: { version: next, at: plan.at.toISOString(), hasFailed: plan.failedAt !== null },
    });
    return { version: next };
  });
}
