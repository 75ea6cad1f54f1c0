import { type Block, type BlockOf, type Body, newBlockId, type Paragraph } from "#domain/articles/body/document.ts";
import { toInlines } from "#domain/articles/body/inline-text.ts";
import type { DemoBlock, DemoWords } from "./demo-block.ts";

/** The id of a picture by the name of its engraving, or of an article by its key. */
export type FindId = (noun: "media" | "article", key: string) => string;

/** The body of a sample article as the document that the editor writes. */
export function toBody(blocks: DemoBlock[], findId: FindId): Body {
  return { type: "doc", content: blocks.map((block) => toBlock(block, findId)) };
}

function toBlock(block: DemoBlock, findId: FindId): Block {
  const attrs = { id: newBlockId() };
  if ("p" in block || "list" in block || "numbered" in block) return toWords(block);
  if ("h2" in block) return { type: "heading", attrs: { ...attrs, level: 2 }, content: toInlines(block.h2) };
  if ("h3" in block) return { type: "heading", attrs: { ...attrs, level: 3 }, content: toInlines(block.h3) };
  if ("quote" in block) {
    return { type: "blockquote", attrs: { ...attrs, cite: block.by }, content: [paragraph(block.quote)] };
  }
  if ("figure" in block) {
    const { figure, ...words } = block;
    return { type: "figure", attrs: { ...attrs, mediaId: findId("media", figure), ...words } };
  }
  if ("gallery" in block) return { type: "gallery", attrs, content: toFigures(block.gallery, findId) };
  if ("pull" in block) {
    const mediaId = block.portrait && findId("media", block.portrait);
    return { type: "pullQuote", attrs: { ...attrs, cite: block.by, mediaId }, content: [paragraph(block.pull)] };
  }
  if ("embed" in block) {
    const { embed: title, poster, ...rest } = block;
    return { type: "embed", attrs: { ...attrs, ...rest, title, mediaId: poster && findId("media", poster) } };
  }
  if ("related" in block) {
    const articleIds = block.articles.map((key) => findId("article", key));
    return { type: "related", attrs: { ...attrs, title: block.related, articleIds } };
  }
  return toBox(block);
}

type Boxed = Extract<
  DemoBlock,
  | { box: string }
  | { timeline: string }
  | { table: string }
  | { questions: string }
  | { takeaways: string }
  | { file: string }
>;

function toBox(block: Boxed): Block {
  const attrs = { id: newBlockId() };
  if ("box" in block) {
    return { type: "infoBox", attrs: { ...attrs, title: block.box }, content: block.words.map(toWords) };
  }
  if ("timeline" in block) {
    const content = block.entries.map(({ date, heading, text }) => ({
      type: "timelineEntry" as const,
      attrs: { id: newBlockId(), date, heading },
      content: [paragraph(text)],
    }));
    return { type: "timeline", attrs: { ...attrs, title: block.timeline }, content };
  }
  if ("questions" in block) {
    const content = block.items.map(({ q, a }) => ({
      type: "questionItem" as const,
      attrs: { id: newBlockId(), question: q },
      content: a.map(paragraph),
    }));
    return { type: "questions", attrs: { ...attrs, title: block.questions }, content };
  }
  if ("takeaways" in block) {
    const content = block.points.map((text) => ({
      type: "takeaway" as const,
      attrs: { id: newBlockId() },
      content: toInlines(text),
    }));
    return { type: "takeaways", attrs: { ...attrs, title: block.takeaways }, content };
  }
  if ("file" in block) {
    const { file: title, ...rest } = block;
    return { type: "file", attrs: { ...attrs, title, ...rest } };
  }
  const { table: caption, source, align, rows } = block;
  const head = { hasHeaderRow: true, hasHeaderColumn: true };
  return { type: "table", attrs: { ...attrs, caption, source, align, ...head }, content: rows.map(toRow) };
}

function toRow(cells: string[]): BlockOf<"table">["content"][number] {
  const content = cells.map((text) => ({ type: "tableCell" as const, content: toInlines(text) }));
  return { type: "tableRow", attrs: { id: newBlockId() }, content };
}

function toFigures(pictures: Extract<DemoBlock, { gallery: unknown }>["gallery"], findId: FindId) {
  return pictures.map(({ art, ...words }) => ({
    type: "figure" as const,
    attrs: { id: newBlockId(), mediaId: findId("media", art), ...words },
  }));
}

function toWords(words: DemoWords): BlockOf<"paragraph" | "bulletList" | "orderedList"> {
  if ("p" in words) return paragraph(words.p);
  const attrs = { id: newBlockId() };
  if ("list" in words) return { type: "bulletList", attrs, content: toItems(words.list) };
  return { type: "orderedList", attrs, content: toItems(words.numbered) };
}

function paragraph(text: string): Paragraph {
  return { type: "paragraph", attrs: { id: newBlockId() }, content: toInlines(text) };
}

function toItems(texts: string[]) {
  return texts.map((text) => ({ type: "listItem" as const, content: [paragraph(text)] }));
}
