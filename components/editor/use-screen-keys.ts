import { useEffect, useRef } from "react";
import { isPreviewKey } from "./preview/preview-key.ts";

type ScreenKeys = {
  save: () => void;
  release: (() => void) | null;
  panel: () => void;
  /** Leaves nothing but the words, and back. */
  calm: () => void;
  help: () => void;
  preview: () => void;
  /** To the next thing a check found, or the one before. */
  step: (by: 1 | -1) => void;
  /** Mends what was found where one stands, or leaves it. */
  settle: (how: "fix" | "leave") => void;
};

function isCalmKey(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && event.shiftKey && !event.altKey && event.code === "KeyF";
}

/** Ctrl+S, Ctrl+Enter, Ctrl+., Ctrl+/, Ctrl+Alt+P, Ctrl+Shift+F and F8, alone or with Ctrl, anywhere on the screen, before the text field makes something else of them. */
export function useScreenKeys(keys: ScreenKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    function handle(event: KeyboardEvent): void {
      if (event.key === "F8" && !event.altKey && !event.isComposing) {
        event.preventDefault();
        // What a dialog covers is not moved about.
        if (document.querySelector("[role=dialog]")) return;
        if (event.ctrlKey || event.metaKey) latest.current.settle(event.shiftKey ? "leave" : "fix");
        else latest.current.step(event.shiftKey ? -1 : 1);
        return;
      }
      if (isCalmKey(event) && !document.querySelector("[role=dialog]")) {
        event.preventDefault();
        latest.current.calm();
        return;
      }
      if (isPreviewKey(event)) {
        event.preventDefault();
        latest.current.preview();
        return;
      }
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.isComposing) return;
      const act = {
        s: latest.current.save,
        Enter: latest.current.release,
        ".": latest.current.panel,
        "/": latest.current.help,
      }[event.key];
      // A dialog on top has keys of its own; only saving is always meant.
      const isBelowDialog = document.querySelector("[role=dialog]") !== null && event.key !== "s";
      if (!act || isBelowDialog) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    }
    window.addEventListener("keydown", handle, { capture: true });
    return () => window.removeEventListener("keydown", handle, { capture: true });
  }, []);
}
