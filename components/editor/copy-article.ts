import type { ArticleContent } from "#domain/articles/article.ts";
import { bodyText } from "#domain/articles/body/plain-text.ts";

/** An article as plain text: kicker, headline, standfirst and text, set apart by empty lines. */
export function articleText({ kicker, headline, standfirst, body }: ArticleContent): string {
  return [kicker, headline, standfirst, bodyText(body)].filter(Boolean).join("\n\n");
}

/**
 * Puts text on the clipboard, also on pages without https, where browsers keep the newer way shut. False when neither
 * way is open.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.style.position = "fixed";
  area.style.opacity = "0";
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand("copy");
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}
