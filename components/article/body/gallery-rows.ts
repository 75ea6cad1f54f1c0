// The shapes a gallery is composed of, as width by height: a photograph is cut to the one nearest to its own.
export const SHAPES = [4 / 5, 1, 3 / 2, 2] as const;

// Sums of the shapes in a row, by which its height comes out: the first stands large, then higher and lower rows by turns.
const FIRST_ROW = 1.2;
const FURTHER_ROWS = [2.4, 3.2] as const;

/** The place in `SHAPES` of the shape nearest to a picture's. */
export function shapeOf({ width, height }: { width: number; height: number }): number {
  const ratio = Math.log(width / height);
  const distances = SHAPES.map((shape) => Math.abs(Math.log(shape) - ratio));
  return distances.indexOf(Math.min(...distances));
}

/** A picture by the place of its shape in `SHAPES`. */
type Shaped = { shape: number };

/**
 * Sets pictures into rows, in their order: each row is filled to one width by pictures of one height. An upright picture
 * never stands alone over the whole width when there is another one.
 */
export function composeRows<Picture extends Shaped>(pictures: Picture[]): Picture[][] {
  const rows: Picture[][] = [];
  let row: Picture[] = [];
  for (const picture of pictures) {
    row.push(picture);
    if (widthOf(row) < targetOf(rows.length)) continue;
    rows.push(row);
    row = [];
  }
  const last = rows.at(-1);
  if (row.length > 0 && last && widthOf(row) < FIRST_ROW) last.push(...row);
  else if (row.length > 0) rows.push(row);
  return rows;
}

function targetOf(index: number): number {
  return index === 0 ? FIRST_ROW : (FURTHER_ROWS[(index - 1) % 2] ?? FIRST_ROW);
}

/** How wide pictures are beside each other when each is 1 high. */
export function widthOf(row: Shaped[]): number {
  return row.reduce((sum, { shape }) => sum + (SHAPES[shape] ?? 1), 0);
}
