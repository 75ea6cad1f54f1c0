import { authorPath } from "#domain/addresses/address.ts";
import { hold, holdNothing } from "#domain/invalidations/hold.ts";
import { authorTag, pathTag } from "#domain/invalidations/tags.ts";
import { PICTURE, type Picture, toPicture } from "#domain/media/picture.ts";
import { db } from "#lib/db.ts";

/** Somebody whose name stands over articles, as readers see them. */
export type PublicAuthor = { id: string; name: string; path: string; title: string; portrait: Picture | null };

/** One author by their slug, or null. */
export async function getAuthor(slug: string): Promise<PublicAuthor | null> {
  "use cache";
  hold([pathTag(authorPath(slug))]);
  const row = await db.author.findUnique({
    where: { slug },
    select: { id: true, name: true, title: true, portrait: { select: PICTURE } },
  });
  if (!row) return holdNothing();
  hold([authorTag(row.id)]);
  return { ...row, path: authorPath(slug), portrait: toPicture(row.portrait) };
}
