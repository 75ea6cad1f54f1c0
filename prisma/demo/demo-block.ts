import { z } from "zod";
import { ALIGNMENTS } from "#domain/articles/body/table.ts";
import { ENGRAVINGS, type EngravingKey } from "./engravings/catalogue.ts";

/** The name of an engraving. */
export const art = z.custom<EngravingKey>(
  (key) => typeof key === "string" && Object.hasOwn(ENGRAVINGS, key),
  "no such engraving",
);
/** What is said of a picture. */
export const picture = { caption: z.string(), credit: z.string(), alt: z.string() };

const Words = z.union([
  z.strictObject({ p: z.string() }),
  z.strictObject({ list: z.array(z.string()) }),
  z.strictObject({ numbered: z.array(z.string()) }),
]);

/** A block as the sample's files write it: the first key says what it is. Text may have `**bold**` and `[words](address)`. */
export const DemoBlock = z.union([
  ...Words.options,
  z.strictObject({ h2: z.string() }),
  z.strictObject({ h3: z.string() }),
  z.strictObject({ quote: z.string(), by: z.string() }),
  z.strictObject({ figure: art, ...picture }),
  z.strictObject({ gallery: z.array(z.strictObject({ art, ...picture })) }),
  z.strictObject({ pull: z.string(), by: z.string(), portrait: art.nullable() }),
  z.strictObject({ box: z.string(), words: z.array(Words) }),
  z.strictObject({
    timeline: z.string(),
    entries: z.array(z.strictObject({ date: z.string(), heading: z.string(), text: z.string() })),
  }),
  z.strictObject({
    table: z.string(),
    source: z.string(),
    align: z.array(z.enum(ALIGNMENTS)),
    /** The first is the header; the first cell of each is a header as well. */
    rows: z.array(z.array(z.string())),
  }),
  z.strictObject({
    questions: z.string(),
    items: z.array(z.strictObject({ q: z.string(), a: z.array(z.string()) })),
  }),
  z.strictObject({ takeaways: z.string(), points: z.array(z.string()) }),
  z.strictObject({ file: z.string(), href: z.string(), format: z.string(), size: z.string() }),
  z.strictObject({
    embed: z.string(),
    provider: z.literal("youtube"),
    href: z.string(),
    caption: z.string(),
    poster: art.nullable(),
  }),
  /** Articles by their keys; they stand before this one in the sample's order. */
  z.strictObject({ related: z.string(), articles: z.array(z.string()) }),
]);
export type DemoBlock = z.output<typeof DemoBlock>;
export type DemoWords = z.output<typeof Words>;

/** A picture that a block shows, with what it says of it. */
type Shown = { art: EngravingKey; alt?: string; credit?: string };

/** The engravings that a block shows. */
export function listShown(block: DemoBlock): Shown[] {
  if ("figure" in block) return [{ art: block.figure, alt: block.alt, credit: block.credit }];
  if ("gallery" in block) return block.gallery;
  if ("pull" in block && block.portrait) return [{ art: block.portrait }];
  return "embed" in block && block.poster ? [{ art: block.poster }] : [];
}
