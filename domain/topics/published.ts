import { topicPath } from "#domain/addresses/address.ts";
import { hold, holdNothing } from "#domain/invalidations/hold.ts";
import { pathTag, topicTag } from "#domain/invalidations/tags.ts";
import { db } from "#lib/db.ts";

/** A topic, as readers see it. */
export type PublicTopic = { id: string; name: string; path: string; description: string };

/** One topic by its slug, or null. */
export async function getTopic(slug: string): Promise<PublicTopic | null> {
  "use cache";
  hold([pathTag(topicPath(slug))]);
  const row = await db.topic.findUnique({
    where: { slug },
    select: { id: true, name: true, description: true },
  });
  if (!row) return holdNothing();
  hold([topicTag(row.id)]);
  return { ...row, path: topicPath(slug) };
}
