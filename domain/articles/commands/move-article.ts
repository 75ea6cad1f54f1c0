import { z } from "zod";
import { DESK_STAGES, mayMoveTo } from "#domain/articles/acts.ts";
import { requireArticle } from "#domain/articles/require-article.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMove } from "#domain/workflow/transitions.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

export const MoveArticle = z.strictObject({
  articleId: z.uuid(),
  version: z.number().int().positive(),
  to: z.enum(DESK_STAGES),
});
export type MoveArticle = z.input<typeof MoveArticle>;

/**
 * Moves an article to another stage inside the newsroom; what readers see has commands of its own.
 * @throws AppError FORBIDDEN, NOT_FOUND, MOVE_REFUSED, EDIT_CONFLICT
 */
export async function moveArticle(input: MoveArticle, actor: Actor, now = new Date()): Promise<{ version: number }> {
  const { articleId, version, to } = MoveArticle.parse(input);
  return db.$transaction(async (tx) => {
    const article = await requireArticle(tx, articleId);
    if (!mayMoveTo(actor, article, to)) throw new AppError("FORBIDDEN", `${actor.name} may not move to ${to}`);
    assertMove(article.status, to);
    const { count } = await tx.article.updateMany({
      where: { id: articleId, version },
      data: { status: to, version: version + 1, updatedById: actor.id, updatedAt: now },
    });
    if (count === 0) throw new AppError("EDIT_CONFLICT", `article ${articleId} v${version}, now v${article.version}`);
    // It waits no longer; of one that failed to go out the reason is settled with it.
    await tx.plannedRelease.deleteMany({ where: { articleId } });
    await recordAudit(tx, actor, {
      action: "article.move",
      subjectType: "article",
      subjectId: articleId,
      detail: { from: article.status, to },
    });
    return { version: version + 1 };
  });
}
