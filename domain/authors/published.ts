import { authorPath, housePath, IMPRINT_SLUG } from "#domain/addresses/address.ts";
import { byAuthor, LATEST_FIRST, onSite } from "#domain/articles/on-site.ts";
import { hold, holdNothing } from "#domain/invalidations/hold.ts";
import { authorTag, pathTag, SITE_TAG } from "#domain/invalidations/tags.ts";
import { PICTURE, type Picture, toPicture } from "#domain/media/picture.ts";
import { db } from "#lib/db.ts";

/** An author in a list. */
export type AuthorLink = { name: string; title: string; path: string };

/** Somebody whose name stands over articles, as readers see them. */
export type PublicAuthor = AuthorLink & {
  id: string;
  bio: string;
  /** Where readers may write to; empty when the author does not want that. */
  publicEmail: string;
  portrait: Picture | null;
  /** How many articles readers find under the name. */
  articles: number;
  /** Since when the paper knows them, and when something of theirs last came out. */
  since: Date;
  lastAt: Date | null;
};

/** One author by their slug, or null. */
export async function getAuthor(slug: string): Promise<PublicAuthor | null> {
  "use cache";
  hold([pathTag(authorPath(slug))]);
  const row = await db.author.findUnique({
    where: { slug },
    select: {
      id: true,
      name: true,
      title: true,
      bio: true,
      publicEmail: true,
      portrait: { select: PICTURE },
      createdAt: true,
    },
  });
  if (!row) return holdNothing();
  hold([authorTag(row.id)]);
  const where = { ...onSite(), ...byAuthor(row.id) };
  const [articles, newest] = await Promise.all([
    db.edition.count({ where }),
    db.edition.findFirst({ where, orderBy: [...LATEST_FIRST], select: { firstPublishedAt: true } }),
  ]);
  const { createdAt: since, ...author } = row;
  const lastAt = newest?.firstPublishedAt ?? null;
  return { ...author, path: authorPath(slug), portrait: toPicture(row.portrait), articles, since, lastAt };
}

/**
 * Everybody whose own name stands over an article that readers see, by name. A new one enters within the hour: were each
 * publish to change the list, the imprint would be made anew all day.
 */
export async function listAuthors(): Promise<AuthorLink[]> {
  "use cache";
  hold([SITE_TAG, pathTag(housePath(IMPRINT_SLUG))]);
  const rows = await db.author.findMany({
    where: { isPenName: false, editions: { some: { edition: { ...onSite(), bylineState: "NAMED" } } } },
    select: { name: true, title: true, slug: true },
  });
  // By the given name, which comes last, as Vietnamese lists of names run.
  const given = (name: string) => name.split(" ").at(-1) ?? name;
  return rows
    .map(({ name, title, slug }) => ({ name, title, path: authorPath(slug) }))
    .sort((one, other) => BY_NAME.compare(given(one.name), given(other.name)) || BY_NAME.compare(one.name, other.name));
}

const BY_NAME = new Intl.Collator("vi");
