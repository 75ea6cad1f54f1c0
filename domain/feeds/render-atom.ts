import { formatMarkup } from "#lib/date.ts";
import { element, escapeXml } from "#lib/xml.ts";
import { type Feed, type FeedItem, newestChange, type Paper, titleOf, urnOf } from "./feed.ts";
import { feedPath } from "./feed-address.ts";
import { fitItems } from "./fit-items.ts";
import { renderItem } from "./item-html.ts";

const TAIL = "</feed>\n";

/** Atom (RFC 4287), with what was taken back named as RFC 6721 has it. */
export function renderAtom(feed: Feed, paper: Paper): string {
  const head = renderHead(feed, paper);
  const entries = fitItems(feed.items, head + TAIL, (item, isWhole) => renderEntry(item, paper, isWhole));
  return head + entries.join("") + TAIL;
}

function renderHead(feed: Feed, paper: Paper): string {
  const self = paper.siteUrl + feedPath(feed.base, "atom.xml");
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" ',
    `xml:lang="${feed.language}">`,
    element("id", self),
    element("title", titleOf(feed, paper)),
    element("subtitle", paper.tagline),
    element("updated", formatMarkup(newestChange(feed))),
    element("rights", paper.reuseNotice || `© ${paper.siteName}`),
    element("icon", `${paper.siteUrl}/apple-touch-icon.png`),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link type="text/html" href="${escapeXml(paper.siteUrl + feed.path)}"/>\n`,
    ...paper.hubs.map((hub) => `<link rel="hub" href="${escapeXml(hub)}"/>\n`),
    ...feed.deleted.map(({ id, at }) => `<at:deleted-entry ref="${urnOf(id)}" when="${formatMarkup(at)}"/>\n`),
  ].join("");
}

function renderEntry(item: FeedItem, paper: Paper, isWhole: boolean): string {
  // An entry without an author is none; who is not named leaves it to the paper.
  const authors = item.authors.length > 0 ? item.authors : [{ name: paper.siteName, path: "/" }];
  return [
    `<entry xml:lang="${item.language}">`,
    element("id", urnOf(item.id)),
    element("title", item.headline),
    `<link type="text/html" href="${escapeXml(paper.siteUrl + item.path)}"/>`,
    renderEnclosure(item, paper),
    element("published", formatMarkup(item.publishedAt)),
    element("updated", formatMarkup(item.updatedAt)),
    ...authors.map(({ name, path }) => {
      const uri = path === null ? "" : element("uri", paper.siteUrl + path);
      return `<author>${element("name", name)}${uri}</author>`;
    }),
    ...[item.section, ...item.topics].map((name) => `<category term="${escapeXml(name)}"/>`),
    // An entry has a summary or a content, and some programs show neither where both are empty.
    element("summary", item.standfirst || item.headline),
    isWhole && item.text ? element("content", renderItem(item, item.text, paper.siteUrl), ' type="html"') : "",
    "</entry>\n",
  ].join("");
}

function renderEnclosure({ lead }: FeedItem, { siteUrl }: Paper): string {
  if (!lead) return "";
  const { path, type, bytes } = lead.picture;
  return `<link rel="enclosure" type="${type}" length="${bytes}" href="${escapeXml(siteUrl + path)}"/>`;
}
