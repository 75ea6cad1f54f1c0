import { z } from "zod";
import { requireArticle } from "#domain/articles/require-article.ts";
import { FRONT_CHOICES } from "#domain/fronts/front.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { isChangedSince } from "./changed-since.ts";
import type { Failure, Plan } from "./planned-release.ts";

/** When a story may go out, null when it may now, and when it will. Times are UTC. */
export type Timing = { embargoUntil: Date | null; plan: Plan | null };

/**
 * What is planned for an article, as the edit screen says it.
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export async function getTiming(articleId: string, actor: Actor, now = new Date()): Promise<Timing> {
  assertMay(actor, "article.read");
  return db.$transaction(async (tx) => {
    const article = await requireArticle(tx, z.uuid().parse(articleId));
    const embargoUntil = article.embargoUntil && article.embargoUntil > now ? article.embargoUntil : null;
    const plan = await tx.plannedRelease.findUnique({
      where: { articleId },
      include: { createdBy: { select: { name: true } } },
    });
    if (!plan) return { embargoUntil, plan: null };
    const isChanged = plan.failedAt === null && (await isChangedSince(tx, article, plan.version, now));
    // `releaseDue` wrote it: its shape is its own.
    const failure = plan.failure as Failure | null;
    const placing = FRONT_CHOICES.find((known) => known === plan.placing) ?? null;
    return { embargoUntil, plan: { at: plan.at, by: plan.createdBy.name, placing, isChanged, failure } };
  });
}
