/** Stale as soon as anything changes that the home page shows. */
export const FRONT_TAG = "front";
/** Stale as soon as the name, imprint or navigation of the paper changes: on every page. */
export const SITE_TAG = "site";
/** Stale at midnight in Vietnam: whatever shows today's date, or times without their day. No row is written for it. */
export const DAY_TAG = "day";
/** Every page there is. */
export const EVERYTHING_TAG = "everything";

/** The pages that show an article, or name it. */
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

const PATH = "path:";

/** What a public path leads to, also when it leads nowhere yet. */
export function pathTag(path: string): string {
  return `${PATH}${path}`;
}

/** The path that a tag of `pathTag` speaks of; null for every other tag. */
export function pathOfTag(tag: string): string | null {
  return tag.startsWith(PATH) ? tag.slice(PATH.length) : null;
}

/** The ids in the tags of one noun. */
export function idsOfTags(noun: "article" | "section" | "author" | "topic", tags: readonly string[]): string[] {
  return tags.filter((tag) => tag.startsWith(`${noun}:`)).map((tag) => tag.slice(noun.length + 1));
}
