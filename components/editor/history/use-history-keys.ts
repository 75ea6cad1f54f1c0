import { useEffect } from "react";
import { isLetterKey } from "#components/desk/letter-key.ts";

/** J and K go to the version below and above, N and P to the next and former change. */
export function useHistoryKeys(): void {
  useEffect(() => {
    function handle(event: KeyboardEvent): void {
      if (!isLetterKey(event)) return;
      if (event.key === "j" || event.key === "k") goToVersion(event.key === "j" ? 1 : -1);
      if (event.key === "n" || event.key === "p") goToChange(event.key === "n" ? 1 : -1);
    }
    window.addEventListener("keydown", handle);
    return () => window.removeEventListener("keydown", handle);
  }, []);
}

function goToVersion(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-version]")];
  const at = links.findIndex((link) => link.ariaCurrent === "true");
  links[at + step]?.click();
}

function goToChange(step: 1 | -1): void {
  const changes = [...document.querySelectorAll<HTMLElement>("[data-change]")];
  const at = changes.findIndex((change) => change.contains(document.activeElement));
  const next = changes[at === -1 ? 0 : at + step];
  next?.focus();
  next?.scrollIntoView({ block: "center" });
}
