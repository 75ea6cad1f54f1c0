import { cleanLink } from "#components/editor/paste/clean-link.ts";
import { isSafeHref } from "#domain/articles/body/elements.ts";
import { toLine } from "#lib/text.ts";

/**
 * A typed address as a link may carry it: without what follows readers where it is one, with https:// before what looks like a site, with
 * mailto: before what looks like a mail address. Null for anything else.
 */
export function toHref(typed: string): string | null {
  const text = toLine(typed);
  if (isSafeHref(text)) return cleanLink(text);
  if (/^[^\s@/:]+@[^\s@/:]+\.[a-z]{2,}$/i.test(text)) return `mailto:${text}`;
  const site = `https://${text}`;
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}([/?#]\S*)?$/u.test(text) && isSafeHref(site) ? site : null;
}
