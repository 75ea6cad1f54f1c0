import { articleTag, authorTag, FRONT_TAG, periodTags, sectionTag, topicTag } from "#domain/invalidations/tags.ts";

/** Where an article stands, or stood: what decides which lists it is on. */
export type Placement = {
  sectionId: string | null;
  /** Null for what readers have not seen yet. */
  firstPublishedAt: Date | null;
  credits: { authorId: string }[];
  topics: { topicId: string }[];
};

/** Every cache tag that goes stale when an article appears, changes or disappears: for where it is and where it was. */
export function staleTags(articleId: string, ...placements: (Placement | null)[]): string[] {
  const tags = placements
    .filter((placement) => placement !== null)
    .flatMap(({ sectionId, firstPublishedAt, credits, topics }) => [
      ...(sectionId ? [sectionTag(sectionId)] : []),
      ...(firstPublishedAt ? periodTags(firstPublishedAt) : []),
      ...credits.map((credit) => authorTag(credit.authorId)),
      ...topics.map((topic) => topicTag(topic.topicId)),
    ]);
  return [...new Set([articleTag(articleId), FRONT_TAG, ...tags])];
}
