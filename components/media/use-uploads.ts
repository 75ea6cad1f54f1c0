import { useState } from "react";
import type { Picture } from "#domain/media/picture.ts";
import type { ErrorCode } from "#lib/errors.ts";
import { type Uploaded, type UploadTarget, uploadPicture } from "./upload-picture.ts";

export type UploadFailure = { code: ErrorCode | "NO_ANSWER"; values: Record<string, string | number> };

/** A file on its way to a place on the screen: the share that has left, or why it was not taken. */
export type Upload = { file: File; share: number; failure: UploadFailure | null };

/**
 * Uploads in progress by place ("lead", or the id of a figure), and the pictures that are known by id.
 */
export function useUploads(known: Record<string, Picture>, target: UploadTarget) {
  const [pictures, setPictures] = useState(known);
  const [uploads, setUploads] = useState<Record<string, Upload>>({});

  function set(place: string, upload: Upload | null): void {
    setUploads(({ [place]: _former, ...others }) => (upload ? { ...others, [place]: upload } : others));
  }

  async function start(place: string, file: File, onDone: (picture: Uploaded["picture"]) => void): Promise<void> {
    const fail = (failure: UploadFailure) => set(place, { file, share: 0, failure });
    if (file.size > target.maxBytes) {
      fail({ code: "TOO_LARGE", values: { limit: `${Math.round(target.maxBytes / 1_048_576)} MB` } });
      return;
    }
    set(place, { file, share: 0, failure: null });
    try {
      const answer = await uploadPicture(target, file, (share) => set(place, { file, share, failure: null }));
      if (!answer.ok) {
        fail({ code: answer.code, values: answer.values });
        return;
      }
      const { picture } = answer.value;
      setPictures((former) => ({ ...former, [picture.id]: picture }));
      set(place, null);
      onDone(picture);
    } catch {
      fail({ code: "NO_ANSWER", values: {} });
    }
  }

  return { pictures, uploads, start, dismiss: (place: string) => set(place, null) };
}

export type Uploads = ReturnType<typeof useUploads>;
