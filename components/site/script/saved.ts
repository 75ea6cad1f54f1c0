import { type Kept, keepText, parseList, readText, withLine } from "./store.ts";

type Saved = Kept & { headline: string; at: number };

const NAME = "saved";
const MOST = 200;

/** The articles that were kept for later, newest first. */
export function readSaved(text: string | null): Saved[] {
  return parseList<Saved>(text, ({ headline, at }) => typeof headline === "string" && typeof at === "number");
}

function keep(path: string, line: Saved | null): void {
  keepText(NAME, JSON.stringify(withLine(readSaved(readText(NAME)), path, line, MOST)));
}

function isSaved(): boolean {
  return readSaved(readText(NAME)).some(({ path }) => path === location.pathname);
}

/** Keeps the article at this address for later, or no longer; its button says which. */
export function offerSaving(button: HTMLElement): () => void {
  const words = button.textContent;
  const show = () => {
    button.textContent = isSaved() ? (button.dataset.saved ?? "") : words;
  };
  show();
  addEventListener("storage", show);
  return () => {
    const headline = document.querySelector("h1")?.textContent ?? "";
    keep(location.pathname, isSaved() ? null : { path: location.pathname, headline, at: Date.now() });
    show();
  };
}

/** Fills the page of what was kept. Returns what the button of a line does: it takes the line away. */
export function listSaved(list: HTMLElement): (button: HTMLElement) => void {
  const model = document.querySelector("[data-saved-line] > li");
  const show = () => {
    list.replaceChildren(
      ...readSaved(readText(NAME)).flatMap(({ path, headline }) => {
        const line = model?.cloneNode(true) as Element | undefined;
        const link = line?.querySelector("a");
        if (!line || !link) return [];
        link.href = path;
        link.textContent = headline;
        return [line];
      }),
    );
  };
  show();
  addEventListener("storage", show);
  return (button) => {
    const line = button.closest("li");
    const next = line?.nextElementSibling ?? line?.previousElementSibling;
    keep(line?.querySelector("a")?.pathname ?? "", null);
    line?.remove();
    // The focus went with the line: it goes to a neighbour, else to the heading.
    (next?.querySelector("a") ?? document.querySelector("h1"))?.focus();
  };
}
