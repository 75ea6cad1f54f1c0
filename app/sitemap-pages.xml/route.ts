import { holdDocument, XML } from "#app/held-document.ts";
import { ARCHIVE_PATH, CORRECTIONS_PATH, HOUSE_SLUGS, housePath, LATEST_PATH } from "#domain/addresses/address.ts";
import { SITE_TAG } from "#domain/invalidations/tags.ts";
import { listListPaths } from "#domain/sitemaps/published.ts";
import { renderPaths } from "#domain/sitemaps/render-sitemap.ts";
import { readEnv } from "#lib/env.ts";

const HELD_S = 3_600;
const OWN = ["/", LATEST_PATH, CORRECTIONS_PATH, ARCHIVE_PATH, ...HOUSE_SLUGS.map(housePath)];

export async function GET(): Promise<Response> {
  const paths = [...OWN, ...(await listListPaths())];
  return holdDocument(renderPaths(readEnv().siteUrl, paths), XML, [SITE_TAG], { forS: HELD_S });
}
