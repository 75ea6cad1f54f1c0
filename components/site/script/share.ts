/** Opens the system's own sheet with the page's title and its canonical address. */
export function sharePage(): void {
  const url = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href;
  // Who closes the sheet has changed their mind: nothing failed.
  navigator.share({ title: document.title, url }).catch(() => undefined);
}
