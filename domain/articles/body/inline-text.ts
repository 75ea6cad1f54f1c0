import type { Inline } from "#domain/articles/body/document.ts";
import { isSafeHref } from "#domain/articles/body/elements.ts";

/** Text with `**bold**` and `[words](address)` as a run of inline content. An address that no page may have stays text. */
export function toInlines(text: string): Inline[] {
  const runs: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(/\*\*(.+?)\*\*|\[([^\]]+)\]\(([^)\s]+)\)/g)) {
    const [whole, bold, words, href] = match;
    if (href !== undefined && !isSafeHref(href)) continue;
    if (match.index > end) runs.push({ type: "text", text: text.slice(end, match.index) });
    if (bold) runs.push({ type: "text", text: bold, marks: [{ type: "bold" }] });
    if (words && href) runs.push({ type: "text", text: words, marks: [{ type: "link", attrs: { href } }] });
    end = match.index + whole.length;
  }
  if (end < text.length) runs.push({ type: "text", text: text.slice(end) });
  return runs;
}
