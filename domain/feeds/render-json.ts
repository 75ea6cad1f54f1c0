import { formatMarkup } from "#lib/date.ts";
import { type Feed, type FeedItem, type Paper, titleOf, urnOf } from "./feed.ts";
import { feedPath } from "./feed-address.ts";
import { fitItems } from "./fit-items.ts";
import { renderItem } from "./item-html.ts";

/** JSON Feed 1.1 (jsonfeed.org). What was taken back stands in an extension, `_deleted`. */
export function renderJson(feed: Feed, paper: Paper): string {
  const frame = toJson(frameOf(feed, paper));
  const items = fitItems(feed.items, frame, (item, isWhole) => toJson(toJsonItem(item, paper, isWhole)));
  // The frame ends with an empty list of items: what fits stands in it.
  return `${frame.slice(0, -"]}".length)}${items.join(",")}]}`;
}

function frameOf(feed: Feed, paper: Paper) {
  const { siteUrl, siteName, tagline, hubs } = paper;
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: titleOf(feed, paper),
    home_page_url: siteUrl + feed.path,
    feed_url: siteUrl + feedPath(feed.base, "feed.json"),
    description: tagline || undefined,
    icon: `${siteUrl}/apple-touch-icon.png`,
    authors: [{ name: siteName, url: siteUrl }],
    language: feed.language,
    hubs: hubs.length > 0 ? hubs.map((url) => ({ type: "WebSub", url })) : undefined,
    _deleted:
      feed.deleted.length > 0
        ? feed.deleted.map(({ id, at }) => ({ id: urnOf(id), date_deleted: formatMarkup(at) }))
        : undefined,
    items: [],
  };
}

function toJsonItem(item: FeedItem, { siteUrl }: Paper, isWhole: boolean) {
  const picture = item.lead?.picture;
  const url = picture && siteUrl + picture.path;
  return {
    id: urnOf(item.id),
    url: siteUrl + item.path,
    title: item.headline,
    ...(isWhole && item.text
      ? { content_html: renderItem(item, item.text, siteUrl), summary: item.standfirst || undefined }
      : { content_text: item.standfirst || item.headline }),
    image: url,
    date_published: formatMarkup(item.publishedAt),
    date_modified: formatMarkup(item.updatedAt),
    authors: item.authors.length > 0 ? item.authors.map((author) => toJsonAuthor(author, siteUrl)) : undefined,
    tags: [item.section, ...item.topics],
    language: item.language,
    attachments: picture && [{ url, mime_type: picture.type, size_in_bytes: picture.bytes }],
  };
}

function toJsonAuthor({ name, path }: FeedItem["authors"][number], siteUrl: string) {
  return { name, url: path === null ? undefined : siteUrl + path };
}

// Half a surrogate pair would be written as an escape that strict readers refuse.
function toJson(value: object): string {
  return JSON.stringify(value, (_key, inner) => (typeof inner === "string" ? inner.toWellFormed() : inner));
}
