import type { Body } from "#domain/articles/body/document.ts";
import type { FeedPicture } from "./feed-picture.ts";

/** Whether readers of feeds get the whole article, or what it is about. */
export const FEED_CONTENTS = ["full", "summary"] as const;
export type FeedContent = (typeof FEED_CONTENTS)[number];

/** An article as readers of feeds get it. The id never changes, whatever else does. */
export type FeedItem = {
  id: string;
  path: string;
  language: "vi" | "en";
  headline: string;
  standfirst: string;
  section: string;
  topics: string[];
  /** Who is named; `path` is the author's page, null for an agency. */
  authors: { name: string; path: string | null }[];
  publishedAt: Date;
  /** When it last changed in substance, or was published. */
  updatedAt: Date;
  lead: Illustration | null;
  /** Null where readers are told only what the article is about. */
  text: FeedText | null;
};

/** The picture at the head, with what is said of it there. */
type Illustration = { picture: FeedPicture; alt: string; caption: string; credit: string };

/** All that an article says. */
export type FeedText = {
  body: Body;
  /** The pictures of the body by media id; null for one that may not be passed on, which is left out with its caption. */
  pictures: Record<string, FeedPicture | null>;
  /** The articles of its related boxes that readers may see, by id. */
  related: Record<string, { headline: string; path: string }>;
  corrections: { notice: string; publishedAt: Date }[];
  isOpinion: boolean;
};

/** An article that was in a feed and was taken back: when. */
export type Deleted = { id: string; at: Date };

/** A list of articles as a feed. */
export type Feed = {
  /** The page that the feed is of. */
  path: string;
  /** Below which its files stand: the same, but for a partner. */
  base: string;
  /** What the list is called; null for the paper itself. */
  name: string | null;
  language: "vi" | "en";
  items: FeedItem[];
  deleted: Deleted[];
  /** What makes it stale. */
  tags: string[];
};

/** What stands round the items: the paper, and the words for it. */
export type Paper = {
  siteUrl: string;
  siteName: string;
  tagline: string;
  reuseNotice: string;
  /** Where readers' programs ask to be told of changes (WebSub). */
  hubs: string[];
};

/** How an article is known to feed readers, for ever (RFC 9562 gives the form). */
export function urnOf(id: string): string {
  return `urn:uuid:${id}`;
}

/** What a feed is called. */
export function titleOf({ name }: Feed, { siteName }: Paper): string {
  return name === null ? siteName : `${name} · ${siteName}`;
}

/** When anything in a feed last changed. One with nothing in it has not changed since before there were feeds. */
export function newestChange({ items, deleted }: Feed): Date {
  const times = [...items.map(({ updatedAt }) => updatedAt), ...deleted.map(({ at }) => at)];
  return new Date(Math.max(0, ...times.map((at) => at.getTime())));
}
