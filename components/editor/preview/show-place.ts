// The block stands about where one reads, not at the edge.
const FROM_TOP = 0.25;
const OUT_OF_SIGHT = 0.8;

/**
 * Brings a place of the edit screen into view on a page of the preview and marks it: a block by its id, a field by the
 * head of the page. What the page does not have yet changes nothing. Only the page itself is scrolled, never what is round it.
 */
export function showPlace(page: Document, place: string): void {
  const view = page.defaultView;
  if (!view) return;
  if (place.startsWith("field-")) {
    forgetPlace(page);
    view.scrollTo(0, 0);
    return;
  }
  const block = page.querySelector<HTMLElement>(`[data-block="${CSS.escape(place)}"]`);
  if (!block) return;
  forgetPlace(page);
  block.dataset.here = "";
  const { top } = block.getBoundingClientRect();
  if (top < 0 || top > view.innerHeight * OUT_OF_SIGHT) view.scrollBy(0, top - view.innerHeight * FROM_TOP);
}

function forgetPlace(page: Document): void {
  for (const former of page.querySelectorAll<HTMLElement>("[data-here]")) delete former.dataset.here;
}
