import type { FrontBlock } from "#domain/fronts/compose-front.ts";

/** How sections stand on the front page: alone in one of two shapes, or two or three side by side. */
export type BlockRow =
  | { shape: "rail" | "square"; blocks: [FrontBlock] }
  | { shape: "pair"; blocks: [FrontBlock, FrontBlock] }
  | { shape: "trio"; blocks: [FrontBlock, FrontBlock, FrontBlock] };

// No two rows alike follow each other.
const RHYTHM = ["rail", "pair", "square", "trio"] as const;

/** Sets sections into rows of changing shape, in their order; what is left over at the end takes the row it fills. */
export function arrangeBlocks(blocks: FrontBlock[]): BlockRow[] {
  const rows: BlockRow[] = [];
  let at = 0;
  while (at < blocks.length) {
    const [first, second, third] = blocks.slice(at, at + 3);
    if (!first) break;
    const wanted = RHYTHM[rows.length % RHYTHM.length];
    if (wanted === "trio" && second && third) {
      rows.push({ shape: "trio", blocks: [first, second, third] });
      at += 3;
    } else if ((wanted === "trio" || wanted === "pair") && second) {
      rows.push({ shape: "pair", blocks: [first, second] });
      at += 2;
    } else {
      rows.push({ shape: wanted === "square" ? "square" : "rail", blocks: [first] });
      at += 1;
    }
  }
  return rows;
}
