import { holdDocument } from "#app/held-document.ts";
import { listHubs } from "#domain/engines/engine.ts";
import { isFeedFile } from "#domain/feeds/feed-address.ts";
import { getFeed } from "#domain/feeds/published.ts";
import { FEED_TYPES, renderFeed } from "#domain/feeds/render-feed.ts";
import { SITE_TAG } from "#domain/invalidations/tags.ts";
import { getSettings } from "#domain/settings/published.ts";
import { readEnv } from "#lib/env.ts";

type Context = { params: Promise<{ file: string; of?: string[] }> };

/** The feed of a list, which stands below the list for readers: next.config.js leads from there to here. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file, of = [] } = await params;
  const feed = isFeedFile(file) ? await getFeed(`/${of.join("/")}`) : null;
  if (!feed || !isFeedFile(file)) return holdDocument(null, "", []);
  const { siteName, tagline, webSubHubs } = await getSettings();
  const paper = { siteUrl: readEnv().siteUrl, siteName, tagline, hubs: listHubs(webSubHubs) };
  return holdDocument(renderFeed(file, feed, paper), FEED_TYPES[file], [SITE_TAG, ...feed.tags]);
}
