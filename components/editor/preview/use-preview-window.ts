import { useCallback, useEffect, useRef, useState } from "react";
import type { ArticleDraft } from "#components/editor/use-article-draft.ts";
import { pageOf } from "./page-of.ts";
import { previewAddress, usePageInStep } from "./use-page-in-step.ts";

// A window tells its opener nothing: whether its page is there, or the window gone, is looked for while one is awaited.
const LOOK_MS = 100;

export type PreviewWindow = ReturnType<typeof usePreviewWindow>;

/**
 * The preview in a window of its own, in step with the edit screen as the one beside the text. It may be closed and loaded
 * anew by whoever looks at it, and goes with the edit screen, without which it would show a former text and not say so.
 */
export function usePreviewWindow(wanted: { articleId: string; address: string; isDark: boolean; draft: ArticleDraft }) {
  const { articleId, address, isDark } = wanted;
  const opened = useRef<Window | null>(null);
  const looking = useRef<ReturnType<typeof setInterval>>(undefined);
  const [isOpen, setIsOpen] = useState(false);
  const [isBlocked, setIsBlocked] = useState(false);

  const getView = useCallback(() => opened.current, []);
  const close = useCallback(() => opened.current?.close(), []);
  const onLoad = usePageInStep(getView, { ...wanted, onKey: close });

  const awaitPage = useCallback(
    (former: Document | null): void => {
      clearInterval(looking.current);
      looking.current = setInterval(() => {
        const view = opened.current;
        if (!view || view.closed) {
          clearInterval(looking.current);
          opened.current = null;
          setIsOpen(false);
          return;
        }
        const page = pageOf(view);
        if (!page || page === former || page.readyState !== "complete" || page.URL === "about:blank") return;
        clearInterval(looking.current);
        // Another page, the same anew, or the end of the window: which, is seen then.
        view.addEventListener("pagehide", () => awaitPage(page), { once: true });
        onLoad();
      }, LOOK_MS);
    },
    [onLoad],
  );

  useEffect(() => {
    window.addEventListener("pagehide", close);
    return () => {
      window.removeEventListener("pagehide", close);
      clearInterval(looking.current);
      close();
    };
  }, [close]);

  /** Opens the window, or brings it to the front. False where the browser lets none be opened. */
  function open(): boolean {
    if (opened.current && !opened.current.closed) {
      opened.current.focus();
      return true;
    }
    const view = window.open(
      previewAddress({ address, isDark }),
      `xem-truoc-${articleId}`,
      "popup,width=480,height=900",
    );
    setIsBlocked(view === null);
    if (!view) return false;
    opened.current = view;
    setIsOpen(true);
    awaitPage(null);
    return true;
  }

  return { isOpen, isBlocked, open };
}
