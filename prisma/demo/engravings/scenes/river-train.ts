import { type Cut, engrave, type Layer, SIXTEEN_BY_TEN } from "#prisma/demo/engravings/engrave.ts";
import { drawFarmer, drawSampan } from "#prisma/demo/engravings/figures.ts";
import { RISING, VERTICAL } from "#prisma/demo/engravings/guides.ts";
import { PAPER, VERMILION } from "#prisma/demo/engravings/palette.ts";
import {
  below,
  between,
  type Curve,
  ellipse,
  hash,
  noise,
  type Point,
  place,
  polygon,
  rectangle,
} from "#prisma/demo/engravings/shapes.ts";

/** A white train with a vermilion stripe on the viaduct over the river, the town behind it. */
export function renderRiverTrain(): string {
  const sun: Point = [1030, 300];
  const deck: Curve = (x) => 500 - x * 0.06;
  const bank = 660;
  const reflected = (x: number, y: number) =>
    Math.abs(x - sun[0]) < 150 - (y - bank) * 0.2 && noise(x + y * 37, 0.03) > 0.45;
  return engrave({
    format: SIXTEEN_BY_TEN,
    paper: PAPER.straw,
    spacing: 7,
    drawing: [
      {
        shape: below(-20, bank),
        hatch: { kind: "rings", centre: sun },
        tone: (x, y) => 0.1 + 0.32 * Math.min(1, Math.hypot(x - sun[0], y - sun[1]) / 1000),
      },
      { shape: ellipse(...sun, 165), tone: 0, contour: 2 },
      ...drawTown(630, 16, 130, 260, 0.34, 3),
      ...drawTown(bank, 18, 60, 150, 0.86, 40),
      {
        shape: below(bank),
        tone: (x, y) => (reflected(x, y) ? 0 : 0.4 + 0.3 * noise(x + y * 19, 0.012) + 0.1 * Math.sin(y / 9)),
      },
      ...[150, 430, 710, 990, 1270].flatMap((x) => drawPier(x, deck(x))),
      {
        shape: between(
          (x) => deck(x),
          (x) => deck(x) + 44,
          -10,
          1450,
        ),
        tone: 1,
      },
      {
        shape: between(
          (x) => deck(x) + 14,
          (x) => deck(x) + 19,
          -10,
          1450,
        ),
        tone: 0,
      },
      ...[0, 1, 2].flatMap((car) => drawMetroCar(deck, 250 + car * 300, car === 2)),
      ...drawFarmer(640, 790, 0.86),
      ...drawSampan(570, 800, 0.9),
      ...drawSampan(1180, 850, 0.7),
    ],
  });
}

function drawMetroCar(deck: Curve, left: number, leads: boolean): (Layer | Cut)[] {
  const at = (along: number, up: number): Point => [left + along, deck(left + along) - 4 - up];
  const side = (from: number, to: number, low: number, high: number) =>
    polygon([at(from, low), at(from, high), at(to, high), at(to, low)]);
  const end = leads ? 318 : 292;
  const body = polygon([at(0, 0), at(0, 104), at(leads ? 268 : 292, 104), at(end, 40), at(end, 0)]);
  const windows = [0, 1, 2, 3, 4].map((pane) => ({ shape: side(16 + pane * 53, 54 + pane * 53, 50, 88), tone: 1 }));
  return [{ shape: body, tone: 0, contour: 3.4 }, { shape: side(0, end, 10, 32), tone: 1, ink: VERMILION }, ...windows];
}

function drawPier(x: number, top: number): Layer[] {
  return [
    { shape: polygon(`${x - 18},${top} ${x + 18},${top} ${x + 26},790 ${x - 26},790`), tone: 1 },
    { shape: place(polygon("-58,40 58,40 20,96 -20,96"), x, top), tone: 1 },
    {
      shape: polygon(`${x - 10},${top + 104} ${x - 4},${top + 104} ${x - 8},780 ${x - 16},780`),
      tone: 0.3,
      hatch: VERTICAL,
    },
  ];
}

/** A row of narrow houses standing on `base`, with lit or dark windows as suits their tone. */
function drawTown(base: number, count: number, lowest: number, highest: number, tone: number, seed: number): Layer[] {
  const pitch = 1480 / count;
  return Array.from({ length: count }, (_, index): Layer[] => {
    const [x, width] = [index * pitch - 20, pitch * (0.8 + 0.24 * hash(index + seed))];
    const height = lowest + (highest - lowest) * hash(index * 2.7 + seed);
    const top = base - height;
    const roof = polygon(`${x - 4},${top} ${x + width / 2},${top - width * 0.42} ${x + width + 4},${top}`);
    const tank = rectangle(x + width * 0.2, top - 22, width * 0.3, 24);
    const windows = Array.from({ length: Math.floor(height / 48) * 2 }, (_, pane): Layer => {
      const [column, row] = [pane % 2, Math.floor(pane / 2)];
      return {
        shape: rectangle(x + width * (0.2 + column * 0.36), top + 16 + row * 46, width * 0.22, 24),
        tone: tone > 0.5 ? 0 : 1,
      };
    });
    const hatch = index % 2 === 0 ? VERTICAL : RISING;
    return [
      { shape: index % 3 === 0 ? roof : tank, tone: Math.min(1, tone + 0.3), hatch },
      { shape: rectangle(x, top, width, height), tone: tone + 0.12 * hash(index + 9), hatch, contour: 2 },
      ...windows,
    ];
  }).flat();
}
