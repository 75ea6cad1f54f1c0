import { offerChoice } from "./choice.ts";
import { copyAddress } from "./copy.ts";
import { openGallery } from "./gallery.ts";
import { offerListening } from "./listen.ts";
import { closeMenu } from "./menu.ts";
import { playEmbed } from "./play.ts";
import { keepPosition } from "./position.ts";
import { listSaved, offerSaving } from "./saved.ts";
import { sharePage } from "./share.ts";
import { tintFrame } from "./theme-color.ts";
import { countView } from "./view.ts";

// The readers' own script: everything essential works without it, and what a page has no hook for stays undone.
// docs/decisions/0015-the-readers-script.md says what the hooks are.
type Act = (element: HTMLElement, event: MouseEvent) => unknown;

const find = <Found extends HTMLElement>(hook: string) => document.querySelector<Found>(`[data-${hook}]`);

/** What a click on an element with the attribute `data-…` does. */
const acts: Record<string, Act | undefined> = {
  copy: copyAddress,
  share: sharePage,
  print: () => print(),
  play: playEmbed,
  "theme-choice": offerChoice({ name: "theme", values: ["light", "dark"], standing: "system" }, tintFrame()),
  "size-choice": offerChoice({ name: "size", values: ["s", "l", "xl"], standing: "m" }),
};

const menu = find<HTMLDetailsElement>("menu");
const article = find("article-id");
const dialog = find<HTMLDialogElement>("gallery");
const button = find("save");
const list = find("saved-list");
const bar = find("go-on-reading");

if (menu) closeMenu(menu);
if (dialog) acts.lightbox = openGallery(dialog);
if (button) acts.save = offerSaving(button);
if (list) acts.forget = listSaved(list);
if (article) {
  acts.listen = offerListening(article);
  // A page that is seen before it is published has no id: nobody counts it, nobody goes on in it later.
  const id = article.dataset.articleId;
  if (id) countView(id);
  if (id && bar) {
    const act = keepPosition(article, bar);
    acts["go-on"] = act;
    acts.dismiss = act;
  }
}

// Without a line to fetch it the field is what it was.
document.addEventListener("focusin", ({ target }) => {
  if ((target as HTMLInputElement).type === "search")
    import("./suggest.ts").then(
      ({ offerSuggestions }) => offerSuggestions(target as HTMLInputElement),
      () => undefined,
    );
});

document.addEventListener("click", (event) => {
  for (const name in acts) {
    const element = (event.target as Element).closest<HTMLElement>(`[data-${name}]`);
    if (element) acts[name]?.(element, event);
  }
});
