/** Closes the menu by Escape and by a click outside of it. It opens and closes by its own word without this. */
export function closeMenu(menu: HTMLDetailsElement): void {
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
  document.addEventListener("click", ({ target }) => {
    if (!menu.contains(target as Node)) menu.open = false;
  });
}
