import { say } from "./say.ts";

/** Puts the address of `data-copy` on the clipboard. Where that is refused, the address on the page is selected instead. */
export async function copyAddress({ dataset }: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(dataset.copy ?? "");
    say(dataset.done);
  } catch {
    const address = document.querySelector("[data-address]");
    if (!address) return;
    getSelection()?.selectAllChildren(address);
    address.scrollIntoView({ block: "nearest" });
  }
}
