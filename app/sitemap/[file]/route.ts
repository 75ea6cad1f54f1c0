import { holdDocument, XML } from "#app/held-document.ts";
import { monthTag } from "#domain/invalidations/tags.ts";
import { listMonth } from "#domain/sitemaps/published.ts";
import { readPart, renderPart } from "#domain/sitemaps/render-sitemap.ts";
import { readEnv } from "#lib/env.ts";

type Context = { params: Promise<{ file: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const part = readPart((await params).file);
  const entries = part && (await listMonth(part.month, part.number));
  const body = entries && renderPart(readEnv().siteUrl, entries);
  return holdDocument(body, XML, part ? [monthTag(part.month)] : []);
}
