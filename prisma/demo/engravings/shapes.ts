/** A place on the plate, in the plate's own units; y grows downwards as in SVG. */
export type Point = readonly [x: number, y: number];

/** Closed rings under the even-odd rule, so that a ring inside another one is a hole. */
export type Shape = readonly (readonly Point[])[];

/** Points, or the same as text in SVG's notation: "0,0 10,0 10,10". Long drawings are easier to read that way. */
export type Outline = readonly Point[] | string;

/** A skyline, shore or furrow: the height y at which it stands over x. */
export type Curve = (x: number) => number;

/** Turns any number into an even-looking one from 0 to 1. The same everywhere, so a picture never changes. */
export function hash(seed: number): number {
  const scattered = Math.sin(seed * 127.1 + 311.7) * 43758.5453;
  return scattered - Math.floor(scattered);
}

/** Smooth noise from 0 to 1 that wanders slowly along x. */
export function noise(x: number, frequency: number): number {
  const position = x * frequency;
  const cell = Math.floor(position);
  const within = position - cell;
  const eased = within * within * (3 - 2 * within);
  return hash(cell) * (1 - eased) + hash(cell + 1) * eased;
}

/** A mountain skyline: three octaves of noise rising up to `height` above `base`. */
export function ridge(base: number, height: number, frequency: number, seed = 0): Curve {
  return (x) =>
    base -
    height *
      (noise(x + seed, frequency) * 0.65 + noise(x + seed * 3, frequency * 2.7) * 0.25 + noise(x, frequency * 9) * 0.1);
}

/** The points of an outline in whichever notation. */
export function readPoints(outline: Outline): readonly Point[] {
  if (typeof outline !== "string") return outline;
  return outline
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [x, y] = pair.split(",").map(Number);
      if (x === undefined || y === undefined || Number.isNaN(x + y)) throw new Error(`not a point: "${pair}"`);
      return [x, y];
    });
}

/** A shape with straight edges. */
export function polygon(outline: Outline): Shape {
  return [readPoints(outline)];
}

/** An upright rectangle. */
export function rectangle(x: number, y: number, width: number, height: number): Shape {
  const [right, bottom] = [x + width, y + height];
  return polygon(`${x},${y} ${right},${y} ${right},${bottom} ${x},${bottom}`);
}

/** An ellipse, or a circle when only one radius is given. */
export function ellipse(x: number, y: number, radiusX: number, radiusY = radiusX): Shape {
  const corners = Math.max(16, Math.min(96, Math.round(Math.max(radiusX, radiusY) * 1.2)));
  return polygon(
    Array.from({ length: corners }, (_, index) => {
      const angle = (index / corners) * 2 * Math.PI;
      return [x + radiusX * Math.cos(angle), y + radiusY * Math.sin(angle)] as const;
    }),
  );
}

/** Several shapes as one; where two of them overlap there is a hole. */
export function combine(...shapes: readonly Shape[]): Shape {
  return shapes.flat();
}

/** A star, or with `inner` close to `outer` a scalloped disc, whose first tip points up. */
export function star(x: number, y: number, outer: number, inner: number, tips: number): Shape {
  return polygon(
    Array.from({ length: tips * 2 }, (_, index) => {
      const radius = index % 2 === 0 ? outer : inner;
      const angle = (index * Math.PI) / tips - Math.PI / 2;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
    }),
  );
}

/** Points of a quadratic curve, for ropes, limbs and everything else that hangs or bends. */
export function bend(start: Point, control: Point, end: Point, pieces = 14): Point[] {
  return Array.from({ length: pieces + 1 }, (_, index) => {
    const t = index / pieces;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
    return [a * start[0] + b * control[0] + c * end[0], a * start[1] + b * control[1] + c * end[1]] as const;
  });
}

/** The same for three points in text: start, control point and end. */
export function bendText(outline: string): Point[] {
  const [start, control, end] = readPoints(outline);
  if (!start || !control || !end) throw new Error(`not three points: "${outline}"`);
  return bend(start, control, end);
}

/** A closed curve that runs smoothly through all the points (Catmull-Rom). */
export function smooth(outline: Outline, pieces = 7): Shape {
  const points = readPoints(outline);
  const curve: Point[] = [];
  const count = points.length;
  for (let index = 0; index < count; index++) {
    const [before, from, to, after] = [-1, 0, 1, 2].map((shift) => points[(index + shift + count) % count] ?? [0, 0]);
    if (!before || !from || !to || !after) continue;
    for (let piece = 0; piece < pieces; piece++) {
      const t = piece / pieces;
      const along = (axis: 0 | 1) =>
        from[axis] +
        0.5 *
          t *
          (to[axis] -
            before[axis] +
            t * (2 * before[axis] - 5 * from[axis] + 4 * to[axis] - after[axis]) +
            t * t * (3 * (from[axis] - to[axis]) + after[axis] - before[axis]));
      curve.push([along(0), along(1)]);
    }
  }
  return polygon(curve);
}

/** The area between two curves, from the one x to the other. */
export function between(top: Curve, bottom: Curve, from: number, to: number): Shape {
  const count = Math.ceil((to - from) / 4);
  const steps = Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count);
  return polygon([
    ...steps.map((x) => [x, top(x)] as const),
    ...steps.reverse().map((x) => [x, Math.max(top(x), bottom(x))] as const),
  ]);
}

/** Everything under a curve, wide and deep enough for any plate; `floor` lets it end at a horizon. */
export function below(curve: Curve | number, floor = 940): Shape {
  return between(typeof curve === "number" ? () => curve : curve, () => floor, -20, 1460);
}

/** Takes a shape from its own drawing board, where the origin is its foot, to its place on the plate. */
export function place(shape: Shape, x: number, y: number, scale = 1, turn = 0): Shape {
  return shape.map((ring) => placePoints(ring, x, y, scale, turn));
}

/** The same for the bare points of a cut. */
export function placePoints(outline: Outline, x: number, y: number, scale = 1, turn = 0): Point[] {
  const [cos, sin] = [Math.cos(turn) * scale, Math.sin(turn) * scale];
  return readPoints(outline).map(([px, py]) => [x + px * cos - py * sin, y + px * sin + py * cos] as const);
}
