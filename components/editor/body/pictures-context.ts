import { createContext, useContext } from "react";
import type { Uploads } from "#components/media/use-uploads.ts";

/** What figures in the text need beside their own node: the known pictures, the uploads, and whether they may change. */
export type PicturesOnScreen = Uploads & { readOnly: boolean };

const Pictures = createContext<PicturesOnScreen | null>(null);

export const PicturesProvider = Pictures.Provider;

export function usePictures(): PicturesOnScreen {
  const value = useContext(Pictures);
  if (!value) throw new Error("usePictures below PicturesProvider only");
  return value;
}
