import type { Tx } from "#lib/db.ts";

/** Stale as soon as anything changes that the home page shows. */
export const FRONT_TAG = "front";
/** Stale as soon as the name, imprint or navigation of the paper changes: on every page. */
export const SITE_TAG = "site";

/** The page of one article. */
export function articleTag(articleId: string): string {
  return `article:${articleId}`;
}

/** The pages that list a section's articles. */
export function sectionTag(sectionId: string): string {
  return `section:${sectionId}`;
}

/** The pages that list an author's articles. */
export function authorTag(authorId: string): string {
  return `author:${authorId}`;
}

/** The pages that list a topic's articles. */
export function topicTag(topicId: string): string {
  return `topic:${topicId}`;
}

/**
 * Notes, in the writing transaction, which cache tags it makes stale; whoever holds pages reads the rows and is woken
 * at commit. Returns the tags, each once.
 */
export async function invalidate(tx: Tx, tags: string[]): Promise<string[]> {
  const stale = [...new Set(tags)];
  await tx.invalidation.createMany({ data: stale.map((tag) => ({ tag })) });
  return stale;
}
