import { useRef } from "react";

// Two presses within this time are one act.
const NAME_MS = 3_000;

/** Ctrl+S: pressed once it saves; once more right after, with nothing left to save, the version gets a name. */
export function useSaveKey(save: () => void, name: (() => void) | null): () => void {
  const last = useRef(Number.NEGATIVE_INFINITY);
  return () => {
    const isAgain = performance.now() - last.current < NAME_MS;
    last.current = performance.now();
    if (isAgain && name) name();
    else save();
  };
}
