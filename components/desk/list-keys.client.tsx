"use client";

import { useEffect } from "react";
import { isLetterKey } from "#components/desk/letter-key.ts";

function moveFocus(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row-link]")];
  const at = rows.findIndex((row) => row.matches(":focus"));
  const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step;
  rows[next]?.focus();
}

// The acts are on the screen as links, buttons and a field; a key presses the one that names it.
function press(key: string): boolean {
  const act = document.querySelector<HTMLElement>(`main [aria-keyshortcuts="${key}"]`);
  if (act instanceof HTMLInputElement) act.focus();
  else act?.click();
  return act !== null;
}

/** The keys of the list: J and K move along the rows, the others press what carries them as `aria-keyshortcuts`. */
export function ListKeys() {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (!isLetterKey(event)) return;
      const key = event.key.toLowerCase();
      if (key === "j" || key === "k") moveFocus(key === "j" ? 1 : -1);
      else if (!["n", "u", "/", "[", "]"].includes(key) || !press(key)) return;
      event.preventDefault();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return null;
}
