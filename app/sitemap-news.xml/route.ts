import { holdDocument, XML } from "#app/held-document.ts";
import { FRONT_TAG, SITE_TAG } from "#domain/invalidations/tags.ts";
import { getSettings } from "#domain/settings/published.ts";
import { listNews } from "#domain/sitemaps/published.ts";
import { renderNews } from "#domain/sitemaps/render-sitemap.ts";
import { readEnv } from "#lib/env.ts";

// What is older than two days leaves it without anybody's doing.
const HELD_S = 600;

export async function GET(): Promise<Response> {
  const [{ siteName }, entries] = await Promise.all([getSettings(), listNews()]);
  return holdDocument(renderNews(readEnv().siteUrl, siteName, entries), XML, [FRONT_TAG, SITE_TAG], { forS: HELD_S });
}
