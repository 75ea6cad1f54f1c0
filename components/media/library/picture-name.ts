import type { DeskPicture } from "#domain/media/desk.ts";

/** What a picture is called among others: its caption, else what a listener hears, else the name of its file. */
export function pictureName({ caption, alt, originalName, id }: DeskPicture): string {
  return caption || alt || originalName || id.slice(-8);
}
