import { z } from "zod";
import { blockId, Figure, isSafeHref, LIMIT, line } from "./elements.ts";
import { type EmbedProvider, isProvider, mayEmbed } from "./embed-providers.ts";

// Blocks that show something other than words of their own: pictures, files, pages of others, articles of ours.

/** Pictures that belong together, shown as one composition. */
export const Gallery = z.strictObject({
  type: z.literal("gallery"),
  attrs: z.strictObject({ id: blockId }),
  content: z.array(Figure).min(2).max(30),
});

const fileHref = z
  .string()
  .max(LIMIT.href)
  .refine(
    (target) => /^(https:\/|)\/[^\s\\]+$/.test(target) && isSafeHref(target),
    "only https and paths of this site",
  );

/** A file to be opened or kept. What it is and how large, the desk says in words: "PDF", "1,2 MB". */
export const FileBlock = z.strictObject({
  type: z.literal("file"),
  attrs: z.strictObject({
    id: blockId,
    title: line(LIMIT.title),
    href: fileHref,
    format: line(40),
    size: line(40),
  }),
});

/** Something on another site. Of it readers get our own words and picture, and nothing from there before they ask. */
export const Embed = z.strictObject({
  type: z.literal("embed"),
  attrs: z
    .strictObject({
      id: blockId,
      provider: z.custom<EmbedProvider>((name) => typeof name === "string" && isProvider(name), "no such provider"),
      href: z.string().max(LIMIT.href),
      title: line(LIMIT.title),
      caption: line(LIMIT.caption),
      /** A picture of ours that stands for it. */
      mediaId: z.uuid().nullable(),
    })
    .refine(({ provider, href }) => mayEmbed(provider, href), "not an address of this provider"),
});

/** Other articles of the paper, by id: shown as they are live, left out while they are not. */
export const Related = z.strictObject({
  type: z.literal("related"),
  attrs: z.strictObject({
    id: blockId,
    title: line(LIMIT.title),
    articleIds: z
      .array(z.uuid())
      .min(1)
      .max(5)
      .refine((ids) => new Set(ids).size === ids.length, "the same article twice"),
  }),
});
