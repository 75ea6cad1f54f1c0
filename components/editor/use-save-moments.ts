import { useEffect } from "react";
import type { ArticleContent } from "#domain/articles/article.ts";
import { isUnsaved } from "./save/save-state.ts";
import type { Saver } from "./save/saver.ts";

/**
 * Saves when the screen is left and tries again when it or the network comes back; the browser asks before it closes
 * a page with words that the server does not have.
 */
export function useSaveMoments(saver: Saver<ArticleContent>): void {
  useEffect(() => {
    const save = () => void saver.flush("AUTOSAVE");
    function retry(): void {
      if (saver.getState().phase === "failed") save();
    }
    // A page that is going is hidden as well, just after. A save sent then could arrive after the next page has read
    // the article, which would find itself in conflict with its own past: the copy in this browser is for that.
    let isGoing = false;
    function notePageHide(): void {
      isGoing = true;
    }
    function notePageShow(): void {
      isGoing = false;
    }
    function noteVisibility(): void {
      if (document.visibilityState === "visible") retry();
      else if (!isGoing) save();
    }
    function ask(event: BeforeUnloadEvent): void {
      if (isUnsaved(saver.getState())) event.preventDefault();
    }
    window.addEventListener("beforeunload", ask);
    window.addEventListener("online", retry);
    window.addEventListener("pagehide", notePageHide);
    window.addEventListener("pageshow", notePageShow);
    document.addEventListener("visibilitychange", noteVisibility);
    return () => {
      window.removeEventListener("beforeunload", ask);
      window.removeEventListener("online", retry);
      window.removeEventListener("pagehide", notePageHide);
      window.removeEventListener("pageshow", notePageShow);
      document.removeEventListener("visibilitychange", noteVisibility);
      save();
    };
  }, [saver]);
}
