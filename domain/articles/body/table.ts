import { z } from "zod";
import { blockId, identified, LIMIT, line, shortInlines } from "./elements.ts";

const COLUMNS = 12;
const ROWS = 200;

const TableCell = z.strictObject({ type: z.literal("tableCell"), content: shortInlines(1_000) });
const TableRow = z.strictObject({
  type: z.literal("tableRow"),
  attrs: identified,
  content: z.array(TableCell).min(1).max(COLUMNS),
});

/** How a column is set: numbers stand to the right, with figures of equal width. */
export const ALIGNMENTS = ["start", "center", "number"] as const;

/** A table in which every row has a cell for every column; `align` has one word for each. */
export const Table = z
  .strictObject({
    type: z.literal("table"),
    attrs: z.strictObject({
      id: blockId,
      caption: line(LIMIT.caption),
      /** Where the figures come from. */
      source: line(LIMIT.caption),
      hasHeaderRow: z.boolean(),
      hasHeaderColumn: z.boolean(),
      align: z.array(z.enum(ALIGNMENTS)).min(1).max(COLUMNS),
    }),
    content: z.array(TableRow).min(1).max(ROWS),
  })
  .refine(
    ({ attrs, content }) => content.every((row) => row.content.length === attrs.align.length),
    "every row has one cell for each column",
  );
