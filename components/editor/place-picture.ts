import type { DeskPicture } from "#domain/media/desk.ts";

/** A picture where it stands, with what is said of it there. */
export type PictureInPlace = { mediaId: string | null; caption: string; credit: string; alt: string };

/** Puts a picture into a place: words already written there stay, empty lines take the archive's own. */
export function placePicture(former: PictureInPlace, picture: DeskPicture): PictureInPlace {
  return {
    mediaId: picture.id,
    caption: former.caption || picture.caption,
    credit: former.credit || picture.credit,
    alt: former.alt || picture.alt,
  };
}
