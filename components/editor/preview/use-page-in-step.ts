import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import type { ArticleDraft } from "#components/editor/use-article-draft.ts";
import { isPreviewKey } from "./preview-key.ts";
import { showPlace } from "./show-place.ts";

type Wanted = { address: string; isDark: boolean; draft: ArticleDraft; onKey: () => void };

/**
 * Keeps the page in a frame in step with the edit screen: made anew where it was scrolled to when a newer text is saved,
 * light or dark, the cursor's block in view. The page is of this origin and has no script for this: it is read and
 * scrolled from here, so there are no messages that another window could forge. Returns what to do when it has loaded.
 */
export function usePageInStep(frame: RefObject<HTMLIFrameElement | null>, wanted: Wanted): () => void {
  const { address, isDark, draft } = wanted;
  const { editor, saving } = draft;
  const scrolledTo = useRef(0);
  const shownVersion = useRef(saving.version);

  // Null while it loads, and when the session has ended: then a page stands there that is not shown in frames.
  const pageNow = () => frame.current?.contentDocument ?? null;

  const follow = useEffectEvent(() => {
    const [page, place] = [pageNow(), draft.place()];
    if (page && place) showPlace(page, place);
  });

  const tint = useEffectEvent(() => {
    const root = pageNow()?.documentElement;
    if (root) root.dataset.theme = isDark ? "dark" : "light";
  });

  useEffect(() => {
    if (shownVersion.current === saving.version) return;
    shownVersion.current = saving.version;
    const view = frame.current?.contentWindow;
    scrolledTo.current = view?.scrollY ?? 0;
    // Not by `src`, which would leave a step of the way back for each save.
    view?.location.replace(`${address}?nen=${isDark ? "dark" : "light"}`);
  }, [saving.version, address, isDark, frame]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the colour is what this is for.
  useEffect(() => tint(), [isDark]);

  useEffect(() => {
    const look = () => follow();
    editor?.on("selectionUpdate", look);
    editor?.on("focus", look);
    document.addEventListener("focusin", look);
    return () => {
      editor?.off("selectionUpdate", look);
      editor?.off("focus", look);
      document.removeEventListener("focusin", look);
    };
  }, [editor]);

  return () => {
    const page = pageNow();
    if (!page) return;
    page.documentElement.dataset.theme = isDark ? "dark" : "light";
    page.defaultView?.scrollTo(0, scrolledTo.current);
    follow();
    page.addEventListener("click", stayHere, { capture: true });
    page.addEventListener("submit", (event) => event.preventDefault(), { capture: true });
    page.addEventListener("keydown", (event) => {
      if (!isPreviewKey(event)) return;
      event.preventDefault();
      wanted.onKey();
    });
  };
}

// A link would lead the frame away, mostly to pages that no frame may show. Within the page it may go.
function stayHere(event: MouseEvent): void {
  const link = event.target instanceof Object && "closest" in event.target ? (event.target as Element).closest("a") : null;
  if (link && !link.getAttribute("href")?.startsWith("#") && !link.hasAttribute("data-lightbox")) event.preventDefault();
}
