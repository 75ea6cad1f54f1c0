import { useEffect, useState } from "react";
import type { ArticleContent } from "#domain/articles/article.ts";
import { newBlockId } from "#domain/articles/body/document.ts";
import { copyKey, findCopy, type LocalCopy, listCopyKeys, removeCopy, writeCopy } from "./local-copy.ts";
import { isUnsaved } from "./save-state.ts";
import type { Saver } from "./saver.ts";

const WRITE_MS = 600;

export type LocalCopies = { copies: LocalCopy[]; forget: (key: string) => void };

type Owner = { personId: string; articleId: string };

/**
 * Keeps words that the server does not have in this browser until it has them. Returns the copies that earlier visits
 * left behind, and how to be rid of one.
 */
export function useLocalCopy(
  owner: Owner,
  saver: Saver<ArticleContent>,
  read: () => ArticleContent,
  server: ArticleContent,
): LocalCopies {
  const { personId, articleId } = owner;
  const [copies, setCopies] = useState<LocalCopy[]>([]);

  useEffect(() => {
    const storage = openStorage();
    if (!storage) return;
    const own = { personId, articleId, tabId: newBlockId() };
    const release = holdLock(copyKey(own));
    let timer: ReturnType<typeof setTimeout> | undefined;

    function keep(): void {
      clearTimeout(timer);
      timer = undefined;
      const state = saver.getState();
      if (!storage) return;
      const sentKey = state.request?.idempotencyKey ?? null;
      if (!isUnsaved(state)) removeCopy(storage, copyKey(own));
      else writeCopy(storage, own, { content: read(), version: state.version, sentKey, at: new Date() });
    }
    const stop = saver.subscribe(() => {
      if (!isUnsaved(saver.getState())) keep();
      else timer ??= setTimeout(keep, WRITE_MS);
    });
    // The last moment at which a tab that is being closed can still store something.
    window.addEventListener("pagehide", keep);
    document.addEventListener("visibilitychange", keep);
    return () => {
      keep();
      stop();
      window.removeEventListener("pagehide", keep);
      document.removeEventListener("visibilitychange", keep);
      release();
    };
  }, [personId, articleId, saver, read]);

  // Looked for once, against what the server had when the screen opened.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a later state of the server is this screen's own saving.
  useEffect(() => {
    const storage = openStorage();
    if (!storage) return;
    const gone = new AbortController();
    for (const key of listCopyKeys(storage, { personId, articleId })) {
      whenFree(key, gone.signal, () => {
        const copy = findCopy(storage, key, server, new Date());
        if (copy) setCopies((former) => [...former.filter((other) => other.key !== key), copy]);
      });
    }
    return () => gone.abort();
  }, [personId, articleId]);

  function forget(key: string): void {
    const storage = openStorage();
    if (storage) removeCopy(storage, key);
    setCopies((former) => former.filter((copy) => copy.key !== key));
  }

  return { copies, forget };
}

// A browser may refuse storage altogether; then nothing is kept, and the sign on the screen says "unsaved" anyway.
function openStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

// Held as long as the tab lives, however it ends. Browsers know locks on secure pages only; without them the copy of
// another open tab is shown as well, which does no harm.
function holdLock(name: string): () => void {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  navigator.locks?.request(name, () => held).catch(() => {});
  return () => release();
}

// Runs as soon as no open tab holds the name: at once for a copy left behind, later for that of a tab still being torn
// down or one that crashes meanwhile, never for one that goes on.
function whenFree(name: string, signal: AbortSignal, run: () => void): void {
  if (!navigator.locks) run();
  else navigator.locks.request(name, { signal }, run).catch(() => {});
}
