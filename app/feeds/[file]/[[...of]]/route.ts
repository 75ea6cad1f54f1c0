import { holdDocument } from "#app/held-document.ts";
import { partnerOfPath } from "#domain/addresses/address.ts";
import { getFormer } from "#domain/addresses/published.ts";
import { listHubs } from "#domain/engines/engine.ts";
import type { Feed } from "#domain/feeds/feed.ts";
import { type FeedFile, feedPath, isFeedFile } from "#domain/feeds/feed-address.ts";
import { getFeed } from "#domain/feeds/published.ts";
import { FEED_TYPES, feedLinks, renderFeed } from "#domain/feeds/render-feed.ts";
import { pathTag, SITE_TAG } from "#domain/invalidations/tags.ts";
import { getPartnerFeed } from "#domain/partners/published.ts";
import { getSettings } from "#domain/settings/published.ts";
import type { Settings } from "#domain/settings/settings.ts";
import { readEnv } from "#lib/env.ts";

type Context = { params: Promise<{ file: string; of?: string[] }> };

// What a partner is given is for the partner: no engine lists it.
const UNLISTED = { "x-robots-tag": "noindex" };

/** The feed of a list or of a partner, which stands below it for readers: next.config.js leads from there to here. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file, of = [] } = await params;
  if (!isFeedFile(file)) return holdDocument(null, "", []);
  const path = `/${of.join("/")}`;
  const token = partnerOfPath(path);
  const settings = await getSettings();
  if (token !== null) return answerPartner(token, file, settings);
  const feed = await getFeed(path, settings.feedContent);
  if (!feed) return leadOn(path, file);
  return answerWith(feed, file, settings, listHubs(settings.webSubHubs));
}

/** The feed of a list that has another address by now follows it there. */
async function leadOn(path: string, file: FeedFile): Promise<Response> {
  const former = await getFormer(path);
  if (former?.kind !== "REDIRECT") return holdDocument(null, "", []);
  return holdDocument(null, "", [pathTag(path)], { status: 308, headers: { location: feedPath(former.target, file) } });
}

async function answerPartner(token: string, file: FeedFile, settings: Settings): Promise<Response> {
  const found = await getPartnerFeed(token, settings);
  if (!found) return holdDocument(null, "", []);
  const forS = Math.max(1, Math.ceil((found.until.getTime() - Date.now()) / 1_000));
  // 410: whoever asks by machine may stop asking.
  if (!found.feed) return holdDocument(null, "", found.tags, { status: found.status, forS, headers: UNLISTED });
  return answerWith(found.feed, file, settings, [], { forS, headers: UNLISTED });
}

function answerWith(
  feed: Feed,
  file: FeedFile,
  { siteName, tagline, reuseNotice }: Settings,
  hubs: string[],
  more: { forS?: number; headers?: Record<string, string> } = {},
): Response {
  const paper = { siteUrl: readEnv().siteUrl, siteName, tagline, reuseNotice, hubs };
  const headers = { ...more.headers, link: feedLinks(file, feed, paper) };
  return holdDocument(renderFeed(file, feed, paper), FEED_TYPES[file], [SITE_TAG, ...feed.tags], { ...more, headers });
}
