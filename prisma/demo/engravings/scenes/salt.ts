import { type Cut, type Drawing, engrave, type Layer, THREE_BY_TWO } from "#prisma/demo/engravings/engrave.ts";
import { drawCarrier } from "#prisma/demo/engravings/figures.ts";
import { FALLING, HORIZONTAL, RISING } from "#prisma/demo/engravings/guides.ts";
import { CHALK, PAPER, VERMILION } from "#prisma/demo/engravings/palette.ts";
import {
  below,
  between,
  ellipse,
  hash,
  type Point,
  place,
  placePoints,
  polygon,
  ridge,
} from "#prisma/demo/engravings/shapes.ts";

const { width: WIDTH, height: HEIGHT } = THREE_BY_TWO;

/** A carrier alone on the salt field, before a huge vermilion sun. */
export function renderSaltDawn(): string {
  const [horizon, sun]: [number, Point] = [340, [520, 262]];
  return engrave({
    format: THREE_BY_TWO,
    paper: PAPER.straw,
    spacing: 5,
    drawing: [
      ...drawSky(sun, horizon),
      { shape: ellipse(...sun, 134), tone: 0 },
      { shape: ellipse(...sun, 128), tone: 1, ink: VERMILION },
      ...drawField(horizon, 40),
      ...drawMound(770, 424, 42),
      ...drawMound(160, 410, 34),
      ...drawCarrier(440, 560, 2.5),
    ],
  });
}

/** Salt beds as far as the eye reaches, mounds in a row, one carrier with a vermilion sash. */
export function renderSaltBeds(): string {
  const [horizon, sun]: [number, Point] = [230, [150, 146]];
  return engrave({
    format: THREE_BY_TWO,
    paper: PAPER.indigo,
    spacing: 5,
    drawing: [
      ...drawSky(sun, horizon),
      { shape: ellipse(...sun, 54), tone: 0, paper: CHALK },
      ...drawField(horizon, 46),
      ...drawMound(820, 318, 36),
      ...drawMound(690, 346, 52),
      ...drawMound(500, 384, 74),
      ...drawMound(250, 440, 104),
      ...drawCarrier(640, 560, 1.7, true),
    ],
  });
}

/** One mound of salt close by, a shovel with a vermilion blade stuck in its flank. */
export function renderSaltMound(): string {
  const [horizon, sun]: [number, Point] = [250, [700, 150]];
  const handle = placePoints("0,0 86,-214", 612, 396);
  return engrave({
    format: THREE_BY_TWO,
    paper: PAPER.shell,
    spacing: 5,
    drawing: [
      ...drawSky(sun, horizon),
      { shape: ellipse(...sun, 62), tone: 0, paper: CHALK },
      ...drawField(horizon, 34),
      ...drawMound(110, 318, 40),
      ...drawMound(815, 336, 44),
      ...drawMound(420, 506, 280),
      { points: handle, width: 8 },
      { points: placePoints("-15,-5 15,7", 698, 182), width: 8 },
      { shape: place(polygon("-24,-34 26,-34 24,20 2,46 -20,22"), 602, 420, 1, 0.4), tone: 1, ink: VERMILION },
    ],
  });
}

function drawSky(sun: Point, horizon: number): Layer[] {
  return [
    {
      shape: below(-20, horizon + 2),
      hatch: { kind: "rings", centre: sun },
      tone: (x, y) => 0.05 + 0.42 * Math.min(1, Math.hypot(x - sun[0], y - sun[1]) / (WIDTH * 0.8)),
    },
  ];
}

/** The hills on the horizon and, in front of them, the beds that meet at a vanishing point. */
function drawField(horizon: number, hills: number): Drawing {
  // Depth runs from 0 at the horizon to 1 at the lower edge; rows of beds crowd together towards the horizon.
  const rowAt = (depth: number) => Math.log(depth * 12 + 1) * 3.1;
  const depthOf = (row: number) => (Math.exp(row / 3.1) - 1) / 12;
  const columnAt = (x: number, depth: number) => (x - WIDTH / 2) / (0.25 + depth) / 150;
  const yOf = (depth: number) => horizon + depth * (HEIGHT - horizon);
  const rows = Array.from({ length: 8 }, (_, row): Cut => {
    const depth = depthOf(row + 0.5);
    return { points: `-10,${yOf(depth)} ${WIDTH + 10},${yOf(depth)}`, width: 1.5 + 5 * depth };
  });
  const columns = Array.from({ length: 26 }, (_, index): Layer => {
    const column = index - 12.5;
    const edge = (depth: number, side: number): Point => [
      WIDTH / 2 + (column * 150 + side) * (0.25 + depth),
      yOf(depth),
    ];
    return { shape: polygon([edge(0, -2.6), edge(0, 2.6), edge(1.1, 2.6), edge(1.1, -2.6)]), tone: 1 };
  });
  return [
    { shape: between(ridge(horizon, hills, 0.008, 700), () => horizon, -20, WIDTH + 20), tone: 0.62, hatch: FALLING },
    {
      shape: below(horizon),
      hatch: HORIZONTAL,
      tone: (x, y) => {
        const depth = Math.max(0, (y - horizon) / (HEIGHT - horizon));
        const bed = Math.floor(columnAt(x, depth) + 0.5) * 7 + Math.floor(rowAt(depth) + 0.5) * 13;
        return 0.05 + 0.4 * hash(bed) * (1 - depth * 0.5);
      },
    },
    ...rows,
    ...columns,
  ];
}

/** A cone of salt with its light side to the left, mirrored in the wet bed. */
function drawMound(x: number, y: number, size: number): Layer[] {
  const cone = polygon("-1.1,0 -0.62,-0.52 -0.12,-0.96 0,-1 0.14,-0.94 0.6,-0.54 1.1,0");
  const shade = polygon("0,-1 0.14,-0.94 0.6,-0.54 1.1,0 0.2,0 0.08,-0.4");
  const mirror = polygon("-1.1,0 1.1,0 0.7,0.26 -0.7,0.26");
  return [
    { shape: place(mirror, x, y, size), tone: 0.36 },
    { shape: place(cone, x, y, size), tone: 0, contour: 2.4 },
    { shape: place(shade, x, y, size), tone: (px) => 0.4 + (0.25 * (px - x)) / size, hatch: RISING },
  ];
}
