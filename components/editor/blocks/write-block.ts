import { cleanLink } from "#components/editor/paste/clean-link.ts";
import {
  type Block,
  type BlockOf,
  type Inline,
  newBlockId,
  type Paragraph,
  parseBlock,
} from "#domain/articles/body/document.ts";
import { findProvider } from "#domain/articles/body/embed-providers.ts";
import { inlineText } from "#domain/articles/body/plain-text.ts";
import type { BlockForm, FormBlock } from "./block-form.ts";
import { lineOf, readParts } from "./info-parts.ts";

/**
 * The block that a form says; null when something in it is missing or too long. Paragraphs and cells whose words did not
 * change keep their bold, their links and their ids.
 */
export function writeForm(type: FormBlock, form: BlockForm, former: BlockOf<FormBlock> | null): Block | null {
  const kept = keeper(former);
  const id = former?.attrs.id ?? newBlockId();
  const lines = Object.fromEntries(Object.entries(form.lines).map(([name, text]) => [name, text.trim()]));
  return parseBlock(trimmed({ type, ...write(type, form, lines, former, kept, id) }));
}

type Keep = (text: string) => Paragraph;

function write(
  type: FormBlock,
  { entries, cells, heads }: BlockForm,
  lines: Record<string, string>,
  former: BlockOf<FormBlock> | null,
  keep: Keep,
  id: string,
): object {
  const paragraphs = (text = "") => linesIn(text).map(keep);
  switch (type) {
    case "pullQuote": {
      const mediaId = former?.type === "pullQuote" ? former.attrs.mediaId : null;
      return { attrs: { id, ...lines, mediaId }, content: [keep(linesIn(entries[0]?.text).join(" "))] };
    }
    case "infoBox":
      return { attrs: { id, ...lines }, content: readParts(linesIn(entries[0]?.text), partsOf(former), keep) };
    case "takeaways":
      return {
        attrs: { id, ...lines },
        content: entries
          .filter(({ text }) => text?.trim())
          .map(({ id: own, text }) => ({
            ...keep(linesIn(text).join(" ")),
            type: "takeaway",
            attrs: { id: idOr(own) },
          })),
      };
    case "questions":
      return {
        attrs: { id, ...lines },
        content: entries.map(({ id: own, question = "", text }) => ({
          type: "questionItem",
          attrs: { id: idOr(own), question: question.trim() },
          content: paragraphs(text),
        })),
      };
    case "timeline":
      return {
        attrs: { id, ...lines },
        content: entries.map(({ id: own, date = "", heading = "", text }) => ({
          type: "timelineEntry",
          attrs: { id: idOr(own), date: date.trim(), heading: heading.trim() },
          content: paragraphs(text),
        })),
      };
    case "table":
      return { attrs: { ...tableAttrs(former, cells, heads), id, ...lines }, content: rows(cells, former) };
    case "file":
      return { attrs: { id, ...lines } };
    case "embed": {
      const mediaId = former?.type === "embed" ? former.attrs.mediaId : null;
      const href = cleanLink(lines.href ?? "") ?? "";
      return { attrs: { id, ...lines, href, provider: findProvider(href), mediaId } };
    }
  }
}

function linesIn(text = ""): string[] {
  const found = text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  return found.length > 0 ? found : [""];
}

function idOr(own: string | undefined): string {
  return own || newBlockId();
}

function partsOf(former: BlockOf<FormBlock> | null): BlockOf<"infoBox">["content"] {
  return former?.type === "infoBox" ? former.content : [];
}

function tableAttrs(former: BlockOf<FormBlock> | null, cells: string[][], heads: BlockForm["heads"]): object {
  const align = former?.type === "table" ? former.attrs.align : [];
  return {
    hasHeaderRow: heads.row,
    hasHeaderColumn: heads.column,
    align: Array.from({ length: cells[0]?.length ?? 0 }, (_, column) => align[column] ?? "start"),
  };
}

function rows(cells: string[][], former: BlockOf<FormBlock> | null): object[] {
  const before = former?.type === "table" ? former.content : [];
  return cells.map((row, at) => ({
    type: "tableRow",
    attrs: { id: idOr(before[at]?.attrs.id) },
    content: row.map((text, column) => {
      const cell = before[at]?.content[column];
      return cell && inlineText(cell.content) === text ? cell : { type: "tableCell", content: inlines(text.trim()) };
    }),
  }));
}

function inlines(text: string): Inline[] {
  return text === "" ? [] : [{ type: "text", text }];
}

// Paragraphs of the former block by their words, each given out once.
function keeper(former: BlockOf<FormBlock> | null): Keep {
  const known: Paragraph[] = [];
  const collect = (node: { type: string; content?: unknown[] }): void => {
    if (node.type === "paragraph" || node.type === "takeaway") known.push(node as Paragraph);
    else for (const child of node.content ?? []) collect(child as typeof node);
  };
  if (former) collect(former as never);
  return (text) => {
    const at = known.findIndex((paragraph) => lineOf(paragraph) === text);
    const [found] = at < 0 ? [] : known.splice(at, 1);
    if (found) return { ...found, type: "paragraph" };
    return { type: "paragraph", attrs: { id: newBlockId() }, content: inlines(text) };
  };
}

// What has no text has no `content` in a stored body.
function trimmed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(trimmed);
  if (typeof node !== "object" || node === null) return node;
  const { content, ...rest } = node as { content?: unknown[] };
  return content === undefined || content.length === 0 ? rest : { ...rest, content: trimmed(content) };
}
