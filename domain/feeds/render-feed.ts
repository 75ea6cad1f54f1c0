import { sharePicturePath } from "#domain/articles/share-picture.ts";
import { formatMarkup } from "#lib/date.ts";
import { element, escapeXml } from "#lib/xml.ts";
import { type FeedFile, feedPath } from "./feed-address.ts";
import type { Feed, FeedItem } from "./published.ts";

/** What stands round the items: the paper, and the words for it. */
type Paper = {
  siteUrl: string;
  siteName: string;
  tagline: string;
  /** Where readers' programs ask to be told of changes (WebSub). */
  hubs: string[];
};

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

export const FEED_TYPES: Record<FeedFile, string> = {
  "rss.xml": "application/rss+xml; charset=utf-8",
  "atom.xml": "application/atom+xml; charset=utf-8",
  "feed.json": "application/feed+json; charset=utf-8",
};

/** A feed in one of its formats. */
export function renderFeed(file: FeedFile, feed: Feed, paper: Paper): string {
  if (file === "rss.xml") return renderRss(feed, paper);
  return file === "atom.xml" ? renderAtom(feed, paper) : renderJson(feed, paper);
}

/** RSS 2.0 (rssboard.org). The guid is the article's id: it stays when the address, headline or text change. */
function renderRss(feed: Feed, paper: Paper): string {
  const items = feed.items.map((item) => {
    const picture = pictureOf(item, paper);
    return [
      "<item>",
      element("title", item.headline),
      element("link", paper.siteUrl + item.path),
      element("guid", urnOf(item), ' isPermaLink="false"'),
      element("pubDate", item.publishedAt.toUTCString()),
      element("description", item.standfirst),
      ...item.authors.map((name) => element("dc:creator", name)),
      ...[item.section, ...item.topics].map((name) => element("category", name)),
      picture ? `<media:content url="${escapeXml(picture.url)}" medium="image" type="${picture.type}"/>` : "",
      "</item>\n",
    ].join("");
  });
  const newest = feed.items[0];
  return [
    `${HEAD}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" `,
    'xmlns:media="http://search.yahoo.com/mrss/"><channel>',
    element("title", titleOf(feed, paper)),
    element("link", paper.siteUrl + feed.path),
    element("description", paper.tagline || paper.siteName),
    element("language", feed.language),
    newest ? element("lastBuildDate", newestChange(feed).toUTCString()) : "",
    `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(paper.siteUrl + feedPath(feed.path, "rss.xml"))}"/>\n`,
    ...paper.hubs.map((hub) => `<atom:link rel="hub" href="${escapeXml(hub)}"/>\n`),
    ...items,
    "</channel></rss>\n",
  ].join("");
}

/** Atom (RFC 4287). */
function renderAtom(feed: Feed, paper: Paper): string {
  const self = paper.siteUrl + feedPath(feed.path, "atom.xml");
  const entries = feed.items.map((item) =>
    [
      `<entry xml:lang="${item.language}">`,
      element("id", urnOf(item)),
      element("title", item.headline),
      `<link href="${escapeXml(paper.siteUrl + item.path)}"/>`,
      element("published", formatMarkup(item.publishedAt)),
      element("updated", formatMarkup(item.updatedAt)),
      ...(item.authors.length > 0 ? item.authors : [paper.siteName]).map(
        (name) => `<author>${element("name", name)}</author>`,
      ),
      ...[item.section, ...item.topics].map((name) => `<category term="${escapeXml(name)}"/>`),
      element("summary", item.standfirst),
      "</entry>\n",
    ].join(""),
  );
  return [
    `${HEAD}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    element("id", self),
    element("title", titleOf(feed, paper)),
    element("updated", formatMarkup(newestChange(feed))),
    `<link rel="self" href="${escapeXml(self)}"/><link href="${escapeXml(paper.siteUrl + feed.path)}"/>\n`,
    ...paper.hubs.map((hub) => `<link rel="hub" href="${escapeXml(hub)}"/>\n`),
    ...entries,
    "</feed>\n",
  ].join("");
}

/** JSON Feed 1.1 (jsonfeed.org). */
function renderJson(feed: Feed, paper: Paper): string {
  const whole = {
    version: "https://jsonfeed.org/version/1.1",
    title: titleOf(feed, paper),
    home_page_url: paper.siteUrl + feed.path,
    feed_url: paper.siteUrl + feedPath(feed.path, "feed.json"),
    description: paper.tagline || undefined,
    language: feed.language,
    hubs: paper.hubs.length > 0 ? paper.hubs.map((url) => ({ type: "WebSub", url })) : undefined,
    items: feed.items.map((item) => ({
      id: urnOf(item),
      url: paper.siteUrl + item.path,
      title: item.headline,
      content_text: item.standfirst || item.headline,
      image: pictureOf(item, paper)?.url,
      date_published: formatMarkup(item.publishedAt),
      date_modified: formatMarkup(item.updatedAt),
      authors: item.authors.length > 0 ? item.authors.map((name) => ({ name })) : undefined,
      tags: [item.section, ...item.topics],
      language: item.language,
    })),
  };
  return JSON.stringify(whole);
}

function titleOf({ name }: Feed, { siteName }: Paper): string {
  return name === null ? siteName : `${name} · ${siteName}`;
}

function urnOf({ id }: FeedItem): string {
  return `urn:uuid:${id}`;
}

// A feed with nothing in it yet has not changed since before there were feeds.
function newestChange({ items }: Feed): Date {
  return new Date(Math.max(0, ...items.map(({ updatedAt }) => updatedAt.getTime())));
}

function pictureOf(item: FeedItem, { siteUrl }: Paper): { url: string; type: string } | null {
  if (!item.lead) return null;
  const shared = { ...item, section: { name: item.section } };
  return { url: siteUrl + sharePicturePath(shared, "16x9"), type: "image/jpeg" };
}
