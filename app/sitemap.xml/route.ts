import { holdDocument, XML } from "#app/held-document.ts";
import { FRONT_TAG, SITE_TAG } from "#domain/invalidations/tags.ts";
import { listParts } from "#domain/sitemaps/published.ts";
import { renderIndex } from "#domain/sitemaps/render-sitemap.ts";
import { readEnv } from "#lib/env.ts";

export async function GET(): Promise<Response> {
  return holdDocument(renderIndex(readEnv().siteUrl, await listParts()), XML, [SITE_TAG, FRONT_TAG]);
}
