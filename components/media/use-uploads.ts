import { useState } from "react";
import type { RefusalLike } from "#components/ui/use-refusal-words.ts";
import type { Picture } from "#domain/media/picture.ts";
import { sendPicture, type Uploaded, type UploadTarget } from "./upload-picture.ts";

/** A file on its way to a place on the screen: the share that has left, or why it was not taken. */
export type Upload = { file: File; share: number; failure: RefusalLike | null };

/**
 * Uploads in progress and what the archive knew of those that arrived, by place ("lead", or the id of a figure), and the pictures that are known by id.
 */
export function useUploads(known: Record<string, Picture>, target: UploadTarget) {
  const [pictures, setPictures] = useState(known);
  const [uploads, setUploads] = useState<Record<string, Upload>>({});

  // What the archive knew of a picture that has just arrived, as long as nobody has looked at it.
  const [twins, setTwins] = useState<Record<string, Uploaded>>({});

  function set(place: string, upload: Upload | null): void {
    setUploads(({ [place]: _former, ...others }) => (upload ? { ...others, [place]: upload } : others));
  }

  function setTwin(place: string, twin: Uploaded | null): void {
    setTwins(({ [place]: _former, ...others }) => (twin ? { ...others, [place]: twin } : others));
  }

  async function start(place: string, file: File, onDone: (picture: Uploaded["picture"]) => void): Promise<void> {
    set(place, { file, share: 0, failure: null });
    setTwin(place, null);
    const answer = await sendPicture(target, file, (share) => set(place, { file, share, failure: null }));
    if (!answer.ok) {
      set(place, { file, share: 0, failure: answer });
      return;
    }
    know(answer.value.picture);
    set(place, null);
    if (answer.value.wasThere || answer.value.alike.length > 0) setTwin(place, answer.value);
    onDone(answer.value.picture);
  }

  /** A picture that was chosen from the archive. */
  function know(picture: Picture): void {
    setPictures((former) => ({ ...former, [picture.id]: picture }));
  }

  /** A picture that belongs to no place of its own, such as one out of a video; null when it was not taken. */
  async function keepStill(file: File): Promise<Picture | null> {
    const answer = await sendPicture(target, file, () => undefined);
    if (!answer.ok) return null;
    know(answer.value.picture);
    return answer.value.picture;
  }

  return {
    pictures,
    uploads,
    twins,
    start,
    know,
    keepStill,
    dismiss: (place: string) => set(place, null),
    dismissTwin: (place: string) => setTwin(place, null),
  };
}

export type Uploads = ReturnType<typeof useUploads>;
