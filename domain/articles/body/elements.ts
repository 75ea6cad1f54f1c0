import { z } from "zod";
import { toNfc } from "#lib/text.ts";

/** How much of what a body may hold; lengths in characters. */
export const LIMIT = {
  text: 20_000,
  caption: 1_000,
  alt: 500,
  title: 200,
  href: 2_000,
  blocks: 2_000,
} as const;

// Every block, and every part of one that a link or a comparison may point at, has an id that survives edits.
export const blockId = z.string().regex(/^[a-z0-9]{1,24}$/);
export const identified = z.strictObject({ id: blockId });
export const line = (limit: number) => z.string().max(limit).transform(toNfc);

/** Whether a link may stand in an article: http, https, mailto, tel, or a path of this site. */
export function isSafeHref(target: string): boolean {
  if (/^\/(?![/\\])/.test(target) || /^#[\w-]+$/.test(target)) return true;
  if (!/^(https?|mailto|tel):/i.test(target)) return false;
  return URL.canParse(target);
}

// Addresses readers may be sent to. Anything else (javascript:, data:, a scheme hidden by white space) is refused.
const href = z
  .string()
  .max(LIMIT.href)
  .transform(toNfc)
  .refine(isSafeHref, "only http, https, mailto, tel and paths of this site");

export const Mark = z.discriminatedUnion("type", [
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
export const Inline = z.discriminatedUnion("type", [Text, HardBreak]);
const inlines = z.array(Inline).max(2_000).optional();

/** A run of inline content with no more than so many characters of text: for what has to be short. */
export function shortInlines(limit: number) {
  return z
    .array(Inline)
    .max(200)
    .refine((nodes) => lengthOf(nodes) <= limit, `more than ${limit} characters`)
    .optional();
}

function lengthOf(nodes: z.infer<typeof Inline>[]): number {
  return nodes.reduce((sum, node) => sum + (node.type === "text" ? node.text.length : 1), 0);
}

export const Paragraph = z.strictObject({ type: z.literal("paragraph"), attrs: identified, content: inlines });
const Heading = z.strictObject({
  type: z.literal("heading"),
  attrs: z.strictObject({ id: blockId, level: z.union([z.literal(2), z.literal(3)]) }),
  content: inlines,
});
const ListItem = z.strictObject({ type: z.literal("listItem"), content: z.array(Paragraph).min(1).max(50) });
export const BulletList = z.strictObject({
  type: z.literal("bulletList"),
  attrs: identified,
  content: z.array(ListItem).min(1).max(500),
});
export const OrderedList = z.strictObject({
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
export const Figure = z.strictObject({
  type: z.literal("figure"),
  attrs: z.strictObject({
    id: blockId,
    mediaId: z.uuid().nullable(),
    caption: line(LIMIT.caption),
    credit: line(LIMIT.caption),
    alt: line(LIMIT.alt),
  }),
});

/** The blocks that bodies of version 1 are made of. */
export const FIRST_BLOCKS = [Paragraph, Heading, BulletList, OrderedList, Blockquote, Figure] as const;
