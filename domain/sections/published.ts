import { sectionPath } from "#domain/addresses/address.ts";
import { hold } from "#domain/invalidations/hold.ts";
import { SITE_TAG } from "#domain/invalidations/tags.ts";
import { db } from "#lib/db.ts";

/** A section that another names: the one above it, or one below. */
export type SectionLink = { id: string; slug: string; name: string; nameEn: string; path: string };

/** A part of the paper as readers see it. */
export type PublicSection = SectionLink & { parent: SectionLink | null; children: SectionLink[] };

const LINK = { id: true, slug: true, name: true, nameEn: true } as const;

const SECTION = {
  ...LINK,
  parent: { select: LINK },
  children: { select: LINK, orderBy: { position: "asc" } },
} as const;

function toLink(row: Omit<SectionLink, "path">): SectionLink {
  return { ...row, path: sectionPath(row.slug) };
}

/** The sections of the first level in the paper's order, each with those below it. */
export async function listSections(): Promise<PublicSection[]> {
  "use cache";
  hold([SITE_TAG]);
  const rows = await db.section.findMany({ where: { parentId: null }, select: SECTION, orderBy: { position: "asc" } });
  return rows.map((row) => ({ ...row, path: sectionPath(row.slug), parent: null, children: row.children.map(toLink) }));
}

/** One section by its slug, or null. */
export async function getSection(slug: string): Promise<PublicSection | null> {
  "use cache";
  hold([SITE_TAG]);
  const row = await db.section.findUnique({ where: { slug }, select: SECTION });
  if (!row) return null;
  return {
    ...row,
    path: sectionPath(row.slug),
    parent: row.parent && toLink(row.parent),
    children: row.children.map(toLink),
  };
}
