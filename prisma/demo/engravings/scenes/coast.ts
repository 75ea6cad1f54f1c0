import { type Cut, type Drawing, engrave, type Layer, THREE_BY_TWO } from "#prisma/demo/engravings/engrave.ts";
import { FALLING, GENTLE, type Hatch, HORIZONTAL, RISING, VERTICAL } from "#prisma/demo/engravings/guides.ts";
import { PAPER, VERMILION } from "#prisma/demo/engravings/palette.ts";
import {
  below,
  bend,
  bendText,
  type Curve,
  ellipse,
  noise,
  type Point,
  place,
  placePoints,
  polygon,
  rectangle,
  smooth,
} from "#prisma/demo/engravings/shapes.ts";

/** A lighthouse with a vermilion band sweeping its beam through the night. */
export function renderLighthouse(): string {
  const lamp: Point = [610, 172];
  const rock: Curve = (x) => 520 - 76 * Math.exp(-(((x - 620) / 130) ** 2)) + 26 * noise(x, 0.02);
  return engrave({
    format: THREE_BY_TWO,
    paper: PAPER.indigo,
    spacing: 5,
    drawing: [
      {
        shape: below(-20, 452),
        hatch: { kind: "rings", centre: lamp },
        tone: (x, y) => 0.64 + 0.16 * Math.sin(Math.hypot(x - lamp[0], y - lamp[1]) / 26),
      },
      { shape: place(polygon("0,0 -900,-78 -900,78"), ...lamp, 1, 0.14), tone: 0 },
      { shape: place(polygon("0,0 900,-78 900,78"), ...lamp, 1, 0.14), tone: 0 },
      { shape: below(450), tone: (x, y) => 0.5 + 0.36 * noise(x + y * 19, 0.016) },
      ...drawSurf(),
      { shape: below(rock), tone: (x, y) => 0.78 + 0.25 * noise(x + y * 2, 0.04), hatch: FALLING },
      ...drawTower(lamp),
    ],
  });
}

function drawTower([x, y]: Point): Layer[] {
  const shaded = (px: number) => (px < x - 6 ? 0.02 : 0.16 + (px - x) / 60);
  return [
    { shape: place(polygon("-38,300 -24,44 24,44 38,300"), x, y), tone: shaded, contour: 2 },
    { shape: place(polygon("-31,180 -27,112 27,112 31,180"), x, y), tone: 1, ink: VERMILION },
    { shape: rectangle(x - 7, y + 66, 14, 24), tone: 1 },
    { shape: rectangle(x - 9, y + 262, 18, 38), tone: 1 },
    { shape: rectangle(x - 40, y + 32, 80, 13), tone: 1 },
    ...[-34, -20, -6, 6, 20, 34].map((post): Layer => ({ shape: rectangle(x + post - 1, y + 12, 2.4, 22), tone: 1 })),
    { shape: rectangle(x - 22, y - 22, 44, 54), tone: 0, contour: 3 },
    { shape: rectangle(x - 2, y - 22, 3, 54), tone: 1 },
    { shape: place(polygon("-30,-20 0,-56 30,-20"), x, y), tone: 1 },
    { shape: rectangle(x - 2, y - 76, 4, 24), tone: 1 },
  ];
}

/** Bright crests where the waves break before the rock. */
function drawSurf(): Layer[] {
  return Array.from({ length: 16 }, (_, index): Layer => {
    const [x, y, length] = [(index * 211) % 900, 470 + ((index * 53) % 110), 60 + ((index * 37) % 70)];
    const crest = [...bend([0, 0], [length / 2, -14], [length, 0]), ...bend([length, 0], [length / 2, -5], [0, 0])];
    return { shape: place(polygon(crest), x, y), tone: 0 };
  });
}

/** Basket boats drawn up on the sand, seen from above; one holds a vermilion net. */
export function renderBasketBoats(): string {
  const shore: Curve = (x) => 128 + 40 * Math.sin(x / 150 + 0.6) + 18 * Math.sin(x / 47);
  return engrave({
    format: THREE_BY_TWO,
    paper: PAPER.straw,
    spacing: 5,
    drawing: [
      { shape: below(-20), tone: (x, y) => 0.1 + 0.14 * noise(x * 0.5 + y * 3, 0.02), hatch: GENTLE },
      { shape: polygon(seaside((x) => shore(x) + 44)), tone: 0.3, hatch: GENTLE },
      { shape: polygon(seaside((x) => shore(x) + 30)), tone: 0, contour: 2 },
      {
        shape: polygon(seaside(shore)),
        tone: (x, y) => 0.86 - 0.5 * noise(x + y * 11, 0.02) * (y / 170),
        hatch: HORIZONTAL,
      },
      ...drawBasket(150, 300, 104, 0.4, "oar"),
      ...drawBasket(742, 268, 92, 2.2, "empty"),
      ...drawBasket(440, 292, 120, 1.2, "net"),
      ...drawBasket(262, 520, 118, 2.6, "empty"),
      ...drawBasket(608, 506, 128, 0.1, "oar"),
      ...drawBasket(868, 500, 108, 1.9, "empty"),
      ...drawBasket(20, 560, 90, 1, "empty"),
    ],
  });
}

function seaside(edge: Curve): Point[] {
  const steps = Array.from({ length: 47 }, (_, index) => index * 20 - 10);
  return [[-10, -10], ...steps.map((x) => [x, edge(x)] as const), [920, -10]];
}

/** A round boat of woven bamboo: rim, wickerwork in two directions, a thwart and what lies in it. */
function drawBasket(x: number, y: number, radius: number, turn: number, load: "empty" | "oar" | "net"): Drawing {
  const weave: Hatch = { kind: "rings", centre: [x, y] };
  const ribs = Array.from({ length: 20 }, (_, index): Cut => {
    const angle = (index / 20) * 2 * Math.PI + turn;
    return { points: placePoints("0.3,0 0.84,0", x, y, radius, angle), width: 2.4 };
  });
  const thwart = place(rectangle(-0.84, -0.1, 1.68, 0.2), x, y, radius, turn);
  const oar: Drawing = [
    { points: placePoints("-1.25,0.1 0.7,-0.35", x, y, radius, turn), width: 7 },
    { shape: place(smooth("-1.62,0.12 -1.5,0.04 -1.2,0.02 -1.18,0.16 -1.48,0.25"), x, y, radius, turn), tone: 1 },
  ];
  return [
    { shape: ellipse(x + radius * 0.12, y + radius * 0.16, radius), tone: 0.82, sheer: true, hatch: RISING },
    { shape: ellipse(x, y, radius), tone: 0, contour: 3 },
    { shape: ellipse(x, y, radius * 0.93), tone: 1 },
    { shape: ellipse(x, y, radius * 0.85), tone: (px, py) => 0.34 + (0.3 * (x - px + y - py)) / radius, hatch: weave },
    ...ribs,
    { shape: ellipse(x, y, radius * 0.3), tone: 0.1, hatch: VERTICAL, contour: 2 },
    ...(load === "net" ? drawHeapedNet(x, y, radius) : [{ shape: thwart, tone: 0, contour: 3 }]),
    ...(load === "oar" ? oar : []),
  ];
}

function drawHeapedNet(x: number, y: number, radius: number): Drawing {
  const heap = smooth(
    "-0.66,0.06 -0.42,-0.3 -0.2,-0.36 0,-0.6 0.26,-0.4 0.5,-0.38 0.64,-0.04 0.46,0.3 0.2,0.34 -0.06,0.58 -0.36,0.4",
  );
  const folds = [
    "-0.52,0.08 -0.1,-0.46 0.1,-0.46",
    "-0.4,0.26 0.02,-0.4 0.42,-0.24",
    "-0.18,0.42 0.02,-0.1 0.54,-0.04",
    "-0.44,-0.2 -0.1,0.2 0.04,0.42",
    "-0.1,-0.42 0.16,0 0.3,0.24",
  ];
  return [
    { shape: place(heap, x, y, radius), tone: 1, ink: VERMILION },
    ...folds.map((fold): Cut => ({ points: placePoints(bendText(fold), x, y, radius), width: 2.2, ink: PAPER.straw })),
  ];
}
