import type { Block, Body, Inline, Paragraph } from "#domain/articles/body/document.ts";
import { words } from "#lib/text.ts";

/** The text of a run of inline content; a hard break counts as a line feed. */
export function inlineText(content: Inline[] = []): string {
  return content.map((node) => (node.type === "text" ? node.text : "\n")).join("");
}

function paragraphsText(paragraphs: Paragraph[]): string {
  return paragraphs.map((paragraph) => inlineText(paragraph.content)).join("\n");
}

/** All that a block says to readers, a line a paragraph; for a figure its caption and credit. */
export function blockText(block: Block): string {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return inlineText(block.content);
    case "bulletList":
    case "orderedList":
      return block.content.map((item) => paragraphsText(item.content)).join("\n");
    case "blockquote":
      return [paragraphsText(block.content), block.attrs.cite].filter(Boolean).join("\n");
    case "figure":
      return [block.attrs.caption, block.attrs.credit].filter(Boolean).join("\n");
  }
}

/** The body as plain text, blocks set apart by empty lines. */
export function bodyText(body: Body): string {
  return body.content.map(blockText).filter(Boolean).join("\n\n");
}

/** How many words readers find in the body. */
export function countWords(body: Body): number {
  return words(bodyText(body)).length;
}

/** The pictures a body shows, each once, in order. */
export function mediaIds(body: Body): string[] {
  const ids = body.content.flatMap((block) =>
    block.type === "figure" && block.attrs.mediaId ? [block.attrs.mediaId] : [],
  );
  return [...new Set(ids)];
}
