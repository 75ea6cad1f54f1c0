import { z } from "zod";
import { FIELD_LIMITS } from "#domain/articles/article.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { lockFront, writeLayout } from "#domain/fronts/write-layout.ts";
import { invalidate } from "#domain/invalidations/invalidate.ts";
import { FRONT_TAG } from "#domain/invalidations/tags.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db, type Tx } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import { isSlug } from "#lib/slug.ts";
import { toLine } from "#lib/text.ts";

const line = (limit: number) => z.string().max(limit).transform(toLine).pipe(z.string().min(1)).optional();

export const LaunchFront = z.strictObject({
  key: z.string().max(80).refine(isSlug, "a-z, 0-9 and single hyphens"),
  /** The name of a front that is new; one that exists keeps its own. */
  name: z.string().transform(toLine).pipe(z.string().min(1).max(120)),
  /** "breaking", "lead", "secondary", "opinion", "photo", or "section:<slug>"; the articles in the order they are shown. */
  containers: z.record(
    z.string().regex(/^[a-z][a-z0-9-]{0,40}(:[a-z0-9-]{1,100})?$/),
    z
      .array(
        z.strictObject({
          articleId: z.uuid(),
          headline: line(FIELD_LIMITS.frontHeadline),
          kicker: line(FIELD_LIMITS.kicker),
          /** From when until when it stands there; what is left out is open. */
          startsAt: z.date().optional(),
          endsAt: z.date().optional(),
        }),
      )
      .max(50),
  ),
});
export type LaunchFront = z.input<typeof LaunchFront>;

/**
 * Puts an arrangement of a front before readers in place of the former one, which is kept as history. Returns the
 * number of the arrangement and the cache tags that are now stale.
 * @throws AppError FORBIDDEN; INVALID_INPUT when an article is not there, is placed twice, or its time ends before it
 * begins.
 */
export async function launchFront(input: LaunchFront, actor: Actor, now = new Date()) {
  assertMay(actor, "front.launch");
  const launch = LaunchFront.parse(input);
  return db.$transaction((tx) => insertLayout(tx, launch, actor, now));
}

/** The same within a transaction that does more. Rights were checked. */
export async function insertLayout(tx: Tx, launch: z.output<typeof LaunchFront>, actor: Actor, now: Date) {
  const slots = Object.entries(launch.containers).flatMap(([container, articles]) =>
    articles.map((article, position) => ({ container, position, ...article })),
  );
  if (slots.some(({ startsAt, endsAt }) => startsAt && endsAt && startsAt >= endsAt)) {
    throw new AppError("INVALID_INPUT", "a place ends before it begins", { field: "containers" });
  }
  await assertArticles(
    tx,
    slots.map((slot) => slot.articleId),
  );
  const front = await lockFront(tx, launch);
  const { id: layoutId, number } = await writeLayout(tx, front.id, slots, actor, now);
  await recordAudit(tx, actor, {
    action: "front.launch",
    subjectType: "front",
    subjectId: front.id,
    detail: { key: launch.key, number, articles: slots.length },
  });
  return { frontId: front.id, layoutId, number, stale: await invalidate(tx, [FRONT_TAG]) };
}

async function assertArticles(tx: Tx, ids: string[]): Promise<void> {
  const field = "containers";
  if (new Set(ids).size < ids.length) throw new AppError("INVALID_INPUT", "an article is placed twice", { field });
  const known = await tx.article.count({ where: { id: { in: ids } } });
  if (known < ids.length) throw new AppError("INVALID_INPUT", "an article is not there", { field });
}
