import { useEffect, useRef } from "react";

/** Ctrl+F and Ctrl+H look in the text: the browser's own search can replace nothing, and knows no marks. */
export function useFindKey(open: () => void): void {
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    function handle(event: KeyboardEvent): void {
      const isFind = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && /^[fh]$/i.test(event.key);
      // Below a dialog there is nothing to look for.
      if (!isFind || event.isComposing || document.querySelector("[role=dialog]")) return;
      event.preventDefault();
      latest.current();
    }
    window.addEventListener("keydown", handle);
    return () => window.removeEventListener("keydown", handle);
  }, []);
}
