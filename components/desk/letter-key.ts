/**
 * Whether a key press may act as a command of one letter: not while somebody writes or an input method composes, not
 * with Ctrl, Alt or ⌘, not behind an open dialog, and not where it was turned off (WCAG 2.1.4).
 */
export function isLetterKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return false;
  if (document.documentElement.dataset.keys === "off") return false;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest("input, textarea, select, [contenteditable]:not([contenteditable=false])")) return false;
  return document.querySelector("[role=dialog][data-open], [role=alertdialog], :popover-open") === null;
}
