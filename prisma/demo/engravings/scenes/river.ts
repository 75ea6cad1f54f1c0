import {
  type Cut,
  type Drawing,
  engrave,
  type Layer,
  SIXTEEN_BY_TEN,
  THREE_BY_TWO,
} from "#prisma/demo/engravings/engrave.ts";
import { drawFarmer, drawMatRoof, drawSampan } from "#prisma/demo/engravings/figures.ts";
import { FALLING, RISING, VERTICAL } from "#prisma/demo/engravings/guides.ts";
import { PAPER, VERMILION } from "#prisma/demo/engravings/palette.ts";
import {
  below,
  bend,
  between,
  ellipse,
  hash,
  noise,
  type Point,
  place,
  placePoints,
  polygon,
  ridge,
  smooth,
} from "#prisma/demo/engravings/shapes.ts";

/** Boats of a floating market in the early light, one of them loaded with vermilion fruit. */
export function renderFloatingMarket(): string {
  const [horizon, sun]: [number, Point] = [340, [1080, 190]];
  const glitter = (x: number, y: number) =>
    Math.abs(x - sun[0]) < 40 + (y - horizon) * 0.3 && noise(x * 0.7 + y * 31, 0.04) > 0.5;
  return engrave({
    format: SIXTEEN_BY_TEN,
    paper: PAPER.ash,
    spacing: 7,
    drawing: [
      { shape: below(-20, horizon + 2), tone: (_, y) => 0.06 + 0.26 * (1 - y / horizon) },
      { shape: ellipse(...sun, 78), tone: 0, contour: 2 },
      { shape: between(ridge(horizon - 20, 90, 0.008, 3), () => horizon, -20, 1460), tone: 0.58, hatch: VERTICAL },
      { shape: below(horizon - 3, horizon + 2), tone: 1 },
      {
        shape: below(horizon),
        tone: (x, y) => (glitter(x, y) ? 0 : 0.2 + 0.22 * noise(x + y * 23, 0.012) + 0.1 * Math.sin(y / 8)),
      },
      ...drawTradingBoat(360, 408, 0.62, "roof"),
      ...drawTradingBoat(930, 424, 0.66, "melons"),
      ...drawTradingBoat(1290, 500, 0.85, "roof"),
      ...drawTradingBoat(700, 560, 1.1, "melons"),
      ...drawTradingBoat(250, 690, 1.4, "roof"),
      ...drawTradingBoat(1050, 770, 1.75, "tomatoes"),
    ],
  });
}

/** A sampan whose owner stands at the stern with an oar, under the pole that shows what is for sale. */
function drawTradingBoat(x: number, y: number, scale: number, cargo: "roof" | "melons" | "tomatoes"): Drawing {
  const samples = [0, 1, 2].map((index): Layer => {
    return { shape: place(ellipse(-119, -128 + index * 16, 7, 6), x, y, scale), tone: index % 2, contour: 1.4 };
  });
  return [
    { points: placePoints("-126,-10 -126,-150 -112,-138", x, y, scale), width: 3 * scale },
    ...samples,
    ...(cargo === "roof" ? drawMatRoof(x - 10 * scale, y - 6 * scale, scale) : drawFruit(x, y, scale, cargo)),
    ...drawFarmer(x + 112 * scale, y - 16 * scale, 0.92 * scale),
    ...drawSampan(x, y, scale),
    { points: placePoints("104,-62 168,22", x, y, scale), width: 3.4 * scale },
  ];
}

function drawFruit(x: number, y: number, scale: number, kind: "melons" | "tomatoes"): Layer[] {
  const fruit = Array.from({ length: 18 }, (_, index): Layer => {
    const [row, column] = index < 8 ? [0, index] : index < 14 ? [1, index - 8 + 1] : [2, index - 14 + 2];
    const centre: Point = [-80 + column * 23 + hash(index + x) * 5, -14 - row * 19 - hash(index * 3) * 3];
    const ripe = kind === "tomatoes";
    return {
      shape: place(ellipse(...centre, 13), x, y, scale),
      tone: ripe ? 1 : 0.12 + 0.6 * hash(index * 5 + x),
      hatch: index % 2 === 0 ? RISING : FALLING,
      contour: 2,
      ...(ripe ? { ink: VERMILION } : {}),
    };
  });
  // The rows behind come first.
  return fruit.reverse();
}

/** A fisherman in a vermilion shirt casts his net over the lagoon. */
export function renderNetCasting(): string {
  const horizon = 352;
  const landing: Point = [268, 452];
  return engrave({
    format: THREE_BY_TWO,
    paper: PAPER.straw,
    spacing: 5,
    drawing: [
      {
        shape: below(-20, horizon + 2),
        tone: (x, y) => 0.05 + 0.3 * (1 - y / horizon) + 0.03 * Math.sin(x / 60 + y / 20),
      },
      { shape: ellipse(180, 318, 92), tone: 0, contour: 1.6 },
      { shape: between(ridge(horizon, 120, 0.006, 48), () => horizon, 330, 920), tone: 0.3, hatch: FALLING },
      { shape: between(ridge(horizon, 56, 0.011, 11), () => horizon, -20, 920), tone: 0.62, hatch: VERTICAL },
      {
        shape: below(horizon),
        hatch: { kind: "rings", centre: landing, squash: 0.3 },
        tone: (x, y) => {
          const away = Math.hypot(x - landing[0], (y - landing[1]) / 0.3);
          return 0.3 + 0.22 * Math.sin(away / 24) * Math.max(0, 1 - away / 700) + 0.16 * noise(x + y * 9, 0.02);
        },
      },
      ...drawNet([612, 322]),
      ...drawSampan(668, 500, 1.05),
      ...drawThrower(650, 494, 2.1),
    ],
  });
}

/** The net as it opens in the air: meshes between the hand that holds it and its weighted rim. */
function drawNet(hand: Point): Drawing {
  const rim: Point[] = Array.from({ length: 19 }, (_, index) => {
    const angle = (index / 18) * 2 * Math.PI;
    const [x, y] = [-Math.cos(angle) * 178, Math.sin(angle) * 74 + 7 * Math.sin(index * 2.1)];
    return [268 + x * 0.94 - y * 0.34, 226 + x * 0.2 + y * 0.94] as const;
  });
  const towards = (point: Point, share: number): Point => [
    hand[0] + (point[0] - hand[0]) * share,
    hand[1] + (point[1] - hand[1]) * share - 34 * Math.sin(share * Math.PI),
  ];
  const threads = rim.map((point): Cut => ({ points: bend(hand, towards(point, 0.5), point), width: 1.6 }));
  const meshes = Array.from({ length: 11 }, (_, row): Cut => {
    return { points: rim.map((point) => towards(point, 0.3 + row * 0.064)), width: 1.3 };
  });
  const weights = rim.map((point): Layer => ({ shape: ellipse(...point, 5), tone: 1 }));
  return [...threads, ...meshes, { points: rim, width: 3 }, ...weights];
}

/** Seen from the side, leaning into the throw; the arms reach for the net on the left. */
function drawThrower(x: number, y: number, scale: number): Drawing {
  const legs = polygon("-8,-46 12,-44 20,-20 24,2 14,2 8,-22 0,-32 -10,-18 -18,2 -28,2 -20,-24");
  const shirt = smooth("-10,-78 2,-80 12,-70 14,-42 -8,-42 -10,-58");
  const hat = polygon("-26,-84 -2,-108 20,-82 -2,-79");
  return [
    { shape: place(legs, x, y, scale), tone: 1 },
    { points: placePoints("4,-72 -12,-66 -20,-80", x, y, scale), width: 6 * scale },
    { shape: place(shirt, x, y, scale), tone: 1, ink: VERMILION },
    { points: placePoints("-4,-70 -16,-76 -20,-82", x, y, scale), width: 6 * scale },
    { shape: place(ellipse(-4, -84, 8, 9), x, y, scale), tone: 1 },
    { shape: place(hat, x, y, scale), tone: 0.06, contour: 2.4 },
    { shape: place(polygon("-2,-108 20,-82 -2,-79"), x, y, scale), tone: 0.6, hatch: FALLING, sheer: true },
  ];
}
