import { type Cut, type Drawing, engrave, type Layer, THREE_BY_TWO } from "#prisma/demo/engravings/engrave.ts";
import { FALLING, type Hatch, HORIZONTAL, RISING, VERTICAL } from "#prisma/demo/engravings/guides.ts";
import { PAPER, VERMILION } from "#prisma/demo/engravings/palette.ts";
import {
  below,
  bend,
  ellipse,
  type Outline,
  place,
  polygon,
  rectangle,
  type Shape,
  smooth,
} from "#prisma/demo/engravings/shapes.ts";

/** A class from behind, a geometry drawing on the board; one pupil wears vermilion. */
export function renderClassroom(): string {
  return engrave({
    format: THREE_BY_TWO,
    paper: PAPER.shell,
    spacing: 5,
    drawing: [
      { shape: below(-20), tone: 0.12, hatch: VERTICAL },
      { shape: below(336), tone: 0.3, hatch: HORIZONTAL },
      ...drawBoard(),
      ...drawWindow(),
      ...drawTeacher(704, 408),
      ...[0, 1, 2].flatMap(drawRow),
    ],
  });
}

function drawBoard(): Drawing {
  const circle = ellipse(250, 196, 72).flat();
  const figures: readonly Outline[] = [
    [...circle, ...circle.slice(0, 1)],
    "178,196 322,196 224,129 178,196",
    "224,129 224,196",
    "404,262 404,128",
    "386,246 560,246",
    bend([404, 230], [470, 40], [548, 226], 20),
  ];
  return [
    { shape: rectangle(98, 62, 534, 262), tone: 0, contour: 3 },
    { shape: rectangle(110, 74, 510, 238), tone: 0.9 },
    ...figures.map((points): Cut => ({ points, width: 3.2, ink: PAPER.shell })),
    { shape: rectangle(90, 322, 550, 10), tone: 1 },
    { shape: rectangle(450, 316, 34, 6), tone: 0, contour: 1.6 },
  ];
}

function drawWindow(): Layer[] {
  const panes = [0, 1, 2, 3, 4, 5].map((pane): Layer => {
    const [x, y] = [766 + (pane % 2) * 54, 70 + Math.floor(pane / 2) * 74];
    return { shape: rectangle(x, y, 46, 66), tone: (px, py) => (py - px < -660 ? 0 : 0.26), hatch: RISING };
  });
  return [{ shape: rectangle(754, 58, 124, 236), tone: 1 }, ...panes];
}

/** The teacher in a long dress, pointing at the board. */
function drawTeacher(x: number, y: number): Drawing {
  return [
    { shape: place(polygon("-22,-96 18,-96 34,40 -34,40"), x, y), tone: 0, contour: 3 },
    { shape: place(polygon("-2,-60 18,-96 34,40 6,40"), x, y), tone: 0.42, hatch: VERTICAL, sheer: true },
    {
      shape: place(smooth("-20,-152 -6,-160 10,-160 22,-150 20,-120 24,-84 -26,-84 -20,-116"), x, y),
      tone: 0.04,
      contour: 3,
    },
    { shape: place(smooth("4,-150 22,-150 20,-120 24,-84 2,-84"), x, y), tone: 0.5, hatch: FALLING, sheer: true },
    { points: `${x - 14},${y - 144} ${x - 50},${y - 150} ${x - 84},${y - 176}`, width: 11 },
    { points: `${x - 84},${y - 176} ${x - 140},${y - 218}`, width: 3.4 },
    { shape: place(ellipse(0, -182, 19, 22), x, y), tone: 1 },
    { shape: place(smooth("-18,-188 0,-208 20,-188 22,-140 10,-120 2,-150"), x, y), tone: 1 },
  ];
}

type Hair = "short" | "tail" | "bob";

const HAIRCUTS: readonly Hair[] = ["short", "tail", "bob", "short", "tail"];
const SHIRTS: readonly { tone: number; hatch: Hatch }[] = [
  { tone: 0.08, hatch: FALLING },
  { tone: 0.4, hatch: VERTICAL },
  { tone: 0.16, hatch: RISING },
  { tone: 0.62, hatch: FALLING },
];

/** One row of pupils and their desks; the nearer the row the larger it is. */
function drawRow(row: number): Drawing {
  const scale = 0.78 + row * 0.32;
  const y = 404 + row * 74;
  const pitch = 148 + row * 42;
  const pupils = Array.from({ length: 7 - row }, (_, seat): Drawing => {
    const x = 450 + (seat - (6 - row) / 2) * pitch + (row === 1 ? 12 : 0);
    return drawPupil(x, y, scale, row * 2 + seat, row === 1 && seat === 2);
  });
  return [{ shape: rectangle(-10, y + 34 * scale, 920, 9 * scale), tone: 1 }, ...pupils.flat()];
}

function drawPupil(x: number, y: number, scale: number, index: number, marked: boolean): Drawing {
  const shirt = SHIRTS[index % SHIRTS.length] ?? { tone: 0.1, hatch: RISING };
  const shoulders = polygon([
    [-50, 140],
    ...bend([-50, 60], [-46, 32], [-14, 26], 8),
    ...bend([14, 26], [46, 32], [50, 60], 8),
    [50, 140],
  ]);
  const gleam = polygon([...bend([-14, -14], [-6, -24], [8, -22]), ...bend([8, -22], [-5, -20], [-14, -14])]);
  const look: Omit<Layer, "shape"> = marked ? { tone: 1, ink: VERMILION } : { ...shirt, contour: 3 };
  return [
    { shape: place(rectangle(-9, 10, 18, 24), x, y, scale), tone: 1 },
    { shape: place(shoulders, x, y, scale), ...look },
    { shape: place(outlineHair(HAIRCUTS[index % HAIRCUTS.length] ?? "short"), x, y, scale), tone: 1 },
    { shape: place(gleam, x, y, scale), tone: 0 },
  ];
}

function outlineHair(hair: Hair): Shape {
  if (hair === "bob") return smooth("0,-31 20,-26 29,-6 28,20 16,26 0,24 -16,26 -28,20 -29,-6 -20,-26");
  if (hair === "short") {
    return smooth("0,-31 19,-25 25,-9 31,-7 30,6 23,9 10,22 -10,22 -23,9 -30,6 -31,-7 -25,-9 -19,-25");
  }
  return smooth("0,-31 19,-25 26,-5 20,12 9,18 12,44 4,70 -3,72 -10,46 -8,18 -20,12 -26,-5 -19,-25");
}
