import { FIELD_LIMITS } from "#domain/articles/article.ts";
import type { Block } from "#domain/articles/body/document.ts";
import { blockText } from "#domain/articles/body/plain-text.ts";
import { isPlaceholder } from "#domain/articles/readiness.ts";
import { missingPhoto, paragraphOf } from "#domain/imports/blocks.ts";
import { isByline, splitNames } from "#domain/imports/byline.ts";
import type { Doubt } from "#domain/imports/doubts.ts";
import { readPageAddress } from "#domain/imports/page-address.ts";
import { joinWrapped, type PageLine, readLines } from "#domain/imports/page-lines.ts";
import { readPageTime } from "#domain/imports/page-time.ts";
import { toNfc } from "#lib/text.ts";

/** A page saved as text, taken apart. Every word of the file is in one of these fields, once. */
export type ParsedPage = {
  headline: string;
  standfirst: string;
  blocks: Block[];
  authors: string[];
  /** When readers first saw the page. */
  publishedAt: Date | null;
  /** The time line as it stood; empty without one. */
  timeText: string;
  /** The address the page had, repaired, and the slug in it. */
  address: string | null;
  slug: string | null;
  /** What the page said about itself and is no text of the article: time line, labels, placeholder, address as it stood. */
  setAside: string[];
  doubts: Doubt[];
};

const AUTHOR_LABEL = /^(?:Tác giả|Author)\s*[:：]/i;
const LINK_LABEL = /^Link bài viết\s*[:：]?/i;
const BARE_LINK = /^(?:<\s*https?:\/\/[^<>]+>|https?:\/\/\S+)$/i;
const AUTHOR_LINE_LIMIT = 120;

/**
 * Takes a page saved as text apart: headline, time line, author line, standfirst, paragraphs, captions of photos that
 * did not come along (set apart by extra empty lines), closing byline, address. Never fails on text; what is missing
 * or unclear is a doubt.
 */
export function parsePage(text: string): ParsedPage {
  const page: ParsedPage = {
    headline: "",
    standfirst: "",
    blocks: [],
    authors: [],
    publishedAt: null,
    timeText: "",
    address: null,
    slug: null,
    setAside: [],
    doubts: [],
  };
  const lines = readLines(text);
  const captionGap = captionGapOf(lines);
  const surplus = takeHeadline(page, lines);
  takeTimeAndAuthor(page, lines);
  const after = takeLink(page, lines);
  takeByline(page, lines);
  takeText(page, [...surplus, ...lines, ...after], captionGap);
  if (page.authors.length === 0) page.doubts.push({ code: "authorMissing" });
  return page;
}

/** The words of an import as runs of letters and digits, sorted: the same as `wordsOfPage` of the file it was read from. */
export function wordsOfImport(page: ParsedPage): string[] {
  const texts = [page.headline, page.standfirst, ...page.blocks.map(blockText), ...page.authors, ...page.setAside];
  return wordsOfPage(texts.join("\n"));
}

/** All runs of letters and digits of a text, sorted. */
export function wordsOfPage(text: string): string[] {
  return (toNfc(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).sort();
}

// Set apart is what has more empty lines before it than paragraphs have; in a page with two everywhere, three.
function captionGapOf(lines: PageLine[]): number {
  const gaps = lines.slice(1).map(({ gap }) => gap);
  return Math.max(2, Math.min(...gaps) + 1);
}

/** Takes the headline and returns what of it goes beyond the limit: that begins the text. */
function takeHeadline(page: ParsedPage, lines: PageLine[]): PageLine[] {
  const first = lines[0]?.text ?? "";
  const isOther = first === "" || readPageTime(first) || AUTHOR_LABEL.test(first) || LINK_LABEL.test(first);
  const fits = first.length <= FIELD_LIMITS.headline;
  const at = fits ? first.length : first.lastIndexOf(" ", FIELD_LIMITS.headline);
  if (isOther || at <= 0) {
    page.doubts.push({ code: "headlineMissing" });
    return [];
  }
  lines.shift();
  page.headline = first.slice(0, at);
  if (fits) return [];
  page.doubts.push({ code: "headlineCut", limit: FIELD_LIMITS.headline });
  return [{ text: first.slice(at).trim(), gap: 1 }];
}

function takeTimeAndAuthor(page: ParsedPage, lines: PageLine[]): void {
  let hasTime = false;
  let hasAuthor = false;
  for (let next = lines[0]?.text; next !== undefined; next = lines[0]?.text) {
    const time = hasTime ? null : readPageTime(next);
    if (time) {
      hasTime = true;
      page.publishedAt = time.at;
      page.timeText = next;
      page.setAside.push(next);
      if (!time.at) page.doubts.push({ code: "timeUnreadable", text: next });
    } else if (!hasAuthor && isAuthorLine(next)) {
      hasAuthor = true;
      takeAuthorLine(page, next);
    } else {
      break;
    }
    lines.shift();
  }
  if (!hasTime) page.doubts.push({ code: "timeMissing" });
}

function isAuthorLine(text: string): boolean {
  return AUTHOR_LABEL.test(text) && text.length <= AUTHOR_LINE_LIMIT;
}

function takeAuthorLine(page: ParsedPage, line: string): void {
  const label = AUTHOR_LABEL.exec(line)?.[0] ?? "";
  const value = line.slice(label.length).trim();
  if (value === "" || isPlaceholder(value)) {
    page.setAside.push(line);
    page.doubts.push({ code: "authorPlaceholder", text: value || line });
    return;
  }
  page.setAside.push(label);
  addAuthors(page, value);
}

function addAuthors(page: ParsedPage, text: string): void {
  for (const name of splitNames(text)) {
    if (page.authors.includes(name)) page.setAside.push(name);
    else page.authors.push(name);
  }
}

/** Takes the address out of the last lines and returns the lines after it, which are no part of it. */
function takeLink(page: ParsedPage, lines: PageLine[]): PageLine[] {
  const labelled = lines.findLastIndex(({ text }) => LINK_LABEL.test(text));
  const at = labelled >= 0 ? labelled : lines.findLastIndex(({ text }) => BARE_LINK.test(text));
  // A bare address within the text is part of it; only as the last line is it the page's own.
  if (at < 0 || (labelled < 0 && at !== lines.length - 1)) return [];
  const [line, ...after] = lines.splice(at);
  const label = LINK_LABEL.exec(line?.text ?? "")?.[0] ?? "";
  let value = (line?.text ?? "").slice(label.length).trim();
  if (value === "" && BARE_LINK.test(after[0]?.text ?? "")) value = after.shift()?.text ?? "";
  page.setAside.push(label);
  if (value !== "") {
    const { verbatim, url, slug, rest, doubts } = readPageAddress(value);
    page.address = url;
    page.slug = slug;
    page.setAside.push(verbatim);
    page.doubts.push(...doubts);
    if (rest !== "") after.unshift({ text: rest, gap: 1 });
  }
  if (after.length > 0) page.doubts.push({ code: "textAfterLink" });
  return after;
}

function takeByline(page: ParsedPage, lines: PageLine[]): void {
  const last = lines.at(-1)?.text ?? "";
  if (isAuthorLine(last)) {
    takeAuthorLine(page, last);
  } else if (isPlaceholder(last)) {
    page.setAside.push(last);
    page.doubts.push({ code: "authorPlaceholder", text: last });
  } else if (isByline(last)) {
    addAuthors(page, last);
    if (!last.includes(" ")) page.doubts.push({ code: "bylineUnsure", name: last });
  } else {
    return;
  }
  lines.pop();
}

function takeText(page: ParsedPage, lines: PageLine[], captionGap: number): void {
  const { lines: paragraphs, joined } = joinWrapped(lines);
  if (joined) page.doubts.push({ code: "linesJoined" });
  const first = paragraphs[0];
  if (first && paragraphs.length > 1 && first.text.length <= FIELD_LIMITS.standfirst) {
    page.standfirst = first.text;
    if (first.gap >= captionGap) page.doubts.push({ code: "standfirstSetApart" });
    paragraphs.shift();
  } else {
    page.doubts.push({ code: "standfirstMissing" });
  }
  for (const [index, { text, gap }] of paragraphs.entries()) {
    const isApart = gap >= captionGap && !(index === 0 && page.standfirst === "");
    if (isApart && text.length <= FIELD_LIMITS.caption) {
      page.blocks.push(missingPhoto(text));
    } else {
      page.blocks.push(paragraphOf(text));
      if (isApart) page.doubts.push({ code: "captionTooLong", start: text.slice(0, 40) });
    }
  }
  const count = page.blocks.filter(({ type }) => type === "figure").length;
  if (count > 0) page.doubts.push({ code: "photosMissing", count });
}
