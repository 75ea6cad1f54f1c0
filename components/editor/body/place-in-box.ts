import type { Editor } from "@tiptap/core";

// What lies over the text is no wider.
const WIDEST = 352;
// The bar at the foot of the screen.
const FOOT = 48;
const GAP = 6;

/** Where a position of the text is within its box, in pixels; above the line when `height` has no room below it. */
export function placeInBox(
  editor: Editor | null,
  box: Element | null,
  pos: number,
  height: number,
): { top: number; left: number } {
  const frame = box?.getBoundingClientRect();
  if (!editor || !frame) return { top: 0, left: 0 };
  const line = editor.view.coordsAtPos(pos);
  const fitsBelow = line.bottom + height < window.innerHeight - FOOT || line.top < height;
  const top = fitsBelow ? line.bottom + GAP : line.top - height - GAP;
  const widest = Math.max(0, frame.width - WIDEST);
  return { top: top - frame.top, left: Math.min(Math.max(0, line.left - frame.left), widest) };
}
