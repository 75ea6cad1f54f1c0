import { z } from "zod";
import { topicPath } from "#domain/addresses/address.ts";
import { claimPath, freeSlug } from "#domain/addresses/claim-path.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db, type Tx } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import { isSlug, SLUG_LIMIT } from "#lib/slug.ts";
import { toLine, toNfc } from "#lib/text.ts";

export const CreateTopic = z.strictObject({
  name: z.string().transform(toLine).pipe(z.string().min(1).max(120)),
  /** Made from the name when left out. */
  slug: z.string().max(SLUG_LIMIT).refine(isSlug, "a-z, 0-9 and single hyphens").optional(),
  /** What the topic is about, above its list. */
  description: z.string().max(1_000).transform(toNfc).default(""),
});
export type CreateTopic = z.input<typeof CreateTopic>;

/**
 * Opens a topic at its address.
 * @throws AppError FORBIDDEN; ADDRESS_TAKEN when a given slug is another's.
 */
export async function createTopic(input: CreateTopic, actor: Actor): Promise<{ id: string; slug: string }> {
  assertMay(actor, "topic.create");
  const topic = CreateTopic.parse(input);
  return db.$transaction((tx) => insertTopic(tx, topic, actor));
}

/** The same within a transaction that does more. Rights were checked. */
export async function insertTopic(tx: Tx, topic: z.output<typeof CreateTopic>, actor: Actor) {
  const slug = topic.slug ?? (await freeSlug(tx, topic.name, "chu-de", topicPath));
  if (await tx.topic.findUnique({ where: { slug }, select: { id: true } })) {
    throw new AppError("ADDRESS_TAKEN", `topic ${slug} exists`, { path: topicPath(slug) });
  }
  const { name, description } = topic;
  const { id } = await tx.topic.create({ data: { name, description, slug }, select: { id: true } });
  await claimPath(tx, topicPath(slug), { kind: "TOPIC", topicId: id });
  await recordAudit(tx, actor, { action: "topic.create", subjectType: "topic", subjectId: id, detail: { slug } });
  return { id, slug };
}
