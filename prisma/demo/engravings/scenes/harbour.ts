import { type Cut, type Drawing, engrave, type Layer, THREE_BY_TWO } from "#prisma/demo/engravings/engrave.ts";
import { FALLING, HORIZONTAL, RISING, VERTICAL } from "#prisma/demo/engravings/guides.ts";
import { PAPER, VERMILION } from "#prisma/demo/engravings/palette.ts";
import {
  below,
  bend,
  between,
  hash,
  noise,
  place,
  placePoints,
  polygon,
  rectangle,
  ridge,
} from "#prisma/demo/engravings/shapes.ts";

/** A cable-stayed bridge over the estuary, a small boat with a vermilion sail below. */
export function renderBridge(): string {
  return engrave({
    format: THREE_BY_TWO,
    paper: PAPER.ash,
    spacing: 5,
    drawing: [
      { shape: below(-20, 402), tone: (_, y) => 0.36 - (0.34 * y) / 380 },
      { shape: between(ridge(372, 60, 0.012, 3), () => 402, -20, 920), tone: 0.62, hatch: VERTICAL },
      { shape: below(400), tone: (x, y) => 0.22 + 0.3 * noise(x + y * 29, 0.014) + 0.08 * Math.sin(y / 6) },
      ...[300, 640].flatMap(drawPylon),
      { shape: rectangle(-10, 350, 920, 14), tone: 1 },
      { shape: rectangle(-10, 355, 920, 3), tone: 0 },
      ...Array.from({ length: 24 }, (_, post): Layer => ({ shape: rectangle(post * 39 - 4, 338, 2.4, 14), tone: 1 })),
      { shape: polygon("452,350 452,330 488,330 498,342 498,350"), tone: 1 },
      { shape: polygon("458,334 466,334 466,341 458,341"), tone: 0 },
      ...drawSailingBoat(),
    ],
  });
}

/** A needle-shaped pylon with its fan of cables and its reflection in the river. */
function drawPylon(x: number): Drawing {
  const cables = [-1, 1].flatMap((side) =>
    Array.from({ length: 11 }, (_, index): Cut => {
      return { points: placePoints(`0,${100 + index * 9} ${side * (index + 1) * 15.2},352`, x, 0), width: 1.6 };
    }),
  );
  return [
    ...cables,
    { shape: place(polygon("-30,492 30,492 20,590 -20,590"), x, 0), tone: 0.7, sheer: true },
    { shape: place(polygon("-21,470 -6,78 6,78 21,470 11,470 0,300 -11,470"), x, 0), tone: 1 },
    { shape: rectangle(x - 30, 462, 60, 30), tone: 1 },
    { shape: rectangle(x - 24, 468, 48, 4), tone: 0 },
  ];
}

function drawSailingBoat(): Drawing {
  return [
    { shape: polygon("400,546 570,546 540,584 440,584"), tone: 0.75, sheer: true },
    { points: "474,530 474,424", width: 4 },
    { shape: polygon([[480, 428], ...bend([480, 428], [540, 470], [552, 516]), [480, 522]]), tone: 1, ink: VERMILION },
    { shape: polygon([[468, 440], ...bend([468, 440], [432, 480], [424, 514]), [468, 518]]), tone: 0.1, contour: 2.4 },
    {
      shape: polygon([...bend([378, 516], [480, 546], [596, 510], 20), ...bend([566, 548], [480, 556], [404, 548])]),
      tone: 1,
    },
  ];
}

/** A container ship under the vermilion crane of the quay. */
export function renderPort(): string {
  return engrave({
    format: THREE_BY_TWO,
    paper: PAPER.indigo,
    spacing: 5,
    drawing: [
      { shape: below(-20, 460), tone: (x, y) => 0.06 + 0.3 * noise(y + x * 0.04, 0.024) * (1 - y / 520) },
      { shape: between(ridge(424, 90, 0.009, 21), () => 430, -20, 920), tone: 0.34, hatch: FALLING },
      { shape: below(428), tone: (x, y) => 0.3 + 0.3 * noise(x + y * 23, 0.013) + 0.1 * Math.sin(y / 7) },
      { shape: polygon("246,490 850,490 818,566 280,566"), tone: 0.75, sheer: true },
      ...Array.from({ length: 9 }, (_, stack) => drawStack(stack)).flat(),
      ...drawShip(),
      ...drawCrane(),
      { shape: rectangle(-10, 540, 262, 70), tone: 1 },
      { shape: rectangle(-10, 548, 254, 4), tone: 0 },
      ...[30, 150, 230].map((x): Layer => ({ shape: place(polygon("-10,0 -7,-16 7,-16 10,0"), x, 542), tone: 1 })),
    ],
  });
}

function drawStack(stack: number): Layer[] {
  const height = 2 + Math.floor(hash(stack * 3.7 + 2) * 3.4);
  return Array.from({ length: height }, (_, row): Layer[] => {
    const [x, y, shade] = [288 + stack * 60, 366 - row * 36, hash(stack * 5 + row * 11 + 1)];
    const doors = { shape: rectangle(x + 27, y + 4, 3, 28), tone: 1 };
    const box: Layer = {
      shape: rectangle(x, y, 57, 34),
      tone: 0.08 + 0.86 * shade,
      hatch: shade > 0.4 ? VERTICAL : HORIZONTAL,
      contour: 2.4,
    };
    return shade > 0.66 ? [box] : [box, doors];
  }).flat();
}

function drawShip(): Drawing {
  return [
    { shape: polygon("222,402 222,270 234,258 280,258 280,402"), tone: 0.04, contour: 2.6 },
    { shape: rectangle(258, 262, 22, 140), tone: 0.5, hatch: RISING, sheer: true },
    { shape: rectangle(228, 274, 46, 14), tone: 1 },
    ...[306, 334, 362].map((y): Layer => ({ shape: rectangle(232, y, 38, 9), tone: 1 })),
    { points: "250,258 250,222", width: 4 },
    { shape: polygon("206,398 846,398 890,374 850,492 246,492 226,470"), tone: 1 },
    { points: "226,412 850,412", width: 2.4, ink: PAPER.indigo },
  ];
}

/** The gantry crane is one object, and it alone is vermilion; the box on its hook is not. */
function drawCrane(): Drawing {
  const beams: readonly [string, number][] = [
    ["70,548 70,58", 14],
    ["170,548 170,58", 14],
    ["18,118 640,118", 16],
    ["120,22 120,112", 11],
    ["120,24 618,112", 5],
    ["120,24 370,112", 5],
    ["120,24 28,112", 5],
    ["72,210 168,300", 6],
    ["168,210 72,300", 6],
    ["72,320 168,410", 6],
    ["168,320 72,410", 6],
    ["70,312 170,312", 8],
    ["70,424 170,424", 10],
  ];
  return [
    ...beams.map(([points, width]): Cut => ({ points: placePoints(points, 0, 0), width, ink: VERMILION })),
    ...[532, 580].map((x): Cut => ({ points: `${x},126 ${x},158`, width: 2 })),
    { shape: rectangle(522, 112, 68, 22), tone: 1 },
    { shape: rectangle(516, 158, 80, 40), tone: 0.8, hatch: VERTICAL, contour: 3 },
  ];
}
