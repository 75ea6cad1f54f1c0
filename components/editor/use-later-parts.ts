import { useEffect } from "react";
import { loadLaterParts } from "./later-parts.ts";

// A screen that is never idle fetches them all the same.
const LATEST_MS = 3_000;

/** Fetches what the screen opened without as soon as it can be written in, so that it is there when asked for, also offline. */
export function useLaterParts(isReady: boolean): void {
  useEffect(() => {
    if (!isReady) return;
    const load = () => void loadLaterParts();
    // Safari does not tell when it is idle.
    const stop = "requestIdleCallback" in window ? whenIdle(load) : soon(load);
    window.addEventListener("online", load);
    return () => {
      stop();
      window.removeEventListener("online", load);
    };
  }, [isReady]);
}

function whenIdle(run: () => void): () => void {
  const handle = requestIdleCallback(run, { timeout: LATEST_MS });
  return () => cancelIdleCallback(handle);
}

function soon(run: () => void): () => void {
  const timer = setTimeout(run);
  return () => clearTimeout(timer);
}
