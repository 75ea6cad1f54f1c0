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
    function noticeVisibility(): void {
      if (document.visibilityState === "hidden") save();
      else retry();
    }
    function ask(event: BeforeUnloadEvent): void {
      if (isUnsaved(saver.getState())) event.preventDefault();
    }
    window.addEventListener("beforeunload", ask);
    window.addEventListener("online", retry);
    document.addEventListener("visibilitychange", noticeVisibility);
    return () => {
      window.removeEventListener("beforeunload", ask);
      window.removeEventListener("online", retry);
      document.removeEventListener("visibilitychange", noticeVisibility);
      save();
    };
  }, [saver]);
}
