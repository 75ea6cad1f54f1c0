import type { Language } from "#domain/articles/article.ts";
import { releaseArticle } from "#domain/articles/commands/publish-article.ts";
import { contentOf } from "#domain/articles/content.ts";
import { assertReady } from "#domain/articles/readiness.ts";
import { requireArticle } from "#domain/articles/require-article.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import type { FrontPage } from "#domain/fronts/compose-front.ts";
import { FRONT_CHOICES } from "#domain/fronts/front.ts";
import { lockHomeFront, placeArticle, readFrontOf } from "#domain/fronts/place-article.ts";
import { assertStyle } from "#domain/house-style/assert-style.ts";
import { listActors } from "#domain/people/find-actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { SYSTEM_ACTOR } from "#domain/people/system-actor.ts";
import { db, type Tx } from "#lib/db.ts";
import { AppError, isAppError } from "#lib/errors.ts";
import { log } from "#lib/log.ts";
import type { PlannedRelease } from "#prisma/generated/client.ts";
import { isChangedSince } from "./changed-since.ts";
import type { Failure } from "./planned-release.ts";
import { statusAfter } from "./status-after.ts";

// What is due at the same minute in a large paper, and more; the rest follows a second later.
const MOST_AT_ONCE = 50;

/** Whether any planned release should have gone out by now. */
export async function hasDueReleases(now = new Date()): Promise<boolean> {
  return (await db.plannedRelease.findFirst({ where: dueAt(now), select: { articleId: true } })) !== null;
}

/**
 * Releases what is due, each in a transaction of its own, once however many processes do this at the same time. What may
 * not go out as it stands goes back to where it stood, with the reason. Returns how many went out.
 */
export async function releaseDue(now = new Date(), isStopped: () => boolean = () => false): Promise<number> {
  const due = await db.plannedRelease.findMany({
    where: dueAt(now),
    orderBy: [{ at: "asc" }, { articleId: "asc" }],
    take: MOST_AT_ONCE,
    select: { articleId: true, placing: true, article: { select: { language: true } } },
  });
  let released = 0;
  for (const { articleId, placing, article } of due) {
    if (isStopped()) break;
    if (await releaseOne(articleId, placing ? article.language : null, now)) released += 1;
  }
  return released;
}

/** `frontOf`: the language of the home front that it goes to; null for one that goes to none. */
async function releaseOne(articleId: string, frontOf: Language | null, now: Date): Promise<boolean> {
  try {
    const shown = frontOf && (await readFrontOf(articleId));
    return await db.$transaction(async (tx) => {
      if (frontOf) await lockHomeFront(tx, frontOf);
      const plan = await takeDue(tx, articleId, now);
      if (plan) await release(tx, plan, shown, now);
      return plan !== null;
    });
  } catch (error) {
    // Not the story's fault: it stays due.
    if (!isAppError(error)) {
      log.error({ error: String(error), articleId }, "a planned release");
      return false;
    }
    await db.$transaction((tx) => giveUp(tx, articleId, error, now));
    return false;
  }
}

/** Asks everything again that was asked when it was planned: of the story as it stands, and of the one who planned it. */
async function release(tx: Tx, plan: PlannedRelease, shown: FrontPage | null, now: Date): Promise<void> {
  const { articleId, version, substantive, overrideReason, createdById } = plan;
  const article = await requireArticle(tx, articleId);
  const planner = (await listActors(tx, [createdById], now)).get(createdById);
  if (!planner) throw new AppError("FORBIDDEN", `whoever planned article ${articleId} has no account any more`);
  assertMay(planner, "article.publish", article);
  if (await isChangedSince(tx, article, version, now))
    throw new AppError("CHANGED_SINCE", `article ${articleId} was changed after v${version}`);
  assertReady(contentOf(article));
  await assertStyle(tx, article, overrideReason, planner);
  const choice = FRONT_CHOICES.find((known) => known === plan.placing);
  if (choice && shown) await placeArticle(tx, article, { choice, number: null }, shown, planner, now);
  await releaseArticle(tx, article, { articleId, version: article.version, substantive }, planner, now);
  await recordAudit(tx, SYSTEM_ACTOR, {
    action: "article.release-planned",
    subjectType: "article",
    subjectId: articleId,
    detail: { at: plan.at.toISOString(), lateMs: now.getTime() - plan.at.getTime() },
  });
}

async function giveUp(tx: Tx, articleId: string, error: AppError, now: Date): Promise<void> {
  const plan = await takeDue(tx, articleId, now);
  if (!plan) return;
  const article = await requireArticle(tx, articleId);
  const failure: Failure = { code: error.code, values: error.values };
  await tx.plannedRelease.update({ where: { articleId }, data: { failedAt: now, failure } });
  await tx.article.update({
    where: { id: articleId },
    data: {
      status: statusAfter(article, plan),
      version: article.status === "SCHEDULED" ? { increment: 1 } : undefined,
      updatedAt: now,
    },
  });
  await recordAudit(tx, SYSTEM_ACTOR, {
    action: "article.release-failed",
    subjectType: "article",
    subjectId: articleId,
    detail: { at: plan.at.toISOString(), code: error.code, why: error.detail },
  });
}

/**
 * Holds a release that is due, and its article, until the end of the transaction; null when it is not due or somebody has
 * either. Acts of people change the article first and the plan after it: whoever held one here and waited for the other
 * would stop both for good. Who saves at that moment wins, and it goes out with what they saved a second later.
 */
async function takeDue(tx: Tx, articleId: string, now: Date): Promise<PlannedRelease | null> {
  const held = await tx.$queryRaw<{ id: string }[]>`
    select article."id" from "Article" article
    join "PlannedRelease" plan on plan."articleId" = article."id"
    where article."id" = ${articleId}::uuid and plan."failedAt" is null and plan."at" <= ${now}
    for no key update skip locked`;
  return held.length === 0 ? null : tx.plannedRelease.findUnique({ where: { articleId } });
}

function dueAt(now: Date) {
  return { failedAt: null, at: { lte: now } };
}
