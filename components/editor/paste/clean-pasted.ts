import { toNfc } from "#lib/text.ts";
import { cleanLink } from "./clean-link.ts";
import { type PastedPicture, readPictures } from "./pasted-pictures.ts";
import { readTables } from "./pasted-table.ts";
import { raise } from "./raised.ts";
import { readWordLists } from "./word-lists.ts";

/** What became of pasted HTML besides its text. */
export type PasteReport = {
  pictures: PastedPicture[];
  /** Remarks of a word processor that were left out. */
  remarks: number;
  /** Links that could not stay links. */
  links: number;
  /** Tables that became paragraphs, since no block could hold them. */
  tables: number;
  /** Films, forms, frames and drawings. */
  others: number;
};

// Never text, whoever wrote it.
const NOISE = "script, style, meta, link, title, head > *, template, noscript, base, xml, [style*='mso-hide:all' i]";
const REMARKS =
  ".MsoCommentReference, [style*='mso-element:comment' i], [id^='cmnt'], a[href^='#cmnt'], .comment-list, [data-comment-id]:empty";
const OTHERS = "iframe, object, embed, video, audio, canvas, svg, math, form, input, select, textarea, button";
const INSIDE = "p, div, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, figure";

/** Whether HTML on the clipboard is our own: it says everything of itself already. */
export function isOurs(html: string): boolean {
  return /data-pm-slice|data-body-block/.test(html);
}

/**
 * Makes what other programs put on the clipboard ready for the schema: structure, links, tables and pictures stay, looks
 * and what follows readers go. Nothing of it is run or fetched: it is parsed into a document that is not shown.
 */
export function cleanPasted(html: string): { html: string; report: PasteReport } {
  const document = new DOMParser().parseFromString(html, "text/html");
  const { body } = document;
  const remarks = removeAll(body, REMARKS);
  removeAll(document, NOISE);
  removeComments(body);
  // Google Docs puts everything into bold letters that are not bold.
  for (const wrapper of body.querySelectorAll("[id^='docs-internal-guid']")) wrapper.replaceWith(...wrapper.childNodes);
  readWordLists(body);
  const pictures = readPictures(body);
  const others = removeAll(body, OTHERS);
  raiseAll(body);
  const links = cleanLinks(body);
  const tables = readTables(body);
  splitAtBreaks(body);
  mendText(body);
  return { html: body.innerHTML, report: { pictures, remarks, links, tables, others } };
}

/** Whether a report has something to say: nobody needs to be told that all went well. */
export function isWorthTelling({ pictures, remarks, links, tables, others }: PasteReport): boolean {
  return remarks + links + tables + others > 0 || pictures.some(({ file }) => file === null);
}

function removeAll(root: ParentNode, selector: string): number {
  const found = [...root.querySelectorAll(selector)];
  for (const element of found) element.remove();
  return found.length;
}

function removeComments(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) comments.push(node);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

function raiseAll(body: HTMLElement): void {
  const raised = "sup, sub, [style*='vertical-align:super'], [style*='vertical-align:sub']";
  for (const element of body.querySelectorAll<HTMLElement>(raised)) {
    const isLow = element.localName === "sub" || element.style.verticalAlign === "sub";
    const text = raise(element.textContent ?? "", isLow ? "sub" : "sup");
    if (text) element.textContent = text;
  }
}

function cleanLinks(body: HTMLElement): number {
  let lost = 0;
  for (const link of body.querySelectorAll("a")) {
    const href = link.getAttribute("href");
    // A place within the page it came from leads nowhere here.
    const clean = href === null || href.startsWith("#") ? null : cleanLink(href);
    if (clean !== null) link.setAttribute("href", clean);
    else {
      if (href !== null && !href.startsWith("#")) lost += 1;
      link.replaceWith(...link.childNodes);
    }
  }
  return lost;
}

// Two breaks in a row are how mails and old pages begin a paragraph; one between blocks is only space.
function splitAtBreaks(body: HTMLElement): void {
  const besideBlocks = new Set([...body.querySelectorAll(INSIDE)].map(({ parentElement }) => parentElement));
  for (const mark of [...body.querySelectorAll("br")]) if (besideBlocks.has(mark.parentElement)) mark.remove();
  for (const block of [body, ...body.querySelectorAll<HTMLElement>("p, div, td, blockquote")]) {
    if (!hasDoubleBreak(block)) continue;
    const paragraphs: ChildNode[][] = [[]];
    let breaks = 0;
    for (const child of [...block.childNodes]) {
      if (child.nodeName === "BR") {
        breaks += 1;
        if (breaks === 2) paragraphs.push([]);
        child.remove();
        continue;
      }
      if (child.nodeType === Node.TEXT_NODE && child.textContent?.trim() === "") continue;
      if (breaks === 1 && paragraphs.at(-1)?.length) paragraphs.at(-1)?.push(block.ownerDocument.createElement("br"));
      breaks = 0;
      paragraphs.at(-1)?.push(child);
    }
    const made = paragraphs
      .filter((children) => children.length > 0)
      .map((children) => {
        const paragraph = block.ownerDocument.createElement("p");
        paragraph.append(...children);
        return paragraph;
      });
    if (block.localName === "p") block.replaceWith(...made);
    else block.replaceChildren(...made);
  }
}

function hasDoubleBreak(block: Element): boolean {
  return [...block.children].some(({ nodeName, nextSibling }) => {
    const isSpace = nextSibling?.nodeType === Node.TEXT_NODE && nextSibling.textContent?.trim() === "";
    const next = isSpace ? nextSibling?.nextSibling : nextSibling;
    return nodeName === "BR" && next?.nodeName === "BR";
  });
}

// Composed letters, single spaces, and no empty paragraphs: space between paragraphs is ours.
function mendText(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    node.textContent = toNfc(node.textContent ?? "")
      .replace(/\u00ad/g, "")
      .replace(/[\t\n \u00a0]+/g, " ");
  }
  for (const block of [...body.querySelectorAll("p, h1, h2, h3, h4, h5, h6, li, blockquote")]) {
    const isEmpty = (block.textContent ?? "").trim() === "" && !block.querySelector("figure, [data-body-block]");
    if (isEmpty) block.remove();
  }
}
