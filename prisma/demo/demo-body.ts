import { type Block, type Body, newBlockId, type Paragraph } from "#domain/articles/body/document.ts";
import { toInlines } from "#domain/articles/body/inline-text.ts";
import type { DemoBlock } from "./demo-format.ts";

/** The body of a sample article as the document that the editor writes. `mediaIds` is by the name of the engraving. */
export function toBody(blocks: DemoBlock[], mediaIds: ReadonlyMap<string, string>): Body {
  return { type: "doc", content: blocks.map((block) => toBlock(block, mediaIds)) };
}

function toBlock(block: DemoBlock, mediaIds: ReadonlyMap<string, string>): Block {
  const attrs = { id: newBlockId() };
  if ("p" in block) return paragraph(block.p);
  if ("h2" in block) return { type: "heading", attrs: { ...attrs, level: 2 }, content: toInlines(block.h2) };
  if ("h3" in block) return { type: "heading", attrs: { ...attrs, level: 3 }, content: toInlines(block.h3) };
  if ("list" in block) return { type: "bulletList", attrs, content: toItems(block.list) };
  if ("numbered" in block) return { type: "orderedList", attrs, content: toItems(block.numbered) };
  if ("quote" in block) {
    return { type: "blockquote", attrs: { ...attrs, cite: block.by }, content: [paragraph(block.quote)] };
  }
  const { figure, ...words } = block;
  return { type: "figure", attrs: { ...attrs, mediaId: mediaIds.get(figure) ?? null, ...words } };
}

function paragraph(text: string): Paragraph {
  return { type: "paragraph", attrs: { id: newBlockId() }, content: toInlines(text) };
}

function toItems(texts: string[]) {
  return texts.map((text) => ({ type: "listItem" as const, content: [paragraph(text)] }));
}
