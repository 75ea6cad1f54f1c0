import type { Block, BlockOf, Figure, Inline, Paragraph } from "#domain/articles/body/document.ts";
import { mayEmbed, providerName } from "#domain/articles/body/embed-providers.ts";
import { inlineText } from "#domain/articles/body/plain-text.ts";
import type { Translate } from "#lib/messages.ts";
import { escapeXml } from "#lib/xml.ts";
import type { FeedText } from "./feed.ts";
import { renderFigure } from "./figure-html.ts";
import { renderInlines, renderLink, type Whence } from "./inline-html.ts";

/** What blocks are rendered with: where links lead from, what they show, and words in the article's language. */
export type Around = Whence & Pick<FeedText, "pictures" | "related"> & { t: Translate };

/**
 * The body as HTML that reads well in any program: elements that all of them know, whole addresses, nothing that runs,
 * loads or asks anything but pictures. What needs our pages is told in words, with a link to where it is.
 */
export function renderBody(blocks: Block[], at: Around): string {
  return blocks.map((block) => renderBlock(block, at)).join("");
}

function renderBlock(block: Block, at: Around): string {
  switch (block.type) {
    case "paragraph":
      return paragraph(block, at);
    case "heading":
      return wrap(`h${block.attrs.level}`, inline(block.content, at));
    case "bulletList":
      return wrap("ul", listItems(block, at));
    case "orderedList":
      return wrap("ol", listItems(block, at));
    case "blockquote":
    case "pullQuote":
      return wrap("blockquote", paragraphs(block.content, at) + said(wrap("cite", escapeXml(block.attrs.cite))));
    case "figure":
      return figure(block, at);
    case "gallery":
      return block.content.map((one) => figure(one, at)).join("");
    case "infoBox":
      return title(block.attrs.title) + renderBody(block.content, at);
    case "takeaways":
      return takeaways(block, at);
    case "timeline":
      return title(block.attrs.title) + block.content.map((entry) => timelineEntry(entry, at)).join("");
    case "questions":
      return title(block.attrs.title) + block.content.map((item) => question(item, at)).join("");
    case "table":
      return table(block, at);
    case "file":
      return file(block, at);
    case "embed":
      return embed(block, at);
    case "related":
      return related(block, at);
    case "clip":
      return clip(block, at);
  }
}

/** An element round what is HTML already; nothing round nothing. */
function wrap(name: string, html: string): string {
  return html ? `<${name}>${html}</${name}>` : "";
}

function said(html: string): string {
  return wrap("p", html);
}

function title(text: string): string {
  return wrap("h3", escapeXml(text));
}

function inline(content: Inline[] | undefined, at: Around): string {
  return inlineText(content).trim() ? renderInlines(content, at) : "";
}

function paragraph({ content }: Pick<Paragraph, "content">, at: Around): string {
  return said(inline(content, at));
}

function paragraphs(content: Pick<Paragraph, "content">[], at: Around): string {
  return content.map((one) => paragraph(one, at)).join("");
}

function figure({ attrs }: Figure, at: Around): string {
  const picture = attrs.mediaId === null ? undefined : at.pictures[attrs.mediaId];
  if (picture === null) return "";
  return renderFigure(picture ?? null, attrs, at);
}

function listItems({ content }: BlockOf<"bulletList"> | BlockOf<"orderedList">, at: Around): string {
  return content
    .map(({ content: [first, ...more] }) =>
      wrap("li", more.length === 0 ? inline(first?.content, at) : paragraphs([...(first ? [first] : []), ...more], at)),
    )
    .join("");
}

function takeaways({ attrs, content }: BlockOf<"takeaways">, at: Around): string {
  const points = content.map((point) => wrap("li", inline(point.content, at))).join("");
  return points ? title(attrs.title || at.t("blocks.reader.takeaways")) + wrap("ul", points) : "";
}

function timelineEntry({ attrs, content }: BlockOf<"timeline">["content"][number], at: Around): string {
  const head = [wrap("strong", escapeXml(attrs.date)), escapeXml(attrs.heading)].filter(Boolean).join(" ");
  return said(head) + paragraphs(content, at);
}

function question({ attrs, content }: BlockOf<"questions">["content"][number], at: Around): string {
  return said(wrap("strong", escapeXml(attrs.question))) + paragraphs(content, at);
}

function table({ attrs, content }: BlockOf<"table">, at: Around): string {
  const rows = content.map((row, index) => {
    const cells = row.content.map((cell, column) => {
      const isHead = (attrs.hasHeaderRow && index === 0) || (attrs.hasHeaderColumn && column === 0);
      const name = isHead ? "th" : "td";
      return `<${name}>${inline(cell.content, at)}</${name}>`;
    });
    return wrap("tr", cells.join(""));
  });
  const caption = wrap("caption", escapeXml(attrs.caption));
  return wrap("table", caption + wrap("tbody", rows.join(""))) + said(wrap("small", escapeXml(attrs.source)));
}

function file({ attrs: { title: name, href, format, size } }: BlockOf<"file">, at: Around): string {
  const about = [format, size].filter(Boolean).join(", ");
  return said(renderLink(href, escapeXml(name || href), at) + (about ? escapeXml(` (${about})`) : ""));
}

function embed({ attrs: { provider, href, title: name, caption } }: BlockOf<"embed">, at: Around): string {
  if (!mayEmbed(provider, href)) return "";
  const words = name || at.t("blocks.reader.embedOpen", { provider: providerName(provider) });
  return said(`${renderLink(href, escapeXml(words), at)} (${providerName(provider)})`) + said(escapeXml(caption));
}

// Programs differ in what they play, and a feed is read where nothing is to start by itself.
function clip({ attrs: { kind, src, title: name, caption, credit, transcript } }: BlockOf<"clip">, at: Around): string {
  const words = name || at.t(`blocks.reader.clip.${kind}`);
  const lines = transcript.split("\n").map((line) => said(escapeXml(line.trim())));
  const about = [caption, credit].filter(Boolean).join(" ");
  return said(renderLink(src, escapeXml(words), at)) + said(escapeXml(about)) + lines.join("");
}

function related({ attrs }: BlockOf<"related">, at: Around): string {
  const links = attrs.articleIds
    .flatMap((id) => at.related[id] ?? [])
    .map(({ headline, path }) => wrap("li", renderLink(path, escapeXml(headline), at)));
  return links.length > 0
    ? said(wrap("strong", escapeXml(attrs.title || at.t("blocks.reader.related")))) + wrap("ul", links.join(""))
    : "";
}
