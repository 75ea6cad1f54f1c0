import { useCallback, useEffect, useRef, useState } from "react";
import type { Saver } from "#components/editor/save/saver.ts";
import type { ArticleContent } from "#domain/articles/article.ts";
import { newBlockId } from "#domain/articles/body/document.ts";
import { BEAT_MS, type Present } from "#domain/presence/presence.ts";
import { isSame } from "#lib/is-same.ts";
import { sendBeat, sendLeave } from "./send-beat.ts";

// How long after the last change somebody still counts as writing: thinking about the next sentence is writing too.
const WRITING_MS = 60_000;

/**
 * Tells the server that this screen is there, where its cursor is and whether somebody writes in it, and says who else
 * is. `hold` begins to write without a change, after a take-over.
 */
export function usePresence(
  path: string,
  articleId: string,
  first: Present,
  saver: Saver<ArticleContent>,
  place: () => string | null,
): { present: Present; hold: () => Promise<void> } {
  const [present, setPresent] = useState(first);
  const [tabId] = useState(() => newBlockId() + newBlockId());
  const lastChange = useRef(Number.NEGATIVE_INFINITY);
  const placeNow = useRef(place);
  useEffect(() => {
    placeNow.current = place;
  });

  const beat = useCallback(async () => {
    const writing = performance.now() - lastChange.current < WRITING_MS;
    const answer = await sendBeat(path, { articleId, tabId, place: placeNow.current(), writing });
    if (answer) setPresent((former) => (isSame(former, answer) ? former : answer));
  }, [path, articleId, tabId]);

  useEffect(() => {
    let edits = saver.getState().edits;
    const stop = saver.subscribe(() => {
      const now = saver.getState().edits;
      if (now === edits) return;
      edits = now;
      const isFirst = performance.now() - lastChange.current > WRITING_MS;
      lastChange.current = performance.now();
      // The others are told at the first letter and not at the next beat.
      if (isFirst) void beat();
    });
    const timer = setInterval(() => void beat(), BEAT_MS);
    const leave = () => sendLeave(path, { articleId, tabId, place: null, writing: false });
    const come = () => void (document.visibilityState === "visible" && beat());
    void beat();
    window.addEventListener("pagehide", leave);
    window.addEventListener("pageshow", come);
    window.addEventListener("online", come);
    document.addEventListener("visibilitychange", come);
    return () => {
      stop();
      clearInterval(timer);
      leave();
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("pageshow", come);
      window.removeEventListener("online", come);
      document.removeEventListener("visibilitychange", come);
    };
  }, [path, articleId, tabId, saver, beat]);

  const hold = useCallback(() => {
    lastChange.current = performance.now();
    return beat();
  }, [beat]);

  return { present, hold };
}
