import type { Node } from "@tiptap/pm/model";
import type { Finding } from "#domain/house-style/finding.ts";

/** A stretch of the text, as the editor counts. */
export type Range = { from: number; to: number };

/** Where a finding stands in the text now; null when its words are gone, or it stands beside the text. */
export function findRange(doc: Node, { place, at, end, words }: Finding): Range | null {
  if (!("run" in place)) return null;
  let found: Range | null = null;
  doc.forEach((block, offset) => {
    if (found || block.attrs.id !== place.block) return;
    let run = -1;
    const look = (node: Node, pos: number): boolean => {
      if (!node.isTextblock) return true;
      run += 1;
      if (run !== place.run) return false;
      const text = node.textBetween(0, node.content.size, undefined, "\n");
      // A moment has passed since the check: something else may stand there.
      if (text.slice(at, end) === words) found = { from: pos + 1 + at, to: pos + 1 + end };
      return false;
    };
    if (look(block, offset)) block.descendants((node, pos) => look(node, offset + 1 + pos));
  });
  return found;
}
