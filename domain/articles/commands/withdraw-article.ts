import { addressTags } from "#domain/addresses/address-tags.ts";
import { counterpartTags } from "#domain/articles/counterparts.ts";
import type { RequiredArticle } from "#domain/articles/require-article.ts";
import { staleTags } from "#domain/articles/stale-tags.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { recordNotices } from "#domain/engines/record-notices.ts";
import { invalidate } from "#domain/invalidations/invalidate.ts";
import { CORRECTIONS_TAG, pathOfTag } from "#domain/invalidations/tags.ts";
import type { Actor } from "#domain/people/actor.ts";
import { indexArticles } from "#domain/search/write-entries.ts";
import { assertMove } from "#domain/workflow/transitions.ts";
import type { Tx } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

type Withdrawal = { version: number; to: "UNPUBLISHED" | "RETRACTED"; action: string; reason: string | null };

/**
 * Takes an article away from readers: no live edition, no slot on a front, its addresses gone. What unpublishing and
 * retracting share; rights were checked. Returns the new version and the stale tags.
 * @throws AppError MOVE_REFUSED, EDIT_CONFLICT
 */
export async function withdrawArticle(
  tx: Tx,
  article: RequiredArticle,
  withdrawal: Withdrawal,
  actor: Actor,
  now: Date,
) {
  assertMove(article.status, withdrawal.to);
  const { count } = await tx.article.updateMany({
    where: { id: article.id, version: withdrawal.version },
    data: { status: withdrawal.to, version: withdrawal.version + 1, updatedById: actor.id, updatedAt: now },
  });
  if (count === 0) {
    throw new AppError("EDIT_CONFLICT", `article ${article.id} v${withdrawal.version}, now v${article.version}`);
  }
  const live = await tx.edition.findFirst({
    where: { articleId: article.id, isLive: true },
    include: { credits: true, topics: true },
  });
  await tx.edition.updateMany({
    where: { articleId: article.id, isLive: true },
    data: { isLive: false, replacedAt: now },
  });
  await tx.plannedRelease.deleteMany({ where: { articleId: article.id } });
  await indexArticles(tx, [article.id]);
  await tx.slot.deleteMany({ where: { articleId: article.id } });
  await tx.address.updateMany({
    where: { articleId: article.id, kind: { in: ["ARTICLE", "REDIRECT"] } },
    data: withdrawal.to === "RETRACTED" ? { kind: "GONE", target: null, reason: withdrawal.reason } : {},
  });
  await recordAudit(tx, actor, {
    action: withdrawal.action,
    subjectType: "article",
    subjectId: article.id,
    detail: { version: withdrawal.version + 1, reason: withdrawal.reason },
  });
  const withdrawn = await addressTags(tx, article.id);
  // Those it had before lead nowhere now either.
  await recordNotices(
    tx,
    withdrawn.map(pathOfTag).filter((path) => path !== null),
    [live],
    now,
  );
  const notices = withdrawal.to === "RETRACTED" ? [CORRECTIONS_TAG] : [];
  const others = await counterpartTags(tx, article.id);
  const stale = await invalidate(tx, [...staleTags(article.id, article, live), ...others, ...notices], withdrawn);
  return { version: withdrawal.version + 1, stale };
}
