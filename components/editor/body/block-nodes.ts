import { type Attributes, Node } from "@tiptap/core";
import { type Block, type BlockOf, parseBlock } from "#domain/articles/body/document.ts";
import { blockText } from "#domain/articles/body/plain-text.ts";
import { toBlock } from "./block-json.ts";

// The blocks that are shown whole and not written in: `domain/articles/body` says what they hold, and here the same is
// said in ProseMirror's words. As atoms nothing but their own view reaches into them, neither keys nor formats.

/** A block that the text is not written in. */
export type AtomType = Exclude<
  Block["type"],
  "paragraph" | "heading" | "bulletList" | "orderedList" | "blockquote" | "figure"
>;

type Shape = { content?: string; attrs: Record<string, unknown> };
type ShapeOf<Type extends AtomType> = {
  content?: string;
  attrs: { [Name in keyof Omit<BlockOf<Type>["attrs"], "id">]: unknown };
};

const ATOMS: { [Type in AtomType]: ShapeOf<Type> } = {
  gallery: { content: "figure{2,30}", attrs: {} },
  pullQuote: { content: "paragraph", attrs: { cite: "", mediaId: null } },
  infoBox: { content: "(paragraph | list)+", attrs: { title: "" } },
  timeline: { content: "timelineEntry+", attrs: { title: "" } },
  table: {
    content: "tableRow+",
    attrs: { caption: "", source: "", hasHeaderRow: true, hasHeaderColumn: false, align: ["start"] },
  },
  questions: { content: "questionItem+", attrs: { title: "" } },
  takeaways: { content: "takeaway{2,7}", attrs: { title: "" } },
  file: { attrs: { title: "", href: "", format: "", size: "" } },
  embed: { attrs: { provider: "", href: "", title: "", caption: "", mediaId: null } },
  related: { attrs: { title: "", articleIds: [] } },
  clip: {
    attrs: {
      ...{ kind: "video", mediaId: "", src: "", mimeType: "", width: null, height: null, seconds: null },
      ...{ title: "", caption: "", credit: "", poster: null, captions: null, transcript: "" },
    },
  },
};

// What they are made of; `id` null where the domain gives the part none.
const PARTS: Record<string, Shape> = {
  timelineEntry: { content: "paragraph+", attrs: { id: null, date: "", heading: "" } },
  questionItem: { content: "paragraph+", attrs: { id: null, question: "" } },
  takeaway: { content: "inline*", attrs: { id: null } },
  tableRow: { content: "tableCell+", attrs: { id: null } },
  tableCell: { content: "inline*", attrs: {} },
};

/** The blocks that are shown whole. */
export const BLOCK_NODES = atomTypes().map(makeAtom);

/** The parts that they are made of. */
export const PART_NODES = Object.entries(PARTS).map(([name, { content, attrs }]) =>
  Node.create({ name, content, isolating: true, addAttributes: () => attributesOf(attrs) }),
);

function atomTypes(): AtomType[] {
  return Object.keys(ATOMS) as AtomType[];
}

/** Whether a node of the document is one of these blocks. */
export function isAtomType(name: string): name is AtomType {
  return Object.hasOwn(ATOMS, name);
}

// No attribute is read from or written to HTML by itself: a block travels whole, and is believed only as a whole.
function attributesOf(attrs: Record<string, unknown>): Attributes {
  return Object.fromEntries(
    Object.entries(attrs).map(([name, value]) => [
      name,
      { default: value, rendered: false, parseHTML: (): unknown => null },
    ]),
  );
}

function makeAtom(name: AtomType) {
  const { content, attrs } = ATOMS[name];
  return Node.create({
    name,
    group: "block",
    content,
    atom: true,
    draggable: true,
    isolating: true,
    addAttributes: () => attributesOf({ id: null, ...attrs }),
    parseHTML: () => [
      {
        tag: `div[data-body-block="${name}"]`,
        getAttrs: (element) => readBlock(element, name)?.attrs ?? false,
        // Rules with a tag are matched against elements alone.
        getContent: (element, schema) => schema.nodeFromJSON(readBlock(element as HTMLElement, name)).content,
      },
    ],
    // On the clipboard a block is its own JSON for us, and its words for others.
    renderHTML: ({ node }) => [
      "div",
      { "data-body-block": name, "data-json": toJson(toBlock(node)) },
      ...linesOf(toBlock(node)).map((line): [string, string] => ["p", line]),
    ],
    renderText: ({ node }) => blockText(toBlock(node)),
  });
}

function linesOf(block: Block): string[] {
  return blockText(block).split("\n").filter(Boolean);
}

// What is pasted passes through a search for tags of tables: words that look like one must come through it as they are.
function toJson(block: Block): string {
  return JSON.stringify(block).replaceAll("<", "\\u003c");
}

/** The block that a piece of pasted HTML says it is; null when it is another one, or may not stand in a body. */
function readBlock(element: Pick<Element, "getAttribute">, type: AtomType): Block | null {
  try {
    const block = parseBlock(JSON.parse(element.getAttribute("data-json") ?? "null"));
    return block?.type === type ? block : null;
  } catch {
    // Text that is no JSON was not written by us.
    return null;
  }
}
