import { type Cut, type Drawing, engrave, type Layer, THREE_BY_TWO } from "#prisma/demo/engravings/engrave.ts";
import { FALLING, GENTLE } from "#prisma/demo/engravings/guides.ts";
import { INK, PAPER, VERMILION } from "#prisma/demo/engravings/palette.ts";
import {
  below,
  bend,
  type Curve,
  ellipse,
  hash,
  noise,
  type Point,
  place,
  polygon,
  smooth,
} from "#prisma/demo/engravings/shapes.ts";

const coastAt: Curve = (x) => 330 + 74 * Math.sin(x / 128 + 0.4) + 46 * noise(x, 0.018) - x * 0.06;
const railwayAt: Curve = (x) => coastAt(x) - 46 - 16 * noise(x + 300, 0.012);

/** A coastal map without a word on it: hills, rivers, sea, and the railway as the one vermilion line. */
export function renderRailwayMap(): string {
  const rivers = surveyRivers();
  const stations = [80, 236, 404, 566, 700, 838];
  const line = Array.from({ length: 153 }, (_, index): Point => [80 + index * 5, railwayAt(80 + index * 5)]);
  return engrave({
    format: THREE_BY_TWO,
    paper: PAPER.shell,
    spacing: 5,
    drawing: [
      ...drawHills(rivers),
      ...rivers.flatMap(drawRiver),
      {
        shape: below(coastAt),
        // Lines crowd along the shore and thin out towards the open sea, as on old charts.
        tone: (x, y) => Math.max(0.05, 0.62 - (y - coastAt(x)) / 230),
      },
      { points: Array.from({ length: 184 }, (_, index) => [index * 5 - 5, coastAt(index * 5 - 5)]), width: 3 },
      ...drawIslands(),
      { points: line, width: 15, ink: PAPER.shell },
      { points: line, width: 7, ink: VERMILION },
      ...stations.map((x): Layer => ({ shape: ellipse(x, railwayAt(x), 11), tone: 0, contour: 4.5 })),
      ...drawCompass(742, 512, 62),
      ...drawNeatline(),
    ],
  });
}

/** Little mounds with a shaded flank, thinning out towards the plain and leaving the valleys free. */
function drawHills(rivers: readonly (readonly Point[])[]): Drawing {
  return Array.from({ length: 44 }, (_, index): Drawing => {
    const x = 30 + (index % 11) * 84 + (Math.floor(index / 11) % 2) * 42 + (hash(index) - 0.5) * 30;
    const y = 84 + Math.floor(index / 11) * 52 + (hash(index + 60) - 0.5) * 24;
    const size = 20 + 22 * hash(index * 3) * (1 - y / 420);
    const wet = rivers.some((river) =>
      river.some(([rx, ry]) => Math.abs(rx - x) < size * 1.6 && ry > y - size && ry < y + 6),
    );
    if (wet || y > railwayAt(x) - 46) return [];
    const hill = polygon([
      ...bend([-1.3, 0], [-0.4, -1.5], [0.1, -1.1], 10),
      ...bend([0.1, -1.1], [0.7, -0.9], [1.4, 0], 10),
    ]);
    const flank = polygon([...bend([0.1, -1.1], [0.7, -0.9], [1.4, 0], 10), [0.7, 0], [0.3, -0.5]]);
    return [
      { shape: place(hill, x, y, size), tone: 0, contour: 1.8 },
      { shape: place(flank, x, y, size), tone: 0.62, hatch: FALLING, sheer: true },
    ];
  }).flat();
}

function surveyRivers(): readonly (readonly Point[])[] {
  const courses: readonly [Point, Point, Point][] = [
    [
      [150, 20],
      [330, 150],
      [318, coastAt(318) + 4],
    ],
    [
      [640, 20],
      [500, 160],
      [640, coastAt(640) + 4],
    ],
    [
      [880, 60],
      [720, 120],
      [780, coastAt(780) + 4],
    ],
  ];
  return courses.map((course) => bend(...course, 40).map(([x, y]): Point => [x + 9 * Math.sin(y / 17), y]));
}

function drawRiver(points: readonly Point[]): Cut[] {
  return [
    { points, width: 10, ink: INK },
    { points, width: 6, ink: PAPER.shell },
  ];
}

function drawIslands(): Layer[] {
  const outlines = [
    "-34,4 -20,-14 6,-16 30,-6 36,8 14,16 -14,14",
    "-16,2 -6,-10 12,-8 18,4 4,11",
    "-11,0 -2,-8 10,-4 10,5 -4,7",
  ];
  const places = [
    [180, 520],
    [262, 556],
    [118, 560],
    [470, 540],
    [540, 566],
  ] as const;
  return places.map(([x, y], index): Layer => {
    return { shape: place(smooth(outlines[index % 3] ?? "0,0"), x, y), tone: 0.1, hatch: GENTLE, contour: 3 };
  });
}

/** A compass rose of eight points, half of each point dark. */
function drawCompass(x: number, y: number, radius: number): Drawing {
  const points = [1, 3, 5, 7, 0, 2, 4, 6].flatMap((eighth): Layer[] => {
    const [turn, reach] = [(eighth * Math.PI) / 4, eighth % 2 === 0 ? 1 : 0.6];
    return [
      { shape: place(polygon(`0,0 -0.15,-0.2 0,${-reach}`), x, y, radius, turn), tone: 0, contour: 2 },
      { shape: place(polygon(`0,0 0.15,-0.2 0,${-reach}`), x, y, radius, turn), tone: 1 },
    ];
  });
  return [
    { shape: ellipse(x, y, radius * 0.72), tone: 0, contour: 2.4 },
    { shape: ellipse(x, y, radius * 0.64), tone: 0, contour: 1.2 },
    ...points,
  ];
}

/** The frame of the sheet, black and white by turns like the minutes of a degree. */
function drawNeatline(): Drawing {
  const border = (inset: number): Point[] => [
    [inset, inset],
    [900 - inset, inset],
    [900 - inset, 600 - inset],
    [inset, 600 - inset],
    [inset, inset],
  ];
  const dashes = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((index): Cut[] => {
    const [from, down] = [16 + index * 108.5, 16 + index * 71];
    return [
      ...[13, 587].map((y): Cut => ({ points: `${from},${y} ${from + 54},${y}`, width: 7 })),
      ...[13, 887].map((x): Cut => ({ points: `${x},${down} ${x},${down + 36}`, width: 7 })),
    ];
  });
  return [
    { points: border(0), width: 36, ink: PAPER.shell },
    { points: border(8), width: 1.6 },
    { points: border(18), width: 2.4 },
    ...dashes,
  ];
}
