import { z } from "zod";
import { InfoBox, PullQuote, Questions, Takeaways, Timeline } from "./boxes.ts";
import { Clip } from "./clip.ts";
import { FIRST_BLOCKS, type Inline as InlineSchema, LIMIT, type Mark as MarkSchema } from "./elements.ts";
import { Embed, FileBlock, Gallery, Related } from "./enclosures.ts";
import { Table } from "./table.ts";

/** The newest form of the body that this program writes, and reads. */
export const BODY_VERSION = 3;

// What version 1 knew. A body of nothing else is still written as such, for programs that know no more.
const VERSION_1: ReadonlySet<string> = new Set(FIRST_BLOCKS.map(({ shape }) => shape.type.value));

// Version 3 added what the paper keeps to watch and to hear.
const VERSION_3 = new Set<string>([Clip.shape.type.value]);

// A page names each of these among what makes it stale.
const RELATED_ARTICLES = 40;

const Block = z.discriminatedUnion("type", [
  ...FIRST_BLOCKS,
  Gallery,
  PullQuote,
  InfoBox,
  Timeline,
  Table,
  Questions,
  Takeaways,
  FileBlock,
  Embed,
  Related,
  Clip,
]);

/**
 * The body of an article: the shape of a ProseMirror document, so that the editor reads and writes it as it is, held
 * to exactly the blocks we can render. Unknown blocks, marks and attributes are refused.
 */
export const BodySchema = z.strictObject({
  type: z.literal("doc"),
  content: z
    .array(Block)
    .max(LIMIT.blocks)
    .refine((blocks) => relatedIds({ content: blocks }).length <= RELATED_ARTICLES, "too many articles"),
});

export type Mark = z.infer<typeof MarkSchema>;
export type Inline = z.infer<typeof InlineSchema>;
export type Block = z.infer<typeof Block>;
export type Body = z.infer<typeof BodySchema>;
/** A block of one kind. */
export type BlockOf<Type extends Block["type"]> = Extract<Block, { type: Type }>;
export type Paragraph = BlockOf<"paragraph">;
export type Figure = BlockOf<"figure">;

/** A block from outside the program, such as the clipboard; null for what is none. */
export function parseBlock(input: unknown): Block | null {
  return Block.safeParse(input).data ?? null;
}

/** The articles that a body's related boxes name, each once, in order. */
export function relatedIds(body: { content: Block[] }): string[] {
  const ids = body.content.flatMap((block) => (block.type === "related" ? block.attrs.articleIds : []));
  return [...new Set(ids)];
}

/** A body with nothing in it yet: one empty paragraph, where the cursor goes. */
export function emptyBody(): Body {
  return { type: "doc", content: [{ type: "paragraph", attrs: { id: newBlockId() } }] };
}

const ID_LENGTH = 12;
// Chance for many ids at once: asking for it takes longer than making an id of it.
const chance = new Uint8Array(ID_LENGTH * 128);
let used = chance.length;

/** A fresh block id: 12 characters, enough that two blocks of one article never share one. */
export function newBlockId(): string {
  if (used === chance.length) {
    crypto.getRandomValues(chance);
    used = 0;
  }
  let id = "";
  for (const end = used + ID_LENGTH; used < end; used++) id += ((chance[used] ?? 0) % 36).toString(36);
  return id;
}

/** The oldest form that says all of a body: what is stored beside it. */
export function versionOf(body: Body): number {
  if (body.content.every(({ type }) => VERSION_1.has(type))) return 1;
  return body.content.some(({ type }) => VERSION_3.has(type)) ? BODY_VERSION : 2;
}

/** Reads a stored body of any version we ever wrote. The database is trusted to hold what was parsed on the way in. */
export function readBody(stored: unknown, version: number): Body {
  // Versions 2 and 3 added blocks and changed none, so a body of a former version is one of this.
  if (version < 1 || version > BODY_VERSION) throw new Error(`unknown body version ${version}`);
  return stored as Body;
}
