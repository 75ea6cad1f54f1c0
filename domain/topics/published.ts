import { topicPath } from "#domain/addresses/address.ts";
import { onSite } from "#domain/articles/on-site.ts";
import { hold, holdNothing } from "#domain/invalidations/hold.ts";
import { FRONT_TAG, pathTag, topicTag } from "#domain/invalidations/tags.ts";
import { db } from "#lib/db.ts";

/** A topic, as readers see it. */
export type PublicTopic = { id: string; name: string; path: string; description: string };

const TOPIC = { id: true, name: true, description: true } as const;

/** One topic by its slug, or null. */
export async function getTopic(slug: string): Promise<PublicTopic | null> {
  "use cache";
  hold([pathTag(topicPath(slug))]);
  const row = await db.topic.findUnique({
    where: { slug },
    select: TOPIC,
  });
  if (!row) return holdNothing();
  hold([topicTag(row.id)]);
  return { ...row, path: topicPath(slug) };
}

// A topic is talked of while articles about it come out.
const TALKED_OF_MS = 14 * 86_400_000;
const TALKED_OF_UNTIL_MS = 300_000;

/** The topics with most articles of the last two weeks, those with most first. Up to five minutes old. */
export async function listTalkedOf(limit: number, now = new Date()): Promise<PublicTopic[]> {
  "use cache";
  hold([FRONT_TAG], new Date(now.getTime() + TALKED_OF_UNTIL_MS));
  const since = new Date(now.getTime() - TALKED_OF_MS);
  const counts = await db.editionTopic.groupBy({
    by: ["topicId"],
    where: { edition: { AND: [onSite(), { firstPublishedAt: { gte: since } }] } },
    _count: { topicId: true },
    orderBy: [{ _count: { topicId: "desc" } }, { topicId: "asc" }],
    take: limit,
  });
  const ids = counts.map(({ topicId }) => topicId);
  const rows = await db.topic.findMany({ where: { id: { in: ids } }, select: { ...TOPIC, slug: true } });
  const topics = new Map(rows.map(({ slug, ...topic }) => [topic.id, { ...topic, path: topicPath(slug) }]));
  return ids.flatMap((id) => topics.get(id) ?? []);
}
