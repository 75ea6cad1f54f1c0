import { formatTimeLine } from "#lib/date.ts";
import { createMessages } from "#lib/messages.ts";
import { escapeXml } from "#lib/xml.ts";
import { renderBody } from "./body-html.ts";
import type { FeedItem, FeedText } from "./feed.ts";
import { renderFigure } from "./figure-html.ts";

/** The whole of an article as HTML: what it is about, its picture, its text, and what was put right in it. */
export function renderItem(item: FeedItem, text: FeedText, siteUrl: string): string {
  const t = createMessages(item.language);
  const whence = { siteUrl, itemUrl: siteUrl + item.path };
  return [
    item.standfirst ? `<p><strong>${escapeXml(item.standfirst)}</strong></p>` : "",
    item.lead ? renderFigure(item.lead.picture, item.lead, { siteUrl, t }) : "",
    renderBody(text.body.content, { ...whence, pictures: text.pictures, related: text.related, t }),
    text.isOpinion ? `<p><em>${escapeXml(t("site.article.opinionNote"))}</em></p>` : "",
    ...text.corrections.map(({ notice, publishedAt }) => {
      const head = `<strong>${escapeXml(t("site.article.correction"))}.</strong>`;
      return `<p>${head} ${escapeXml(`${notice} (${formatTimeLine(publishedAt)})`)}</p>`;
    }),
  ].join("");
}
