import { z } from "zod";
import { topicPath } from "#domain/addresses/address.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { invalidate } from "#domain/invalidations/invalidate.ts";
import { topicTag } from "#domain/invalidations/tags.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { CreateTopic } from "#domain/topics/commands/create-topic.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

/** The name stands under articles too, and is not changed here. */
export const ChangeTopic = z.strictObject({
  slug: CreateTopic.shape.slug.unwrap(),
  description: CreateTopic.shape.description.unwrap(),
});
export type ChangeTopic = z.input<typeof ChangeTopic>;

/**
 * Says anew what a topic is about. Returns its path and the cache tags that are now stale.
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export async function changeTopic(input: ChangeTopic, actor: Actor) {
  assertMay(actor, "topic.change");
  const { slug, description } = ChangeTopic.parse(input);
  return db.$transaction(async (tx) => {
    const topic = await tx.topic.findUnique({ where: { slug }, select: { id: true } });
    if (!topic) throw new AppError("NOT_FOUND", `there is no topic ${slug}`);
    await tx.topic.update({ where: { id: topic.id }, data: { description } });
    await recordAudit(tx, actor, {
      action: "topic.change",
      subjectType: "topic",
      subjectId: topic.id,
      detail: { slug, description },
    });
    return { path: topicPath(slug), stale: await invalidate(tx, [topicTag(topic.id)]) };
  });
}
