import type { BlockOf } from "#domain/articles/body/document.ts";
import { inlineText } from "#domain/articles/body/plain-text.ts";
import { lineOf, partText } from "./info-parts.ts";

/** The blocks that are written in a form of their own. */
export const FORM_BLOCKS = [
  "pullQuote",
  "infoBox",
  "takeaways",
  "questions",
  "timeline",
  "table",
  "file",
  "embed",
] as const;
export type FormBlock = (typeof FORM_BLOCKS)[number];

/**
 * What a form holds: the block's own lines, its entries (with the `id` of those that were there before), and for a table
 * the cells and which of them are headings.
 */
export type BlockForm = {
  lines: Record<string, string>;
  entries: Record<string, string>[];
  cells: string[][];
  heads: { row: boolean; column: boolean };
};

type FormShape = { lines: string[]; entry: string[]; least: number; most: number };

/** Which lines a block has, and of what its entries are made; "text" is as long as one likes, a line a paragraph. */
export const FORM_SHAPES: Record<FormBlock, FormShape> = {
  pullQuote: { lines: ["cite"], entry: ["text"], least: 1, most: 1 },
  infoBox: { lines: ["title"], entry: ["text"], least: 1, most: 1 },
  takeaways: { lines: ["title"], entry: ["text"], least: 2, most: 7 },
  questions: { lines: ["title"], entry: ["question", "text"], least: 1, most: 100 },
  timeline: { lines: ["title"], entry: ["date", "heading", "text"], least: 1, most: 100 },
  table: { lines: ["caption", "source"], entry: [], least: 0, most: 0 },
  file: { lines: ["href", "title", "format", "size"], entry: [], least: 0, most: 0 },
  embed: { lines: ["href", "title", "caption"], entry: [], least: 0, most: 0 },
};

/** Whether a block is written in a form. */
export function isFormBlock(name: string): name is FormBlock {
  return (FORM_BLOCKS as readonly string[]).includes(name);
}

/** A form with nothing in it yet. */
export function emptyForm(type: FormBlock): BlockForm {
  const { lines, entry, least } = FORM_SHAPES[type];
  return {
    lines: Object.fromEntries(lines.map((name) => [name, ""])),
    entries: Array.from({ length: least }, () => emptyEntry(entry)),
    cells: type === "table" ? Array.from({ length: 3 }, () => ["", ""]) : [],
    heads: { row: true, column: false },
  };
}

export function emptyEntry(names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, ""]));
}

/** A block as a form shows it. */
export function readForm(block: BlockOf<FormBlock>): BlockForm {
  const attrs: Record<string, unknown> = block.attrs;
  const lines = Object.fromEntries(FORM_SHAPES[block.type].lines.map((name) => [name, String(attrs[name] ?? "")]));
  const { cells, heads } = block.type === "table" ? tableOf(block) : emptyForm(block.type);
  return { lines, entries: entriesOf(block), cells, heads };
}

function entriesOf(block: BlockOf<FormBlock>): Record<string, string>[] {
  switch (block.type) {
    case "pullQuote":
      return [{ text: textOf(block.content) }];
    case "infoBox":
      return [{ text: block.content.map(partText).join("\n") }];
    case "takeaways":
      return block.content.map(({ attrs: { id }, content }) => ({ id, text: inlineText(content) }));
    case "questions":
      return block.content.map(({ attrs: { id, question }, content }) => ({ id, question, text: textOf(content) }));
    case "timeline":
      return block.content.map(({ attrs: { id, date, heading }, content }) => ({
        ...{ id, date, heading },
        text: textOf(content),
      }));
    default:
      return [];
  }
}

function tableOf({ attrs, content }: BlockOf<"table">): Pick<BlockForm, "cells" | "heads"> {
  const cells = content.map((row) => row.content.map((cell) => inlineText(cell.content)));
  return { cells, heads: { row: attrs.hasHeaderRow, column: attrs.hasHeaderColumn } };
}

// In a form a line is a paragraph.
function textOf(paragraphs: { content?: BlockOf<"paragraph">["content"] }[]): string {
  return paragraphs.map(lineOf).join("\n");
}
