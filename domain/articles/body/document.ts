import { z } from "zod";
import { toNfc } from "#lib/text.ts";

/** The form of the body that this program writes. A stored body of an older form is migrated when it is read. */
export const BODY_VERSION = 1;

const LIMIT = { text: 20_000, caption: 1_000, alt: 500, blocks: 2_000, href: 2_000 };

// Every block has an id that survives edits: comparisons, merges and links point at it.
const blockId = z.string().regex(/^[a-z0-9]{1,24}$/);
const line = (limit: number) => z.string().max(limit).transform(toNfc);

// Addresses readers may be sent to. Anything else (javascript:, data:, a scheme hidden by white space) is refused.
const href = z
  .string()
  .max(LIMIT.href)
  .transform(toNfc)
  .refine(isSafeHref, "only http, https, mailto, tel and paths of this site");

/** Whether a link may stand in an article: http, https, mailto, tel, or a path of this site. */
export function isSafeHref(target: string): boolean {
  if (/^\/(?![/\\])/.test(target) || /^#[\w-]+$/.test(target)) return true;
  if (!/^(https?|mailto|tel):/i.test(target)) return false;
  return URL.canParse(target);
}

const Mark = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("bold") }),
  z.strictObject({ type: z.literal("italic") }),
  z.strictObject({ type: z.literal("link"), attrs: z.strictObject({ href }) }),
]);

const Text = z.strictObject({
  type: z.literal("text"),
  text: z.string().min(1).max(LIMIT.text).transform(toNfc),
  marks: z.array(Mark).max(4).optional(),
});
const HardBreak = z.strictObject({ type: z.literal("hardBreak") });
const Inline = z.discriminatedUnion("type", [Text, HardBreak]);
const inlines = z.array(Inline).max(2_000).optional();

const identified = z.strictObject({ id: blockId });
const Paragraph = z.strictObject({ type: z.literal("paragraph"), attrs: identified, content: inlines });
const Heading = z.strictObject({
  type: z.literal("heading"),
  attrs: z.strictObject({ id: blockId, level: z.union([z.literal(2), z.literal(3)]) }),
  content: inlines,
});
const ListItem = z.strictObject({ type: z.literal("listItem"), content: z.array(Paragraph).min(1).max(50) });
const BulletList = z.strictObject({
  type: z.literal("bulletList"),
  attrs: identified,
  content: z.array(ListItem).min(1).max(500),
});
const OrderedList = z.strictObject({
  type: z.literal("orderedList"),
  attrs: identified,
  content: z.array(ListItem).min(1).max(500),
});
const Blockquote = z.strictObject({
  type: z.literal("blockquote"),
  attrs: z.strictObject({ id: blockId, cite: line(LIMIT.caption) }),
  content: z.array(Paragraph).min(1).max(100),
});
/** A picture with what is said of it. Without `mediaId` the photo is missing: readers get the caption as text. */
const Figure = z.strictObject({
  type: z.literal("figure"),
  attrs: z.strictObject({
    id: blockId,
    mediaId: z.uuid().nullable(),
    caption: line(LIMIT.caption),
    credit: line(LIMIT.caption),
    alt: line(LIMIT.alt),
  }),
});

const Block = z.discriminatedUnion("type", [Paragraph, Heading, BulletList, OrderedList, Blockquote, Figure]);

/**
 * The body of an article: the shape of a ProseMirror document, so that the editor reads and writes it as it is, held
 * to exactly the blocks we can render. Unknown blocks, marks and attributes are refused.
 */
export const BodySchema = z.strictObject({
  type: z.literal("doc"),
  content: z.array(Block).max(LIMIT.blocks),
});

export type Mark = z.infer<typeof Mark>;
export type Inline = z.infer<typeof Inline>;
export type Paragraph = z.infer<typeof Paragraph>;
export type Figure = z.infer<typeof Figure>;
export type Block = z.infer<typeof Block>;
export type Body = z.infer<typeof BodySchema>;

/** A body with nothing in it yet: one empty paragraph, where the cursor goes. */
export function emptyBody(): Body {
  return { type: "doc", content: [{ type: "paragraph", attrs: { id: newBlockId() } }] };
}

/** A fresh block id: 12 characters, enough that two blocks of one article never share one. */
export function newBlockId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => (byte % 36).toString(36)).join("");
}

/** Reads a stored body of any version we ever wrote. The database is trusted to hold what was parsed on the way in. */
export function readBody(stored: unknown, version: number): Body {
  if (version !== BODY_VERSION) throw new Error(`unknown body version ${version}`);
  return stored as Body;
}
