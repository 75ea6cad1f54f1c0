import { formatDay } from "#lib/date.ts";

/** Stale as soon as anything changes that the home page shows. */
export const FRONT_TAG = "front";
/** Stale as soon as the name, imprint or navigation of the paper changes: on every page. */
export const SITE_TAG = "site";
/** Stale at midnight in Vietnam: whatever shows today's date, or times without their day. No row is written for it. */
export const DAY_TAG = "day";
/** Stale as soon as a notice of correction or retraction is published. */
export const CORRECTIONS_TAG = "corrections";
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

/** What a partner is given. */
export function partnerTag(partnerId: string): string {
  return `partner:${partnerId}`;
}

/** The pages that list what came out on a day in Vietnam, "2026-11-22". */
export function dayTag(day: string): string {
  return `day:${day}`;
}

/** The pages that say how much came out on the days of a month, "2026-11". */
export function monthTag(month: string): string {
  return `month:${month}`;
}

/** The pages that say how much came out in the months of a year, "2026". */
export function yearTag(year: string): string {
  return `year:${year}`;
}

/** The tags of the day, the month and the year in which something was first published. */
export function periodTags(at: Date): string[] {
  const day = formatDay(at);
  return [dayTag(day), monthTag(day.slice(0, 7)), yearTag(day.slice(0, 4))];
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
