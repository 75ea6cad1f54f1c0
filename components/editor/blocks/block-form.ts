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

/** What a form holds: the block's own lines, and its entries or rows of cells. */
export type BlockForm = { lines: Record<string, string>; entries: Record<string, string>[]; cells: string[][] };

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

const BULLET = "* ";

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
  };
}

export function emptyEntry(names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, ""]));
}

/** A block as a form shows it. */
export function readForm(block: BlockOf<FormBlock>): BlockForm {
  const attrs: Record<string, unknown> = block.attrs;
  const lines = Object.fromEntries(FORM_SHAPES[block.type].lines.map((name) => [name, String(attrs[name] ?? "")]));
  return { lines, entries: entriesOf(block), cells: block.type === "table" ? cellsOf(block) : [] };
}

function entriesOf(block: BlockOf<FormBlock>): Record<string, string>[] {
  switch (block.type) {
    case "pullQuote":
      return [{ text: textOf(block.content) }];
    case "infoBox":
      return [{ text: block.content.map(partText).join("\n") }];
    case "takeaways":
      return block.content.map(({ content }) => ({ text: inlineText(content) }));
    case "questions":
      return block.content.map(({ attrs, content }) => ({ question: attrs.question, text: textOf(content) }));
    case "timeline":
      return block.content.map(({ attrs, content }) => ({
        date: attrs.date,
        heading: attrs.heading,
        text: textOf(content),
      }));
    default:
      return [];
  }
}

function cellsOf({ content }: BlockOf<"table">): string[][] {
  return content.map((row) => row.content.map((cell) => inlineText(cell.content)));
}

// A line break within a paragraph is shown as a space: in a form a line is a paragraph.
function textOf(paragraphs: Paragraph[]): string {
  return paragraphs.map(lineOf).join("\n");
}

function lineOf({ content }: { content?: Inline[] | undefined }): string {
  return inlineText(content).replaceAll("\n", " ");
}

function partText(part: BlockOf<"infoBox">["content"][number]): string {
  if (part.type === "paragraph") return lineOf(part);
  return part.content.map((item) => BULLET + item.content.map(lineOf).join(" ")).join("\n");
}

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
  { entries, cells }: BlockForm,
  lines: Record<string, string>,
  former: BlockOf<FormBlock> | null,
  keep: Keep,
  id: string,
): object {
  const formerIds =
    former && "content" in former ? former.content.map((part) => ("attrs" in part ? part.attrs : null)) : [];
  const idAt = (index: number) => formerIds[index]?.id ?? newBlockId();
  const paragraphs = (text = "") => linesIn(text).map(keep);
  switch (type) {
    case "pullQuote": {
      const mediaId = former?.type === "pullQuote" ? former.attrs.mediaId : null;
      return { attrs: { id, ...lines, mediaId }, content: [keep(linesIn(entries[0]?.text).join(" "))] };
    }
    case "infoBox":
      return { attrs: { id, ...lines }, content: infoParts(linesIn(entries[0]?.text), keep) };
    case "takeaways":
      return {
        attrs: { id, ...lines },
        content: entries
          .filter(({ text }) => text?.trim())
          .map(({ text }, index) => ({
            ...keep(linesIn(text).join(" ")),
            type: "takeaway",
            attrs: { id: idAt(index) },
          })),
      };
    case "questions":
      return {
        attrs: { id, ...lines },
        content: entries.map(({ question = "", text }, index) => ({
          type: "questionItem",
          attrs: { id: idAt(index), question: question.trim() },
          content: paragraphs(text),
        })),
      };
    case "timeline":
      return {
        attrs: { id, ...lines },
        content: entries.map(({ date = "", heading = "", text }, index) => ({
          type: "timelineEntry",
          attrs: { id: idAt(index), date: date.trim(), heading: heading.trim() },
          content: paragraphs(text),
        })),
      };
    case "table":
      return { attrs: { ...tableAttrs(former, cells), id, ...lines }, content: rows(cells, former, idAt) };
    case "file":
      return { attrs: { id, ...lines } };
    case "embed": {
      const mediaId = former?.type === "embed" ? former.attrs.mediaId : null;
      return { attrs: { id, ...lines, provider: findProvider(lines.href ?? ""), mediaId } };
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

// Lines that begin with a star next to each other are a list.
function infoParts(lines: string[], keep: Keep): object[] {
  const parts: { type: string; attrs?: { id: string }; content?: object[] }[] = [];
  for (const line of lines) {
    if (!line.startsWith(BULLET)) {
      parts.push(keep(line) as never);
      continue;
    }
    const item = { type: "listItem", content: [keep(line.slice(BULLET.length).trim())] };
    const last = parts.at(-1);
    if (last?.type === "bulletList") last.content?.push(item);
    else parts.push({ type: "bulletList", attrs: { id: newBlockId() }, content: [item] });
  }
  return parts;
}

function tableAttrs(former: BlockOf<FormBlock> | null, cells: string[][]): object {
  const columns = cells[0]?.length ?? 0;
  const { align, ...attrs } =
    former?.type === "table" ? former.attrs : { align: [], hasHeaderRow: true, hasHeaderColumn: false };
  return { ...attrs, align: Array.from({ length: columns }, (_, column) => align[column] ?? "start") };
}

function rows(cells: string[][], former: BlockOf<FormBlock> | null, idAt: (index: number) => string): object[] {
  const before = former?.type === "table" ? former.content : [];
  return cells.map((row, at) => ({
    type: "tableRow",
    attrs: { id: idAt(at) },
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
