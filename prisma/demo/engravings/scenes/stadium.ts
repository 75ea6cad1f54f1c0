import { type Cut, type Drawing, engrave, type Layer, THREE_BY_TWO } from "#prisma/demo/engravings/engrave.ts";
import { FALLING, HORIZONTAL, RISING, VERTICAL } from "#prisma/demo/engravings/guides.ts";
import { CHALK, INK, PAPER, VERMILION } from "#prisma/demo/engravings/palette.ts";
import { below, ellipse, hash, place, placePoints, polygon, smooth, star } from "#prisma/demo/engravings/shapes.ts";

const TOUCHLINE = 336;

/** A player in a vermilion shirt shoots at goal before full stands. */
export function renderStadium(): string {
  return engrave({
    format: THREE_BY_TWO,
    paper: PAPER.ash,
    spacing: 5,
    drawing: [
      { shape: below(-20), tone: 0.86, hatch: HORIZONTAL },
      ...drawStands(),
      {
        shape: below(TOUCHLINE),
        // Mown stripes run towards a vanishing point above the goal.
        tone: (x, y) => (Math.floor((x - 520) / (0.5 + (y - TOUCHLINE) / 300) / 90) % 2 === 0 ? 0.2 : 0.38),
      },
      { shape: polygon("-10,336 910,336 910,341 -10,341"), tone: 0 },
      { shape: polygon("250,412 880,412 910,420 910,427 240,427"), tone: 0 },
      ...drawGoal(),
      ...drawPlayer(),
      ...drawBall(640, 486, 56),
    ],
  });
}

/** Spectators as a mosaic of light and dark patches, under floodlights. */
function drawStands(): Drawing {
  const crowd = (x: number, y: number) => 0.3 + 0.55 * hash(Math.floor(x / 14) * 3 + Math.floor(y / 14) * 17);
  const aisles = [120, 330, 560, 780].map((x): Layer => {
    const top = 470 + (x - 450) * 0.8;
    return { shape: polygon(`${top - 5},60 ${top + 5},60 ${x + 7},296 ${x - 7},296`), tone: 0 };
  });
  const floodlights = [110, 800].flatMap(
    (x): Drawing => [
      { points: `${x},60 ${x},20`, width: 5, ink: PAPER.ash },
      { shape: ellipse(x, 24, 78, 52), tone: 0.55, hatch: { kind: "rings", centre: [x, 24] } },
      ...[-30, -10, 10, 30].map((dx): Layer => ({ shape: ellipse(x + dx, 22, 8), tone: 0, contour: 2 })),
    ],
  );
  return [
    ...floodlights,
    { shape: polygon("-10,96 200,52 700,52 910,96 910,300 -10,300"), tone: crowd, hatch: VERTICAL },
    ...aisles,
    { shape: polygon("-10,176 910,176 910,182 -10,182"), tone: 0 },
    { shape: polygon("-10,296 910,296 910,337 -10,337"), tone: 1 },
    ...[0, 1, 2, 3, 4, 5].map((board): Layer => {
      const [x, width] = [14 + board * 152, 120];
      return {
        shape: polygon(`${x},304 ${x + width},304 ${x + width},328 ${x},328`),
        tone: 0.14 + 0.2 * (board % 3),
        hatch: board % 2 === 0 ? RISING : FALLING,
      };
    }),
  ];
}

function drawGoal(): Drawing {
  const meshes = Array.from(
    { length: 15 },
    (_, index): Cut => ({ points: `${552 + index * 18},208 ${540 + index * 19.6},334`, width: 1, ink: PAPER.ash }),
  );
  const rows = Array.from(
    { length: 7 },
    (_, index): Cut => ({ points: `540,${216 + index * 18} 816,${216 + index * 18}`, width: 1, ink: PAPER.ash }),
  );
  const frame = "532,338 532,202 826,202 826,338";
  return [
    { shape: polygon(frame), tone: 0.8, hatch: HORIZONTAL },
    ...meshes,
    ...rows,
    { points: frame, width: 11, ink: INK },
    { points: frame, width: 7, ink: CHALK },
  ];
}

/** Mid-stride, the standing foot beside the ball, the other leg drawn back. Built from cuts as wide as limbs. */
function drawPlayer(): Drawing {
  const [x, y] = [388, 560];
  const limb = (points: string, width: number, ink = INK): Cut => ({ points: placePoints(points, x, y), width, ink });
  const shirt = smooth("-42,-292 -14,-306 22,-300 48,-280 40,-244 34,-182 -34,-190 -36,-240");
  const shorts = polygon("-36,-194 36,-184 60,-128 12,-112 -2,-140 -50,-118 -72,-150");
  return [
    { shape: place(ellipse(40, 2, 130, 12), x, y), tone: 0.8, sheer: true },
    limb("-40,-284 -84,-252 -124,-268", 22),
    limb("-50,-136 -92,-92", 36),
    limb("-92,-92 -170,-74", 26),
    { shape: place(smooth("-164,-92 -182,-98 -196,-60 -188,-44 -172,-58"), x, y), tone: 1 },
    limb("34,-132 66,-66", 36),
    limb("66,-66 62,-10", 25),
    limb("-112,-90 -148,-80", 15, PAPER.ash),
    limb("66,-44 63,-24", 14, PAPER.ash),
    { shape: place(smooth("46,-16 74,-18 104,-6 112,4 46,4"), x, y), tone: 1 },
    { shape: place(shorts, x, y), tone: 0.06, contour: 4 },
    { shape: place(polygon("12,-112 36,-184 60,-128"), x, y), tone: 0.5, hatch: FALLING, sheer: true },
    { shape: place(shirt, x, y), tone: 1, ink: VERMILION },
    limb("40,-282 84,-238 128,-262", 21),
    { points: placePoints("38,-284 62,-258", x, y), width: 30, ink: VERMILION },
    limb("6,-302 10,-320", 19),
    { shape: place(smooth("-10,-342 -6,-360 12,-367 30,-359 34,-344 33,-336 26,-322 8,-319 -6,-328"), x, y), tone: 1 },
  ];
}

function drawBall(x: number, y: number, radius: number): Drawing {
  const seams = [0, 1, 2, 3, 4].flatMap((index): Drawing => {
    const turn = (index * 2 * Math.PI) / 5;
    const patch = polygon("-0.3,-0.98 -0.2,-0.72 0.2,-0.72 0.3,-0.98 0,-1");
    return [
      { points: placePoints("0,-0.38 0,-0.74", x, y, radius, turn), width: 3 },
      { shape: place(patch, x, y, radius, turn), tone: 1 },
    ];
  });
  return [
    { shape: ellipse(x + 14, y + radius * 1.28, radius * 1.2, 10), tone: 0.85, sheer: true },
    { shape: ellipse(x, y, radius), tone: 0, contour: 4, paper: CHALK },
    ...seams,
    { shape: star(x, y, radius * 0.4, radius * 0.4 * Math.cos(Math.PI / 5), 5), tone: 1 },
    {
      shape: ellipse(x, y, radius),
      tone: (px, py) => Math.max(0, ((px - x) * 0.7 + (py - y)) / radius - 0.3) * 0.8,
      hatch: FALLING,
      sheer: true,
    },
  ];
}
