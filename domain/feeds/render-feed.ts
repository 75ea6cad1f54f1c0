import type { Feed, Paper } from "./feed.ts";
import { type FeedFile, feedPath } from "./feed-address.ts";
import { renderAtom } from "./render-atom.ts";
import { renderJson } from "./render-json.ts";
import { renderRss } from "./render-rss.ts";

export const FEED_TYPES: Record<FeedFile, string> = {
  "rss.xml": "application/rss+xml; charset=utf-8",
  "atom.xml": "application/atom+xml; charset=utf-8",
  "feed.json": "application/feed+json; charset=utf-8",
};

const RENDER = { "rss.xml": renderRss, "atom.xml": renderAtom, "feed.json": renderJson };

/** A feed in one of its formats: each item a megabyte at most, the whole two. */
export function renderFeed(file: FeedFile, feed: Feed, paper: Paper): string {
  return RENDER[file](feed, paper);
}

/** The `Link` header of a feed: where it stands, and the hubs that tell of its changes (W3C WebSub, section 4). */
export function feedLinks(file: FeedFile, feed: Feed, { siteUrl, hubs }: Paper): string {
  const self = `<${siteUrl}${feedPath(feed.base, file)}>; rel="self"`;
  return [self, ...hubs.map((hub) => `<${new URL(hub).href}>; rel="hub"`)].join(", ");
}
