import { type Drawing, engrave, type Layer, THREE_BY_TWO } from "#prisma/demo/engravings/engrave.ts";
import { FALLING, type Hatch, HORIZONTAL, RISING, VERTICAL } from "#prisma/demo/engravings/guides.ts";
import { INK, PAPER, VERMILION } from "#prisma/demo/engravings/palette.ts";
import {
  below,
  type Curve,
  ellipse,
  hash,
  noise,
  type Point,
  polygon,
  rectangle,
  type Shape,
} from "#prisma/demo/engravings/shapes.ts";

/** Half the width of a pot at a height, both from 0 to 1: the foot comes first. */
type Profile = readonly (readonly [height: number, halfWidth: number])[];

const PROFILES = {
  jar: [
    [0, 0.28],
    [0.25, 0.46],
    [0.6, 0.5],
    [0.84, 0.22],
    [0.9, 0.24],
    [1, 0.3],
  ],
  bottle: [
    [0, 0.26],
    [0.1, 0.4],
    [0.4, 0.48],
    [0.62, 0.2],
    [0.92, 0.12],
    [1, 0.2],
  ],
  bowl: [
    [0, 0.22],
    [0.06, 0.24],
    [0.2, 0.38],
    [0.6, 0.49],
    [1, 0.52],
  ],
  vase: [
    [0, 0.3],
    [0.12, 0.3],
    [0.5, 0.5],
    [0.75, 0.44],
    [0.9, 0.24],
    [1, 0.27],
  ],
} as const satisfies Record<string, Profile>;

type Glaze = "white" | "dark" | "hatched" | "vermilion";
type Pot = readonly [kind: keyof typeof PROFILES, x: number, height: number, width: number, glaze: Glaze];

const UPPER_SHELF: readonly Pot[] = [
  ["jar", 96, 186, 150, "white"],
  ["bottle", 250, 232, 112, "dark"],
  ["bowl", 402, 116, 158, "hatched"],
  ["vase", 570, 214, 160, "white"],
  ["bottle", 706, 170, 88, "hatched"],
  ["jar", 820, 196, 136, "dark"],
];
const LOWER_SHELF: readonly Pot[] = [
  ["bowl", 104, 132, 166, "dark"],
  ["vase", 282, 224, 164, "white"],
  ["jar", 464, 188, 152, "vermilion"],
  ["bottle", 618, 228, 118, "white"],
  ["bowl", 738, 104, 100, "white"],
  ["vase", 848, 206, 96, "hatched"],
];

/** Two shelves of pottery, one jar glazed vermilion. */
export function renderPottery(): string {
  return engrave({
    format: THREE_BY_TWO,
    paper: PAPER.shell,
    spacing: 5,
    drawing: [
      { shape: below(-20), tone: (x, y) => 0.4 + 0.14 * noise(x * 0.4 + y, 0.02), hatch: HORIZONTAL },
      ...[282, 564].flatMap(drawShelf),
      ...UPPER_SHELF.flatMap((pot) => drawPot(pot, 282)),
      ...LOWER_SHELF.flatMap((pot) => drawPot(pot, 564)),
    ],
  });
}

function drawShelf(y: number): Layer[] {
  return [
    { shape: rectangle(-10, y, 920, 20), tone: 1 },
    { shape: rectangle(-10, y + 4, 920, 3), tone: 0 },
    { shape: rectangle(-10, y + 20, 920, 18), tone: 0.82, hatch: FALLING },
  ];
}

function drawPot([kind, x, height, width, glaze]: Pot, shelf: number): Drawing {
  const halfWidth = smoothProfile(PROFILES[kind]);
  /** The part of the pot between two heights, following its outline. */
  const band = (from: number, to: number): Shape => {
    const levels = Array.from({ length: 25 }, (_, index) => from + ((to - from) * index) / 24);
    const side = (sign: number) =>
      levels.map((level): Point => [x + sign * halfWidth(level) * width, shelf - level * height]);
    return polygon([...side(-1), ...side(1).reverse()]);
  };
  const roundness: (px: number) => number = (px) => {
    const across = (px - x) / (width * 0.5);
    return across > 0.05 ? Math.min(0.9, (across - 0.05) * 0.95) : across < -0.8 ? 0.2 : 0;
  };
  const body = band(0, 1);
  const dots = Array.from({ length: 9 }, (_, index): Layer => {
    const across = Math.sin(((index - 4) / 4.6) * (Math.PI / 2));
    const reach = halfWidth(0.46) * width;
    return {
      shape: ellipse(x + across * reach, shelf - 0.46 * height, 6 * Math.sqrt(1 - across * across * 0.9), 6),
      tone: 1,
      ink: glaze === "white" ? INK : PAPER.shell,
    };
  });
  const line: Omit<Layer, "shape"> = glaze === "white" ? { tone: 1 } : { tone: 0 };
  const hatch: Hatch = hash(x) > 0.5 ? VERTICAL : RISING;
  const grounds: Record<Glaze, Layer[]> = {
    white: [
      { shape: body, tone: 0, contour: 3 },
      { shape: body, tone: roundness, sheer: true },
    ],
    dark: [{ shape: body, tone: 1 }],
    hatched: [{ shape: body, tone: (px) => 0.34 + roundness(px) * 0.6, hatch, contour: 3 }],
    vermilion: [{ shape: body, tone: 1, ink: VERMILION }],
  };
  return [
    { shape: ellipse(x + width * 0.1, shelf + 2, width * 0.42, 5), tone: 1 },
    ...grounds[glaze],
    { shape: band(0.3, 0.33), ...line },
    { shape: band(0.58, 0.61), ...line },
    ...(kind === "bowl" ? [] : [{ shape: band(0.65, 0.665), ...line }]),
    ...dots,
    { shape: band(0.965, 1), tone: 1 },
  ];
}

/** Cosine steps between the given heights give the outline its swell. */
function smoothProfile(profile: Profile): Curve {
  return (level) => {
    const above = profile.findIndex(([height]) => height >= level);
    const [upper, lower] = [profile.at(Math.max(0, above)), profile.at(Math.max(0, above - 1))];
    if (!upper || !lower || upper === lower) return upper?.[1] ?? 0;
    const share = (1 - Math.cos(((level - lower[0]) / (upper[0] - lower[0])) * Math.PI)) / 2;
    return lower[1] + (upper[1] - lower[1]) * share;
  };
}
