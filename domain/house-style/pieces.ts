import type { ArticleContent } from "#domain/articles/article.ts";

type StyleField =
  | "kicker"
  | "headline"
  | "standfirst"
  | "frontHeadline"
  | "searchHeadline"
  | "shareText"
  | "sourceName";

/**
 * Where a piece of text stands: a field; the n-th run of text of a block, counted from 0 as an editor meets them; or a
 * line that belongs to a block or the lead picture, which an editor does not meet as text.
 */
export type Place =
  | { field: StyleField }
  | { block: string; run: number }
  | { block: string; node: string; line: Line }
  | { lead: "caption" | "credit" | "alt" };

/**
 * A text that is checked by itself: offsets of findings count UTF-16 units of it, a hard break as one. What is said of a
 * picture is there when it is empty too; pictures of the body count from 1, the lead is 0.
 */
export type Piece = {
  place: Place;
  text: string;
  links?: { href: string; at: number; end: number }[];
  picture?: { mediaId: string; number: number };
};

// Attributes that hold what readers read. Dates, addresses and ids are none of it.
const LINES = ["title", "caption", "credit", "alt", "cite", "question", "heading", "source"] as const;
type Line = (typeof LINES)[number];

type Mark = { type: string; attrs?: { href?: string } };
type Node = { type: string; text?: string; marks?: Mark[]; attrs?: Record<string, unknown>; content?: Node[] };

/** Every text of an article, in the order of reading: kicker, headline, standfirst, text, then what stands elsewhere and the source. */
export function listPieces(content: ArticleContent): Piece[] {
  const { kicker, headline, standfirst, frontHeadline, searchHeadline, shareText, sourceName, lead, body } = content;
  const field = (name: StyleField, text: string | null): Piece => ({ place: { field: name }, text: text ?? "" });
  let pictures = 0;
  const leadPicture = lead.mediaId ? { picture: { mediaId: lead.mediaId, number: 0 } } : {};
  const pieces: Piece[] = [
    field("kicker", kicker),
    field("headline", headline),
    field("standfirst", standfirst),
    { place: { lead: "caption" }, text: lead.caption, ...leadPicture },
    { place: { lead: "credit" }, text: lead.credit, ...leadPicture },
    { place: { lead: "alt" }, text: lead.alt },
    ...(body.content as Node[]).flatMap((block) => blockPieces(block, () => ++pictures)),
    field("frontHeadline", frontHeadline),
    field("searchHeadline", searchHeadline),
    field("shareText", shareText),
    field("sourceName", sourceName),
  ];
  return pieces.filter(({ text, picture }) => picture || text.trim() !== "");
}

function blockPieces(block: Node, countPicture: () => number): Piece[] {
  const id = String(block.attrs?.id ?? "");
  const pieces: Piece[] = [];
  let runs = 0;
  const walk = (node: Node): void => {
    const number = node.type === "figure" ? countPicture() : 0;
    const mediaId = node.type === "figure" && node.attrs?.mediaId ? String(node.attrs.mediaId) : null;
    for (const line of LINES) {
      const text = node.attrs?.[line];
      if (typeof text !== "string") continue;
      const isOfPicture = mediaId !== null && (line === "caption" || line === "credit");
      const place = { block: id, node: String(node.attrs?.id ?? id), line };
      pieces.push({ place, text, ...(isOfPicture ? { picture: { mediaId, number } } : {}) });
    }
    if (RUNS.has(node.type)) {
      pieces.push({ place: { block: id, run: runs }, text: textOf(node), links: linksOf(node) });
      runs += 1;
    } else for (const child of node.content ?? []) walk(child);
  };
  walk(block);
  return pieces;
}

// Whether an editor sees a node as a run of text, also while it is empty.
const RUNS = new Set(["paragraph", "heading", "takeaway", "tableCell"]);

function textOf({ content = [] }: Node): string {
  return content.map(({ type, text = "" }) => (type === "text" ? text : "\n")).join("");
}

// A link over several runs of letters, a part of it bold, is one.
function linksOf({ content = [] }: Node): { href: string; at: number; end: number }[] {
  const links: { href: string; at: number; end: number }[] = [];
  let at = 0;
  for (const { text = "\n", marks = [] } of content) {
    const end = at + text.length;
    const href = marks.find(({ type }) => type === "link")?.attrs?.href;
    const last = links.at(-1);
    if (href && last?.href === href && last.end === at) last.end = end;
    else if (href) links.push({ href, at, end });
    at = end;
  }
  return links;
}
