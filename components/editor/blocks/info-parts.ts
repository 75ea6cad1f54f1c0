import { type BlockOf, type Inline, newBlockId, type Paragraph } from "#domain/articles/body/document.ts";
import { inlineText } from "#domain/articles/body/plain-text.ts";

// An info box holds paragraphs and lists. In a form each is lines: "* " before the points of a list, "1. " of a numbered one.

type InfoPart = BlockOf<"infoBox">["content"][number];
type List = Exclude<InfoPart, Paragraph>;

const SIGN = /^(?:\*|\d{1,3}[.)])\s+/;

/** The words of a paragraph as one line; a break within it is a space. */
export function lineOf({ content }: { content?: Inline[] | undefined }): string {
  return inlineText(content).replaceAll("\n", " ").trim();
}

/** A part of an info box as lines. */
export function partText(part: InfoPart): string {
  if (part.type === "paragraph") return lineOf(part);
  const sign = (index: number) => (part.type === "orderedList" ? `${index + 1}. ` : "* ");
  return part.content.map((item, index) => sign(index) + item.content.map(lineOf).join(" ")).join("\n");
}

/**
 * The parts that lines say. A former part whose lines are all still there stays as it was; of a list that changed the
 * points keep what `keep` knows of them.
 */
export function readParts(lines: string[], former: InfoPart[], keep: (line: string) => Paragraph): InfoPart[] {
  const left = former.map((part) => ({ part, lines: partText(part).split("\n") }));
  const parts: InfoPart[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOfPart(lines, at);
    const wanted = lines.slice(at, end);
    const index = left.findIndex((known) => known.lines.join("\n") === wanted.join("\n"));
    const [known] = index < 0 ? [] : left.splice(index, 1);
    parts.push(known?.part ?? makePart(wanted, keep));
    at = end;
  }
  return parts;
}

function typeOf(line: string): InfoPart["type"] {
  if (!SIGN.test(line)) return "paragraph";
  return line.startsWith("*") ? "bulletList" : "orderedList";
}

// Points of one kind next to each other are one list, until the numbers begin anew.
function endOfPart(lines: string[], at: number): number {
  const type = typeOf(lines[at] ?? "");
  if (type === "paragraph") return at + 1;
  const next = lines.findIndex((line, index) => index > at && (typeOf(line) !== type || /^1[.)]/.test(line)));
  return next < 0 ? lines.length : next;
}

function makePart(lines: string[], keep: (line: string) => Paragraph): InfoPart {
  const [first = ""] = lines;
  const type = typeOf(first);
  if (type === "paragraph") return keep(first);
  const content: List["content"] = lines.map((line) => ({ type: "listItem", content: [keep(line.replace(SIGN, ""))] }));
  return { type, attrs: { id: newBlockId() }, content };
}
