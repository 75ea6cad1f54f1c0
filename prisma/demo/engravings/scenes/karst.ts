import { type Cut, type Drawing, engrave, type Layer, THREE_BY_TWO } from "#prisma/demo/engravings/engrave.ts";
import { drawSampan } from "#prisma/demo/engravings/figures.ts";
import { FALLING, type Hatch, RISING, VERTICAL } from "#prisma/demo/engravings/guides.ts";
import { PAPER, VERMILION } from "#prisma/demo/engravings/palette.ts";
import {
  below,
  bend,
  ellipse,
  hash,
  noise,
  place,
  placePoints,
  polygon,
  smooth,
} from "#prisma/demo/engravings/shapes.ts";

/** A junk with a vermilion sail among limestone islands. */
export function renderKarstBay(): string {
  const waterline = 446;
  return engrave({
    format: THREE_BY_TWO,
    paper: PAPER.shell,
    spacing: 5,
    drawing: [
      { shape: below(-20, 450), tone: (_, y) => 0.04 + 0.24 * (1 - y / 430) },
      { shape: ellipse(220, 130, 56), tone: 0, contour: 1.6 },
      ...drawIslands(waterline, { count: 7, height: 300, width: 96, tone: 0.2, hatch: RISING, seed: 3 }),
      ...drawIslands(waterline, { count: 5, height: 270, width: 106, tone: 0.44, hatch: FALLING, seed: 21 }),
      ...drawIslands(waterline, { count: 3, height: 300, width: 120, tone: 0.72, hatch: VERTICAL, seed: 8 }),
      {
        shape: below(waterline),
        tone: (x, y) => 0.46 - (y - waterline) * 0.001 + 0.3 * (noise(x + y * 27, 0.014) - 0.4) + 0.1 * Math.sin(y / 6),
      },
      ...drawSampan(236, 482, 0.34),
      ...drawJunk(590, 516),
    ],
  });
}

type Islands = { count: number; height: number; width: number; tone: number; hatch: Hatch; seed: number };

/** A row of limestone towers, lit from the left, each with a few dark clefts. */
function drawIslands(waterline: number, { count, height, width, tone, hatch, seed }: Islands): Drawing {
  return Array.from({ length: count }, (_, index): Drawing => {
    const x = ((index + 0.5) / count) * 960 - 30 + (hash(index + seed) - 0.5) * 110;
    const tall = height * (0.6 + 0.5 * hash(index * 3 + seed));
    const wide = width * (0.75 + 0.5 * hash(index * 7 + seed));
    const lean = (hash(index * 11 + seed) - 0.5) * 0.5;
    const tower = smooth([
      [-wide, 30],
      [-wide * 0.86, -tall * 0.3],
      [-wide * (0.6 - lean * 0.3), -tall * 0.7],
      [wide * (lean - 0.18), -tall * 0.97],
      [wide * (lean + 0.2), -tall * 0.94],
      [wide * (0.58 + lean * 0.3), -tall * 0.66],
      [wide * 0.84, -tall * 0.24],
      [wide, 30],
    ]);
    const clefts = [0, 1, 2, 3].map((cleft): Cut => {
      const left = (-0.46 + cleft * 0.3 + hash(cleft + index) * 0.1) * wide;
      const top = -tall * (0.62 - 0.16 * Math.abs(cleft - 1.3) + 0.1 * hash(cleft * 5 + index));
      return {
        points: placePoints(bend([left, top], [left + 8, top / 2], [left - 3, top * 0.24]), x, waterline),
        width: 1 + tone * 3,
      };
    });
    const shade = (px: number) => Math.max(0.05, Math.min(0.9, tone + ((px - x) / wide) * 0.26));
    return [{ shape: place(tower, x, waterline), tone: shade, hatch, contour: 1.2 + tone }, ...clefts];
  }).flat();
}

/** A two-masted junk; the main sail with its bamboo battens is the one vermilion thing. */
function drawJunk(x: number, y: number): Drawing {
  const hull = polygon([
    ...bend([-150, -30], [-20, 22], [132, -22], 20),
    [150, -44],
    [172, -48],
    ...bend([150, 8], [0, 40], [-122, 10]),
  ]);
  const mainSail = polygon([
    [-12, -232],
    ...bend([-12, -232], [96, -190], [112, -36]),
    ...bend([112, -36], [40, -26], [-22, -34]),
  ]);
  const foreSail = polygon([[-62, -166], ...bend([-62, -166], [-132, -110], [-136, -40]), [-66, -36]]);
  const battens = ["-13,-190 64,-176", "-15,-150 90,-136", "-17,-110 103,-98", "-19,-70 109,-64"];
  const mirror: Layer = { shape: place(polygon("-122,12 150,10 96,70 -70,70"), x, y), tone: 0.72, sheer: true };
  return [
    mirror,
    { points: placePoints("-16,0 -10,-250", x, y), width: 5 },
    { points: placePoints("-64,0 -62,-180", x, y), width: 4 },
    { shape: place(mainSail, x, y), tone: 1, ink: VERMILION },
    ...battens.map((batten): Cut => ({ points: placePoints(batten, x, y), width: 2.2, ink: PAPER.shell })),
    { shape: place(foreSail, x, y), tone: 0.12, contour: 2.4 },
    ...["-65,-126 -112,-118", "-66,-86 -130,-80"].map(
      (batten): Cut => ({ points: placePoints(batten, x, y), width: 2 }),
    ),
    { shape: place(hull, x, y), tone: 1 },
    {
      shape: place(
        polygon([...bend([-128, -14], [0, 28], [140, -12], 20), ...bend([138, -8], [0, 33], [-124, -9], 20)]),
        x,
        y,
      ),
      tone: 0,
    },
  ];
}
