import type { Inline, Mark } from "#domain/articles/body/document.ts";
import { isSafeHref } from "#domain/articles/body/elements.ts";
import { escapeXml } from "#lib/xml.ts";

/** Where links of an article lead from when it is read elsewhere: the site, and the article's own whole address. */
export type Whence = { siteUrl: string; itemUrl: string };

/** Running text with its marks and line breaks as HTML. */
export function renderInlines(content: Inline[] = [], whence: Whence): string {
  return content.map((node) => (node.type === "hardBreak" ? "<br/>" : renderText(node, whence))).join("");
}

function renderText({ text, marks = [] }: Extract<Inline, { type: "text" }>, whence: Whence): string {
  return marks.reduceRight((inner, mark) => wrap(mark, inner, whence), escapeXml(text));
}

function wrap(mark: Mark, inner: string, whence: Whence): string {
  if (mark.type === "bold") return `<strong>${inner}</strong>`;
  return mark.type === "italic" ? `<em>${inner}</em>` : renderLink(mark.attrs.href, inner, whence);
}

/** A link with its whole address; the words alone where the address is none that readers may be sent to. */
export function renderLink(href: string, inner: string, whence: Whence): string {
  if (!isSafeHref(href)) return inner;
  return `<a href="${escapeXml(wholeAddress(href, whence))}">${inner}</a>`;
}

function wholeAddress(href: string, { siteUrl, itemUrl }: Whence): string {
  if (href.startsWith("/")) return siteUrl + href;
  return href.startsWith("#") ? itemUrl + href : href;
}
