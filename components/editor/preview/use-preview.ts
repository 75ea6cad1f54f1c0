import { useState } from "react";
import type { ArticleDraft } from "#components/editor/use-article-draft.ts";
import { type FrameView, isFrame, type PreviewView } from "./preview-views.ts";

export type PreviewState = ReturnType<typeof usePreview>;

/** Whether the preview is open, and what it shows. It opens on the saved text: what is unsaved is saved first. */
export function usePreview({ saver }: ArticleDraft) {
  const [isOpen, setIsOpen] = useState(false);
  const [view, setAnyView] = useState<PreviewView>("phone");
  // The width at which pages are looked at, also while a card is.
  const [device, setDevice] = useState<FrameView>("phone");
  const [isDark, setIsDark] = useState(false);

  async function toggle(): Promise<void> {
    if (isOpen) {
      setIsOpen(false);
      return;
    }
    // What cannot be saved now has a notice of its own; the preview shows what the server has.
    await saver.flush("SAVED");
    setIsOpen(true);
  }

  function setView(next: PreviewView): void {
    setAnyView(next);
    if (isFrame(next)) setDevice(next);
  }

  return { isOpen, toggle, close: () => setIsOpen(false), view, setView, device, isDark, setIsDark };
}
