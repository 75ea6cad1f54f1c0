import { useSyncExternalStore } from "react";

// The breakpoint of app/desk-theme.css from which the panel stands beside the paper.
const WIDE = "(min-width: 75rem)";

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Whether there is room for the panel beside the paper. On the server: yes, and CSS hides it where there is not. */
export function useWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(WIDE).matches,
    () => true,
  );
}
