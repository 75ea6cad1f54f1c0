import { formatMarkup } from "#lib/date.ts";
import { element, escapeXml } from "#lib/xml.ts";
import { type Feed, type FeedItem, newestChange, type Paper, titleOf, urnOf } from "./feed.ts";
import { feedPath } from "./feed-address.ts";
import { fitItems } from "./fit-items.ts";
import { renderItem } from "./item-html.ts";

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" ' +
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:media="http://search.yahoo.com/mrss/"><channel>';
const TAIL = "</channel></rss>\n";

// Who is not told by a hub may ask every so many minutes: what did not change is answered by 304.
const TTL_MINUTES = 5;
// The widest that RSS 2.0 lets a channel's picture be.
const LOGO = { path: "/apple-touch-icon.png", side: 144 };

/** RSS 2.0 (rssboard.org). The guid is the article's id: it stays when the address, headline or text change. */
export function renderRss(feed: Feed, paper: Paper): string {
  const frame = HEAD + renderChannel(feed, paper) + TAIL;
  const items = fitItems(feed.items, frame, (item, isWhole) => renderRssItem(item, paper, isWhole));
  return HEAD + renderChannel(feed, paper) + items.join("") + TAIL;
}

function renderChannel(feed: Feed, paper: Paper): string {
  const [title, link] = [element("title", titleOf(feed, paper)), element("link", paper.siteUrl + feed.path)];
  const self = escapeXml(paper.siteUrl + feedPath(feed.base, "rss.xml"));
  const changed = newestChange(feed);
  const logo = element("url", paper.siteUrl + LOGO.path);
  const size = `<width>${LOGO.side}</width><height>${LOGO.side}</height>`;
  return [
    title,
    link,
    element("description", paper.tagline || paper.siteName),
    element("language", feed.language),
    element("copyright", paper.reuseNotice || `© ${paper.siteName}`),
    changed.getTime() > 0 ? element("lastBuildDate", changed.toUTCString()) : "",
    `<ttl>${TTL_MINUTES}</ttl>`,
    `<image>${logo}${title}${link}${size}</image>\n`,
    `<atom:link rel="self" type="application/rss+xml" href="${self}"/>\n`,
    ...paper.hubs.map((hub) => `<atom:link rel="hub" href="${escapeXml(hub)}"/>\n`),
    ...feed.deleted.map(({ id, at }) => `<at:deleted-entry ref="${urnOf(id)}" when="${formatMarkup(at)}"/>\n`),
  ].join("");
}

function renderRssItem(item: FeedItem, paper: Paper, isWhole: boolean): string {
  const isChanged = item.updatedAt.getTime() > item.publishedAt.getTime();
  return [
    "<item>",
    element("title", item.headline),
    element("link", paper.siteUrl + item.path),
    element("guid", urnOf(item.id), ' isPermaLink="false"'),
    element("pubDate", item.publishedAt.toUTCString()),
    isChanged ? element("atom:updated", formatMarkup(item.updatedAt)) : "",
    element("description", item.standfirst),
    ...item.authors.map(({ name }) => element("dc:creator", name)),
    ...[item.section, ...item.topics].map((name) => element("category", name)),
    renderMedia(item, paper),
    isWhole && item.text ? element("content:encoded", renderItem(item, item.text, paper.siteUrl)) : "",
    "</item>\n",
  ].join("");
}

/** The picture twice: as an enclosure for every program, and with its words for those that read Media RSS. */
function renderMedia({ lead }: FeedItem, { siteUrl }: Paper): string {
  if (!lead) return "";
  const { path, type, width, height, bytes } = lead.picture;
  const url = escapeXml(siteUrl + path);
  const words = element("media:description", lead.caption || lead.alt) + element("media:credit", lead.credit);
  return (
    `<enclosure url="${url}" length="${bytes}" type="${type}"/>` +
    `<media:content url="${url}" medium="image" type="${type}" fileSize="${bytes}" width="${width}" height="${height}">` +
    `${words}</media:content>`
  );
}
