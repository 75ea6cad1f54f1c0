import { z } from "zod";
import { contentOf } from "#domain/articles/content.ts";
import { assertReady } from "#domain/articles/readiness.ts";
import { requireArticle } from "#domain/articles/require-article.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { FRONT_CHOICES } from "#domain/fronts/front.ts";
import { assertStyle } from "#domain/house-style/assert-style.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { assertAhead, assertNoEmbargo } from "#domain/releases/planned-release.ts";
import { assertMove } from "#domain/workflow/transitions.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import { toLine } from "#lib/text.ts";

export const ScheduleArticle = z.strictObject({
  articleId: z.uuid(),
  version: z.number().int().positive(),
  /** When it shall go out: a whole minute, UTC. */
  at: z.date(),
  substantive: z.boolean().default(false),
  overrideReason: z.string().max(500).transform(toLine).default(""),
  /** Where on the home front it goes then; null leaves the front as it is. */
  placing: z.enum(FRONT_CHOICES).nullable().default(null),
});
export type ScheduleArticle = z.input<typeof ScheduleArticle>;

/**
 * Plans the release of an article, or of the next edition of a live one, for a time; another time takes the place of the
 * former one. It must be ready now, and is asked again when it goes out. Returns the version it then has.
 * @throws AppError FORBIDDEN, NOT_FOUND, NOT_READY, MOVE_REFUSED, EDIT_CONFLICT; NOT_AHEAD for a time that is past or
 * far off; UNDER_EMBARGO for one before the embargo ends.
 */
export async function scheduleArticle(input: ScheduleArticle, actor: Actor, now = new Date()) {
  const { articleId, version, at, substantive, overrideReason, placing } = ScheduleArticle.parse(input);
  return db.$transaction(async (tx) => {
    const article = await requireArticle(tx, articleId);
    assertMay(actor, "article.publish", article);
    if (placing) assertMay(actor, "front.launch");
    assertAhead(at, now);
    assertNoEmbargo(article, at);
    const isLive = article.status === "PUBLISHED";
    if (!isLive) assertMove(article.status, "SCHEDULED");
    assertReady(contentOf(article));
    await assertStyle(tx, article, overrideReason, actor);
    // A live article says nothing new by being timed: its version stays, or it would seem changed since its release.
    const next = isLive ? version : version + 1;
    const { count } = await tx.article.updateMany({
      where: { id: articleId, version },
      data: {
        status: isLive ? "PUBLISHED" : "SCHEDULED",
        version: next,
        updatedById: actor.id,
        updatedAt: now,
      },
    });
    if (count === 0) throw new AppError("EDIT_CONFLICT", `article ${articleId} v${version}, now v${article.version}`);
    const former = await tx.plannedRelease.findUnique({ where: { articleId }, select: { formerStatus: true } });
    const plan = {
      ...{ at, version: next, substantive, overrideReason, placing, createdById: actor.id, createdAt: now },
      formerStatus: article.status === "SCHEDULED" && former ? former.formerStatus : article.status,
    };
    await tx.plannedRelease.deleteMany({ where: { articleId } });
    await tx.plannedRelease.create({ data: { articleId, ...plan } });
    await recordAudit(tx, actor, {
      action: "article.schedule",
      subjectType: "article",
      subjectId: articleId,
      detail: { version: next, at: at.toISOString(), substantive, placing },
    });
    return { version: next };
  });
}
