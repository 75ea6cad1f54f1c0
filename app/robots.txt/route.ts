import { holdDocument } from "#app/held-document.ts";
import { SITE_TAG } from "#domain/invalidations/tags.ts";
import { renderRobots } from "#domain/robots/robots.ts";
import { getSettings } from "#domain/settings/published.ts";
import { readEnv } from "#lib/env.ts";

export async function GET(): Promise<Response> {
  const body = renderRobots(await getSettings(), readEnv().siteUrl);
  return holdDocument(body, "text/plain; charset=utf-8", [SITE_TAG]);
}
