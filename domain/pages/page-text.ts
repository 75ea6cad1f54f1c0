import type { Block, Paragraph } from "#domain/articles/body/document.ts";
import { toInlines } from "#domain/articles/body/inline-text.ts";
import type { PageContent } from "#domain/pages/page.ts";
import { toNfc } from "#lib/text.ts";

/** A page as a text says it; the language is not in the text. */
type PageWords = Omit<PageContent, "language">;

const HEADING = /^(#{2,3})\s+(.+)$/;
const BULLET = /^[-*•]\s+/;
const NUMBER = /^\d{1,3}[.)]\s+/;

/**
 * Reads a page from text. Parts are set apart by empty lines: the first line is the title; what follows up to the first
 * heading or second part is the standfirst; `## ` and `### ` begin headings; lines that all begin with `- ` or `1. ` are
 * a list; everything else is a paragraph, in which `**bold**` and `[words](address)` are read. Never fails on text. The
 * same text gives the same blocks, ids included.
 */
export function readPageText(text: string): PageWords {
  const [title = "", ...parts] = partsOf(text);
  const standfirst = parts[0] && !isMarked(parts[0]) ? oneLine(parts.shift() ?? "") : "";
  let count = 0;
  const nextId = () => `b${++count}`;
  return {
    title: oneLine(title).replace(/^#\s+/, ""),
    standfirst,
    body: { type: "doc", content: parts.map((part) => toBlock(part, nextId)) },
  };
}

// A title needs no empty line after it.
function partsOf(text: string): string[] {
  const [title = "", ...rest] = toNfc(text).trim().split("\n");
  const parts = rest.join("\n").split(/\n[\t ]*(?:\n[\t ]*)+/);
  return [title, ...parts.flatMap(splitHeading)].map((part) => part.trim()).filter(Boolean);
}

// Nor does a heading.
function splitHeading(part: string): string[] {
  const [first = "", ...rest] = part.trim().split("\n");
  return HEADING.test(first) && rest.length > 0 ? [first, rest.join("\n")] : [part];
}

function isMarked(part: string): boolean {
  return HEADING.test(part) || isList(part, BULLET) || isList(part, NUMBER);
}

function isList(part: string, mark: RegExp): boolean {
  return part.split("\n").every((line) => mark.test(line.trim()));
}

function toBlock(part: string, nextId: () => string): Block {
  const [, marks, heading] = HEADING.exec(part) ?? [];
  if (marks && heading) {
    const level = marks.length === 2 ? 2 : 3;
    return { type: "heading", attrs: { id: nextId(), level }, content: toInlines(heading.trim()) };
  }
  if (isList(part, BULLET))
    return { type: "bulletList", attrs: { id: nextId() }, content: toItems(part, BULLET, nextId) };
  if (isList(part, NUMBER))
    return { type: "orderedList", attrs: { id: nextId() }, content: toItems(part, NUMBER, nextId) };
  return toParagraph(part, nextId);
}

function toItems(part: string, mark: RegExp, nextId: () => string) {
  return part
    .split("\n")
    .map((line) => ({ type: "listItem" as const, content: [toParagraph(line.trim().replace(mark, ""), nextId)] }));
}

function toParagraph(text: string, nextId: () => string): Paragraph {
  return { type: "paragraph", attrs: { id: nextId() }, content: toInlines(oneLine(text)) };
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").trim();
}
