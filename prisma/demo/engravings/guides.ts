import type { Point, Shape } from "./shapes.ts";

/** Which way the burin goes: straight across at an angle, or round and round a centre. */
export type Hatch =
  | { kind: "straight"; angle: number }
  | { kind: "rings"; centre: Point; squash?: number; tilt?: number };

export const HORIZONTAL: Hatch = { kind: "straight", angle: 0 };
export const VERTICAL: Hatch = { kind: "straight", angle: Math.PI / 2 };
export const RISING: Hatch = { kind: "straight", angle: -0.62 };
export const FALLING: Hatch = { kind: "straight", angle: 0.62 };
export const GENTLE: Hatch = { kind: "straight", angle: -0.16 };

/** One path for the burin. `place` finds the point at a distance along it and beside it. */
export type Guide = {
  from: number;
  to: number;
  step: number;
  /** The longest straight piece that still passes for this path's curve. */
  longest: number;
  place(along: number, across: number): Point;
};

type Frame = { width: number; height: number };

/** The deviation in plate units that the eye does not see, used to draw rings with straight pieces. */
const INVISIBLE = 0.12;
const SAMPLE_DISTANCE = 3;

/** Lays the guides that fill a shape. They are the same lines for all shapes of a plate, so neighbours join. */
export function guidesFor(hatch: Hatch, shape: Shape, frame: Frame, spacing: number): Guide[] {
  return hatch.kind === "straight"
    ? straightGuides(hatch.angle, shape, frame, spacing)
    : ringGuides(hatch, shape, frame, spacing);
}

function straightGuides(angle: number, shape: Shape, frame: Frame, spacing: number): Guide[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [middleX, middleY] = [frame.width / 2, frame.height / 2];
  const reach = Math.hypot(middleX, middleY) + spacing;
  // Seen along the hatching every line is horizontal, and its crossings with the edges are easy to find.
  const edges = shape.flatMap((ring) => {
    const turned = ring.map(([x, y]) => ({
      along: (x - middleX) * cos + (y - middleY) * sin,
      across: (y - middleY) * cos - (x - middleX) * sin,
    }));
    return turned.map((end, index) => ({
      start: turned.at(index - 1) ?? end,
      end,
    }));
  });
  const guides: Guide[] = [];
  for (let across = -reach; across < reach; across += spacing) {
    const crossings = edges
      .filter(({ start, end }) => start.across > across !== end.across > across)
      .map(({ start, end }) => {
        const share = (across - start.across) / (end.across - start.across);
        return Math.max(-reach, Math.min(reach, start.along + share * (end.along - start.along)));
      })
      .sort((one, other) => one - other);
    for (const [index, from] of crossings.entries()) {
      const to = crossings[index + 1];
      if (index % 2 === 1 || to === undefined || to - from < 0.5) continue;
      guides.push({
        // A little over the edge: the clip of the shape cuts the end along the outline.
        from: from - spacing,
        to: to + spacing,
        step: SAMPLE_DISTANCE,
        longest: Number.POSITIVE_INFINITY,
        place: (along, beside) => [
          middleX + along * cos - (across + beside) * sin,
          middleY + along * sin + (across + beside) * cos,
        ],
      });
    }
  }
  return guides;
}

function ringGuides(hatch: Extract<Hatch, { kind: "rings" }>, shape: Shape, frame: Frame, spacing: number): Guide[] {
  const { centre, squash = 1, tilt = 0 } = hatch;
  const [cos, sin] = [Math.cos(tilt), Math.sin(tilt)];
  const farthest = Math.max(
    ...shape.flat().map(([pointX, pointY]) => {
      const x = Math.max(0, Math.min(frame.width, pointX)) - centre[0];
      const y = Math.max(0, Math.min(frame.height, pointY)) - centre[1];
      return Math.hypot(x * cos + y * sin, (y * cos - x * sin) / squash) + spacing;
    }),
  );
  const guides: Guide[] = [];
  for (let radius = spacing / 2; radius < farthest; radius += spacing) {
    guides.push({
      from: -Math.PI,
      // A hair more than once round, for otherwise the seam shows.
      to: Math.PI + 0.5 / radius,
      step: Math.min(0.2, SAMPLE_DISTANCE / radius),
      longest: 2 * Math.acos(Math.max(0.9, 1 - INVISIBLE / radius)),
      place: (along, beside) => {
        const [x, y] = [(radius + beside) * Math.cos(along), (radius + beside) * Math.sin(along) * squash];
        return [centre[0] + x * cos - y * sin, centre[1] + x * sin + y * cos];
      },
    });
  }
  return guides;
}
