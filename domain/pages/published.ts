import { housePath } from "#domain/addresses/address.ts";
import { readBody } from "#domain/articles/body/document.ts";
import { hold, holdNothing } from "#domain/invalidations/hold.ts";
import { pathTag } from "#domain/invalidations/tags.ts";
import { getDefaultPage } from "#domain/pages/default-pages.ts";
import type { PublicPage } from "#domain/pages/page.ts";
import { db } from "#lib/db.ts";

/** A page of the house by its slug: the paper's own words, else those every paper begins with, else null. */
export async function getPage(slug: string): Promise<PublicPage | null> {
  "use cache";
  const path = housePath(slug);
  hold([pathTag(path)]);
  const row = await db.page.findUnique({ where: { slug } });
  if (!row) return getDefaultPage(slug) ?? holdNothing();
  const { language, title, standfirst, body, bodyVersion, updatedAt } = row;
  return { slug, path, language, title, standfirst, body: readBody(body, bodyVersion), updatedAt };
}
