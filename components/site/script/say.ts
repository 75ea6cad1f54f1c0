// Long enough to be read, short enough not to stand in the way.
const SHOWN_MS = 4_000;

let timer = 0;

/** Says the words on the page's one live region, for a while. */
export function say(words = ""): void {
  const place = document.querySelector("[data-live]");
  if (!place) return;
  place.textContent = words;
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    place.textContent = "";
  }, SHOWN_MS);
}
