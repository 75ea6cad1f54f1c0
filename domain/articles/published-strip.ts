import { readBody } from "#domain/articles/body/document.ts";
import { onSite } from "#domain/articles/on-site.ts";
import { hold } from "#domain/invalidations/hold.ts";
import { articleTag } from "#domain/invalidations/tags.ts";
import { PICTURE, type Picture, toPicture } from "#domain/media/picture.ts";
import { db } from "#lib/db.ts";

/** A picture of a photo story with its place among all of them ("3/12"), and what is said of it. */
export type StripPicture = { picture: Picture; number: string; caption: string };

/** The first pictures in the text of a live photo story, in their order, to look into it from outside. */
export async function listPhotoStrip(articleId: string, limit: number): Promise<StripPicture[]> {
  "use cache";
  hold([articleTag(articleId)]);
  const row = await db.edition.findFirst({
    where: { articleId, ...onSite() },
    select: { body: true, bodyVersion: true, leadMediaId: true },
  });
  if (!row) return [];
  const figures = readBody(row.body, row.bodyVersion).content.filter((block) => block.type === "figure");
  const before = row.leadMediaId ? 1 : 0;
  const media = await db.media.findMany({
    where: { id: { in: figures.flatMap(({ attrs }) => attrs.mediaId ?? []) } },
    select: PICTURE,
  });
  const pictures = new Map(media.map(toPicture).flatMap((picture) => (picture ? [[picture.id, picture]] : [])));
  return figures
    .flatMap(({ attrs }, index) => {
      const picture = pictures.get(attrs.mediaId ?? "");
      const number = `${index + 1 + before}/${figures.length + before}`;
      return picture
        ? [{ picture: { ...picture, alt: attrs.alt || picture.alt }, number, caption: attrs.caption }]
        : [];
    })
    .slice(0, limit);
}
