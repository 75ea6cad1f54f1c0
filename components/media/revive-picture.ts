import type { DeskPicture } from "#domain/media/desk.ts";

/** A picture as it came over the network, its dates moments again: JSON has them as text. */
export function revivePicture(picture: DeskPicture): DeskPicture {
  const { createdAt, takenAt, licenceEndsAt } = picture;
  return {
    ...picture,
    createdAt: new Date(createdAt),
    takenAt: takenAt && new Date(takenAt),
    licenceEndsAt: licenceEndsAt && new Date(licenceEndsAt),
  };
}
