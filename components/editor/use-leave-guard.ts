import { useEffect } from "react";
import type { ArticleContent } from "#domain/articles/article.ts";
import { isUnsaved } from "./save/save-state.ts";
import type { Saver } from "./save/saver.ts";

/** Saves when the screen is left, and has the browser ask first as long as there are words the server does not have. */
export function useLeaveGuard(saver: Saver<ArticleContent>): void {
  useEffect(() => {
    function ask(event: BeforeUnloadEvent): void {
      if (isUnsaved(saver.getState())) event.preventDefault();
    }
    function saveWhenHidden(): void {
      if (document.visibilityState === "hidden") saver.flush("AUTOSAVE");
    }
    window.addEventListener("beforeunload", ask);
    document.addEventListener("visibilitychange", saveWhenHidden);
    return () => {
      window.removeEventListener("beforeunload", ask);
      document.removeEventListener("visibilitychange", saveWhenHidden);
      saver.flush("AUTOSAVE");
    };
  }, [saver]);
}
