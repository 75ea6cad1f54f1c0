import { sectionPath } from "#domain/addresses/address.ts";
import { hold } from "#domain/invalidations/hold.ts";
import { SITE_TAG } from "#domain/invalidations/tags.ts";
import { db } from "#lib/db.ts";

/** A part of the paper as readers see it. */
export type PublicSection = {
  id: string;
  slug: string;
  name: string;
  nameEn: string;
  path: string;
  parent: { name: string; nameEn: string; path: string } | null;
  children: { name: string; nameEn: string; path: string }[];
};

const SECTION = {
  id: true,
  slug: true,
  name: true,
  nameEn: true,
  parent: { select: { slug: true, name: true, nameEn: true } },
  children: { select: { slug: true, name: true, nameEn: true }, orderBy: { position: "asc" } },
} as const;

type Link = { slug: string; name: string; nameEn: string };

function toLink({ slug, name, nameEn }: Link) {
  return { name, nameEn, path: sectionPath(slug) };
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
