import { type ComponentType, type ReactNode, useEffect, useSyncExternalStore } from "react";

/** A part of a screen whose script comes after the screen's own. */
export type LaterPart<Props> = {
  /** Draws the part as soon as it is there, and nothing until then. */
  Part: (props: Props) => ReactNode;
  /** Fetches it. Says nothing when the line is down: whoever draws it tries again when the line is back. */
  load: () => Promise<void>;
};

/**
 * Makes a part that is not fetched with the screen. Unlike React's own `lazy` it is drawn in the same turn once it is
 * there, so a dialog has the focus before the next key comes, and a line that was down is no error for ever.
 */
export function loadLater<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>): LaterPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  let coming: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  function load(): Promise<void> {
    coming ??= fetchPart().then(
      (component) => {
        loaded = component;
        for (const tell of listeners) tell();
      },
      () => {
        coming = null;
      },
    );
    return coming;
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  // biome-ignore lint/correctness/noComponentHookFactories: made once for each part, where its module is read, and never in a render.
  function Part(props: Props) {
    const Loaded = useSyncExternalStore(
      subscribe,
      () => loaded,
      () => null,
    );
    const isHere = Loaded !== null;
    useEffect(() => {
      if (isHere) return;
      const tryAgain = () => void load();
      tryAgain();
      window.addEventListener("online", tryAgain);
      return () => window.removeEventListener("online", tryAgain);
    }, [isHere]);
    return Loaded ? <Loaded {...props} /> : null;
  }

  return { Part, load };
}
