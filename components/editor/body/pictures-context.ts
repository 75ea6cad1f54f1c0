import { createContext, useContext } from "react";
import type { UploadTarget } from "#components/media/upload-picture.ts";
import type { Uploads } from "#components/media/use-uploads.ts";
import type { ActionAnswer } from "#components/ui/action-answer.ts";

/** What figures in the text need beside their own node: the known pictures, the uploads, and whether they may change. */
export type PicturesOnScreen = Uploads & {
  readOnly: boolean;
  /** Where clips go. */
  clipTarget: UploadTarget;
  /** Puts the captions of a clip into the archive. Never rejects. */
  keepCaptions: (input: { text: string; fileName: string }) => Promise<ActionAnswer<{ path: string }>>;
};

const Pictures = createContext<PicturesOnScreen | null>(null);

export const PicturesProvider = Pictures.Provider;

export function usePictures(): PicturesOnScreen {
  const value = useContext(Pictures);
  if (!value) throw new Error("usePictures below PicturesProvider only");
  return value;
}
