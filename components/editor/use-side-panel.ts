import { useState } from "react";
import type { PanelTab } from "./panel/panel.tsx";
import type { PreviewState } from "./preview/use-preview.ts";
import { useWide } from "./use-wide.ts";

export type SidePanel = ReturnType<typeof useSidePanel>;

/** Where the panel stands: beside the paper, folded away or behind the preview, or a drawer where there is no room. */
export function useSidePanel(preview: PreviewState) {
  const isWide = useWide();
  const [tab, setTab] = useState<PanelTab>("details");
  const [isFolded, setIsFolded] = useState(false);
  const [isDrawerOpen, setIsDrawerOpen] = useState(false);
  const [isCalm, setIsCalm] = useState(false);
  const isBeside = isWide && !isFolded && !isCalm && !preview.isOpen;

  function toggle(): void {
    if (isCalm) {
      setIsCalm(false);
      setIsFolded(false);
    } else if (!isWide) setIsDrawerOpen(!isDrawerOpen);
    else if (preview.isOpen) {
      // The preview stands where the panel does.
      preview.close();
      setIsFolded(false);
    } else setIsFolded(!isFolded);
  }

  /** Nothing on the screen but the words, and whether they are saved; once more, and all is there again. */
  function toggleCalm(): void {
    preview.close();
    setIsDrawerOpen(false);
    setIsCalm(!isCalm);
  }

  function showDetails(): void {
    setIsCalm(false);
    setTab("details");
    setIsFolded(false);
    setIsDrawerOpen(true);
  }

  return {
    isWide,
    tab,
    setTab,
    isFolded,
    isDrawerOpen,
    setIsDrawerOpen,
    /** Whether it is seen next to the paper. */
    isBeside,
    isOpen: isWide ? isBeside : isDrawerOpen,
    toggle,
    isCalm,
    toggleCalm,
    showDetails,
  };
}
