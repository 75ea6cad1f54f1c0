import { z } from "zod";
import { requireArticle } from "#domain/articles/require-article.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { assertAhead } from "#domain/releases/planned-release.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

export const SetEmbargo = z.strictObject({
  articleId: z.uuid(),
  version: z.number().int().positive(),
  /** Until when nobody may publish it: a whole minute, UTC; null lifts the embargo. */
  until: z.date().nullable(),
});
export type SetEmbargo = z.input<typeof SetEmbargo>;

/**
 * Puts an article under embargo until a time, or lifts that. Whoever writes it may promise to wait; to wait less than was
 * promised is for those who lead. It says nothing new, so the version stays; it is returned.
 * @throws AppError FORBIDDEN, NOT_FOUND, EDIT_CONFLICT; NOT_AHEAD for a time that is past or far off.
 */
export async function setEmbargo(input: SetEmbargo, actor: Actor, now = new Date()) {
  const { articleId, version, until } = SetEmbargo.parse(input);
  return db.$transaction(async (tx) => {
    const article = await requireArticle(tx, articleId);
    const { embargoUntil: former } = article;
    const isLess = former !== null && former > now && (until === null || until < former);
    assertMay(actor, isLess ? "article.lift-embargo" : "article.embargo", article);
    if (until) assertAhead(until, now);
    const { count } = await tx.article.updateMany({
      where: { id: articleId, version },
      data: { embargoUntil: until, updatedById: actor.id, updatedAt: now },
    });
    if (count === 0) throw new AppError("EDIT_CONFLICT", `article ${articleId} v${version}, now v${article.version}`);
    await recordAudit(tx, actor, {
      action: "article.set-embargo",
      subjectType: "article",
      subjectId: articleId,
      detail: { version, from: former?.toISOString() ?? null, to: until?.toISOString() ?? null },
    });
    return { version };
  });
}
