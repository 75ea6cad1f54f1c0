import { useCallback, useEffect, useRef } from "react";
import type { ArticleDraft } from "#components/editor/use-article-draft.ts";
import { pageOf } from "./page-of.ts";
import { isPreviewKey } from "./preview-key.ts";
import { showPlace } from "./show-place.ts";

type Wanted = {
  address: string;
  isDark: boolean;
  draft: ArticleDraft;
  /** The preview's key was pressed on the page. */
  onKey: () => void;
};

/**
 * Keeps the page in a frame or window in step with the edit screen: made anew where it was scrolled to when a newer text is saved,
 * light or dark, the cursor's block in view. The page is of this origin and has no script for this: it is read and
 * scrolled from here, so there are no messages that another window could forge. Returns what to do when it has loaded.
 */
export function usePageInStep(getView: () => Window | null, wanted: Wanted): () => void {
  const { isDark, draft } = wanted;
  const { editor, saving } = draft;
  const latest = useRef(wanted);
  useEffect(() => {
    latest.current = wanted;
  });
  const scrolledTo = useRef(0);
  const shownVersion = useRef(saving.version);

  const follow = useCallback(() => {
    const place = latest.current.draft.place();
    // There is none while it loads, and when the session has ended: then a page stands there that no frame may show.
    const page = pageOf(getView());
    if (page && place) showPlace(page, place);
  }, [getView]);

  useEffect(() => {
    if (shownVersion.current === saving.version) return;
    shownVersion.current = saving.version;
    const view = getView();
    if (!view || view.closed) return;
    scrolledTo.current = pageOf(view) ? view.scrollY : 0;
    // Not by `src`, which would leave a step of the way back for each save.
    view.location.replace(previewAddress(latest.current));
  }, [saving.version, getView]);

  useEffect(() => {
    const root = pageOf(getView())?.documentElement;
    if (root) root.dataset.theme = isDark ? "dark" : "light";
  }, [isDark, getView]);

  useEffect(() => {
    editor?.on("selectionUpdate", follow);
    editor?.on("focus", follow);
    document.addEventListener("focusin", follow);
    return () => {
      editor?.off("selectionUpdate", follow);
      editor?.off("focus", follow);
      document.removeEventListener("focusin", follow);
    };
  }, [editor, follow]);

  return useCallback(() => {
    const page = pageOf(getView());
    if (!page) return;
    // What its reader chose on another page of ours would win otherwise.
    page.documentElement.dataset.theme = latest.current.isDark ? "dark" : "light";
    page.defaultView?.scrollTo(0, scrolledTo.current);
    follow();
    page.addEventListener("click", stayHere, { capture: true });
    page.addEventListener("submit", (event) => event.preventDefault(), { capture: true });
    page.addEventListener("keydown", (event) => {
      if (!isPreviewKey(event)) return;
      event.preventDefault();
      latest.current.onKey();
    });
  }, [getView, follow]);
}

/** Where the page is, light or dark. */
export function previewAddress({ address, isDark }: Pick<Wanted, "address" | "isDark">): string {
  return `${address}?nen=${isDark ? "dark" : "light"}`;
}

// A link would lead the frame away, mostly to pages that no frame may show. Within the page it may lead, and open pictures.
function stayHere(event: MouseEvent): void {
  const link = (event.target as Element).closest("a");
  const isWithin = link?.getAttribute("href")?.startsWith("#") || link?.dataset.lightbox !== undefined;
  if (link && !isWithin) event.preventDefault();
}
