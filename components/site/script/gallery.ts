// A finger that went so far sideways meant the next picture.
const SWIPE_PX = 48;

/** Makes what a click on a link `a[data-lightbox]` does: the page's pictures one after another in its dialog. */
export function openGallery(dialog: HTMLDialogElement): (link: HTMLElement, event: MouseEvent) => void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-lightbox]")];
  const find = (name: string) => dialog.querySelector(`[data-${name}]`) as HTMLElement;
  let at = 0;
  let opener: HTMLElement;
  let touchedAt = 0;

  function show(index: number): void {
    at = (index + links.length) % links.length;
    const link = links[at] as HTMLAnchorElement;
    const picture = new Image();
    picture.src = link.href;
    picture.alt = link.querySelector("img")?.alt ?? "";
    find("picture").replaceChildren(picture);
    const caption = link.closest("figure")?.querySelector("figcaption");
    find("caption").replaceChildren(...(caption?.cloneNode(true).childNodes ?? []));
    find("count").textContent = links[1] ? `${at + 1}/${links.length}` : "";
  }

  dialog.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") show(at - 1);
    if (key === "ArrowRight") show(at + 1);
    if (key === "Home") show(0);
    if (key === "End") show(-1);
  });
  dialog.addEventListener("click", ({ target }) => {
    const { step } = (target as HTMLElement).dataset;
    if (step) show(at + Number(step));
    // Whatever is neither picture, caption nor button is outside of them.
    else if (target === dialog || target === find("picture")) dialog.close();
  });
  dialog.addEventListener("touchstart", ({ touches }) => {
    touchedAt = touches[1] ? Number.NaN : (touches[0]?.clientX ?? 0);
  });
  dialog.addEventListener("touchend", ({ changedTouches }) => {
    const moved = (changedTouches[0]?.clientX ?? 0) - touchedAt;
    if (Math.abs(moved) > SWIPE_PX) show(at - Math.sign(moved));
  });
  dialog.addEventListener("close", () => opener.focus());

  return (link, event) => {
    // With a key held, a link is meant to open elsewhere.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    opener = link;
    show(links.indexOf(link as HTMLAnchorElement));
    dialog.showModal();
  };
}
