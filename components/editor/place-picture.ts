import type { Picture } from "#domain/media/picture.ts";

/** A picture where it stands, with what is said of it there. */
export type PictureInPlace = { mediaId: string | null; caption: string; credit: string; alt: string };

/** Puts a picture into a place: words already written there stay, empty lines take the picture's own. */
export function placePicture(former: PictureInPlace, picture: Picture): PictureInPlace {
  return {
    ...former,
    mediaId: picture.id,
    credit: former.credit || picture.credit,
    alt: former.alt || picture.alt,
  };
}
