import type { Block, BlockOf, Body, Figure, Inline, Paragraph } from "#domain/articles/body/document.ts";
import { words } from "#lib/text.ts";

/** The text of a run of inline content; a hard break counts as a line feed. */
export function inlineText(content: Inline[] = []): string {
  return content.map((node) => (node.type === "text" ? node.text : "\n")).join("");
}

function paragraphsText(paragraphs: Paragraph[]): string {
  return paragraphs.map((paragraph) => inlineText(paragraph.content)).join("\n");
}

function linesOf(...lines: string[]): string {
  return lines.filter(Boolean).join("\n");
}

/** All that a block says to readers, a line a paragraph; for a figure its caption and credit, cells between tabs. */
export function blockText(block: Block): string {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return inlineText(block.content);
    case "bulletList":
    case "orderedList":
      return block.content.map((item) => paragraphsText(item.content)).join("\n");
    case "blockquote":
    case "pullQuote":
      return linesOf(paragraphsText(block.content), block.attrs.cite);
    case "figure":
      return linesOf(block.attrs.caption, block.attrs.credit);
    case "gallery":
      return linesOf(...block.content.map(blockText));
    case "infoBox":
      return linesOf(block.attrs.title, ...block.content.map(blockText));
    case "takeaways":
      return linesOf(block.attrs.title, ...block.content.map((point) => inlineText(point.content)));
    case "timeline":
    case "questions":
      return linesOf(block.attrs.title, ...entriesText(block));
    case "table":
      return linesOf(block.attrs.caption, ...block.content.map(rowText), block.attrs.source);
    case "file":
    case "related":
      return block.attrs.title;
    case "embed":
      return linesOf(block.attrs.title, block.attrs.caption);
    case "clip":
      return linesOf(block.attrs.title, block.attrs.caption, block.attrs.credit, block.attrs.transcript);
  }
}

function entriesText(block: BlockOf<"timeline"> | BlockOf<"questions">): string[] {
  if (block.type === "questions") {
    return block.content.map((item) => linesOf(item.attrs.question, paragraphsText(item.content)));
  }
  return block.content.map(({ attrs, content }) => linesOf(attrs.date, attrs.heading, paragraphsText(content)));
}

function rowText(row: BlockOf<"table">["content"][number]): string {
  const cells = row.content.map((cell) => inlineText(cell.content));
  return cells.some(Boolean) ? cells.join("\t") : "";
}

/** The body as plain text, blocks set apart by empty lines. */
export function bodyText(body: Body): string {
  return body.content.map(blockText).filter(Boolean).join("\n\n");
}

/** How many words readers find in the body. */
export function countWords(body: Body): number {
  return words(bodyText(body)).length;
}

/** The figures of a body, those of its galleries too, in order. */
export function listFigures(body: Body): Figure[] {
  return body.content.flatMap((block) => {
    if (block.type === "figure") return [block];
    return block.type === "gallery" ? block.content : [];
  });
}

/** What is said of the pictures of a body, a line each: captions, credits, and what stands for those who do not see them. */
export function pictureText(body: Body): string {
  return linesOf(...listFigures(body).flatMap(({ attrs }) => [attrs.caption, attrs.credit, attrs.alt]));
}

/** The pictures a body shows, in figures and galleries, as portraits and as posters: each once, in order. */
export function mediaIds(body: Body): string[] {
  const ids = body.content.flatMap((block) => {
    if (block.type === "gallery") return block.content.map(({ attrs }) => attrs.mediaId);
    if (block.type === "clip") return [block.attrs.poster?.mediaId ?? null];
    const showsOne = block.type === "figure" || block.type === "pullQuote" || block.type === "embed";
    return showsOne ? [block.attrs.mediaId] : [];
  });
  return [...new Set(ids)].filter((id) => id !== null);
}

/** Whether nothing is written yet: no more than the line where the cursor is. */
export function isBlank(body: Body): boolean {
  const [first, second] = body.content;
  return second === undefined && (first === undefined || (first.type === "paragraph" && !first.content?.length));
}
