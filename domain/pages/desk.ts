import { HOUSE_SLUGS, housePath, IMPRINT_SLUG } from "#domain/addresses/address.ts";
import { getDefaultPage } from "#domain/pages/default-pages.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";

/** A page of the house as those who keep it see it. Version 0: it has the words every paper begins with. */
export type DeskPage = { slug: string; path: string; title: string; version: number; updatedAt: Date | null };

/**
 * The pages every paper has, in their order, then the further ones of this paper by address. The imprint is not among
 * them: the settings make it.
 * @throws AppError FORBIDDEN
 */
export async function listPages(actor: Actor): Promise<DeskPage[]> {
  assertMay(actor, "page.save");
  const rows = await db.page.findMany({
    select: { slug: true, title: true, version: true, updatedAt: true },
    orderBy: { slug: "asc" },
  });
  const own = new Map(rows.map((row) => [row.slug, row]));
  const house = HOUSE_SLUGS.filter((slug) => slug !== IMPRINT_SLUG);
  const slugs = new Set<string>([...house, ...own.keys()]);
  return [...slugs].map((slug) => {
    const row = own.get(slug);
    const title = row?.title ?? getDefaultPage(slug)?.title ?? slug;
    return { slug, path: housePath(slug), title, version: row?.version ?? 0, updatedAt: row?.updatedAt ?? null };
  });
}
