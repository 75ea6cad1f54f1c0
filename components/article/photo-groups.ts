import type { Block, Figure } from "#domain/articles/body/document.ts";
import type { Picture } from "#domain/media/picture.ts";

/** A part of a photo story: words, or up to two pictures that stand side by side. */
export type PhotoGroup =
  | { kind: "TEXT"; block: Exclude<Block, Figure> }
  | { kind: "FIGURES"; figures: [Figure] | [Figure, Figure] };

/** Sets the pictures of a photo story into pairs where they follow each other; of an odd number the first stands alone. */
export function groupFigures(blocks: Block[]): PhotoGroup[] {
  const groups: PhotoGroup[] = [];
  let at = 0;
  while (at < blocks.length) {
    const block = blocks[at];
    if (!block) break;
    if (block.type !== "figure") {
      groups.push({ kind: "TEXT", block });
      at += 1;
      continue;
    }
    const next = blocks[at + 1];
    if (next?.type === "figure" && runLength(blocks, at) % 2 === 0) {
      groups.push({ kind: "FIGURES", figures: [block, next] });
      at += 2;
    } else {
      groups.push({ kind: "FIGURES", figures: [block] });
      at += 1;
    }
  }
  return groups;
}

function runLength(blocks: Block[], from: number): number {
  const end = blocks.findIndex((block, index) => index >= from && block.type !== "figure");
  return (end === -1 ? blocks.length : end) - from;
}

/** How many of twelve columns two pictures take, so that both stand equally high or nearly so. */
export function spansOf(left: Picture | null, right: Picture | null): [number, number] {
  const share = ratio(left) / (ratio(left) + ratio(right));
  const span = Math.min(8, Math.max(4, Math.round(share * 12)));
  return [span, 12 - span];
}

function ratio(picture: Picture | null): number {
  return picture ? picture.width / picture.height : 1.5;
}
