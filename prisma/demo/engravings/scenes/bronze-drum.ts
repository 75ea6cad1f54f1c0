import { engrave, type Layer, THREE_BY_TWO } from "#prisma/demo/engravings/engrave.ts";
import { RISING } from "#prisma/demo/engravings/guides.ts";
import { PAPER, VERMILION } from "#prisma/demo/engravings/palette.ts";
import {
  below,
  combine,
  ellipse,
  noise,
  type Point,
  place,
  polygon,
  type Shape,
  star,
} from "#prisma/demo/engravings/shapes.ts";

const DRUM: Point = [450, 300];

/** The face of a bronze drum, its star vermilion, birds flying round it. */
export function renderBronzeDrum(): string {
  const around = (count: number, shape: Shape, phase = 0): Layer[] =>
    Array.from({ length: count }, (_, index): Layer => {
      return { shape: place(shape, ...DRUM, 1, ((index + phase) / count) * 2 * Math.PI), tone: 1 };
    });
  const ring = (outer: number, inner: number) => combine(ellipse(...DRUM, outer), ellipse(...DRUM, inner));
  // A wader in flight, from the side: long bill, crest, one raised wing, fanned tail.
  const bird = polygon(
    `
      64,-246 42,-254 34,-258 14,-270 24,-256 14,-252 -2,-282 -22,-290 -14,-268 -16,-252 -36,-252
      -62,-264 -54,-250 -64,-238 -34,-240 -10,-234 14,-237 34,-245
    `,
  );
  const rings: readonly [number, number][] = [
    [424, 416],
    [372, 366],
    [310, 300],
    [196, 190],
    [156, 150],
    [150, 145],
  ];
  return engrave({
    format: THREE_BY_TWO,
    paper: PAPER.straw,
    spacing: 5,
    drawing: [
      { shape: below(-20), tone: (x, y) => 0.5 + 0.2 * noise(x + y, 0.01), hatch: RISING },
      { shape: ellipse(DRUM[0] + 12, DRUM[1] + 16, 428), tone: 1 },
      { shape: ellipse(...DRUM, 428), tone: 0, contour: 3 },
      { shape: ring(366, 310), tone: 0.2, hatch: { kind: "rings", centre: DRUM } },
      { shape: ring(190, 156), tone: 0.2, hatch: { kind: "rings", centre: DRUM } },
      { shape: ellipse(...DRUM, 145), tone: 0.4, hatch: { kind: "rings", centre: DRUM } },
      ...rings.map(([outer, inner]): Layer => ({ shape: ring(outer, inner), tone: 1 })),
      ...around(96, polygon("-9,-376 0,-412 9,-376")),
      ...around(56, combine(ellipse(0, -338, 15), ellipse(0, -338, 10), ellipse(0, -338, 4))),
      ...around(12, bird),
      ...around(48, combine(ellipse(0, -173, 8), ellipse(0, -173, 4.5))),
      { shape: star(...DRUM, 140, 44, 14), tone: 1, ink: VERMILION },
      ...around(14, polygon("-7,-138 0,-112 7,-138"), 0.5),
    ],
  });
}
