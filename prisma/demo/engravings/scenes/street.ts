import { type Cut, type Drawing, engrave, type Layer, THREE_BY_TWO } from "#prisma/demo/engravings/engrave.ts";
import { FALLING, HORIZONTAL, RISING, VERTICAL } from "#prisma/demo/engravings/guides.ts";
import { PAPER, VERMILION } from "#prisma/demo/engravings/palette.ts";
import {
  below,
  bend,
  ellipse,
  hash,
  place,
  placePoints,
  polygon,
  rectangle,
  smooth,
} from "#prisma/demo/engravings/shapes.ts";

const STREET_LEVEL = 520;

/** A street of tube houses under its tangle of wires; the awning of one shop is vermilion. */
export function renderStreet(): string {
  const widths = [92, 70, 104, 82, 96, 74, 108, 88, 100, 112];
  const houses = widths.map((width, index) => {
    const left = widths.slice(0, index).reduce((sum, other) => sum + other, -14);
    return drawTubeHouse(left, width, index);
  });
  const wires = [0, 1, 2, 3, 4].map((wire): Cut => {
    const [from, to] = [262 + (wire % 3) * 16 + wire * 3, 240 + wire * 9];
    return { points: bend([-10, from], [300 + wire * 40, 346 + wire * 6], [910, to], 30), width: 1.8 };
  });
  return engrave({
    format: THREE_BY_TWO,
    paper: PAPER.shell,
    spacing: 5,
    drawing: [
      { shape: below(-20, 530), tone: (_, y) => 0.3 * (1 - y / 400), hatch: RISING },
      ...houses.flat(),
      { shape: below(STREET_LEVEL), tone: (_, y) => 0.14 + (y - STREET_LEVEL) / 240 },
      { shape: below(588), tone: 1 },
      { shape: rectangle(352, 190, 8, 340), tone: 1 },
      ...[206, 226].map((y): Layer => ({ shape: rectangle(326, y, 60, 5), tone: 1 })),
      ...wires,
      ...[170, 470, 730].flatMap((x, index) => drawScooter(x, 574 - (index % 2) * 8)),
    ],
  });
}

function drawTubeHouse(x: number, width: number, index: number): Layer[] {
  const height = 190 + hash(index * 2.3 + 1) * 250;
  const top = STREET_LEVEL - height;
  const [tone, hatch] = (
    [
      [0.1, HORIZONTAL],
      [0.64, VERTICAL],
      [0.22, FALLING],
      [0.82, HORIZONTAL],
      [0.34, RISING],
    ] as const
  )[index % 5] ?? [0.1, HORIZONTAL];
  const dark = tone > 0.45;
  const gable = polygon(`${x - 3},${top - 7} ${x + width / 2},${top - 46} ${x + width + 3},${top - 7}`);
  const floors = Math.max(2, Math.floor((height - 100) / 64));
  const storeys = Array.from({ length: floors }, (_, floor): Layer[] => {
    const y = top + 20 + (floor * (height - 90)) / floors;
    const sill = { shape: rectangle(x + 8, y + 36, width - 18, 5), tone: dark ? 0 : 1 };
    return [
      { shape: rectangle(x + 14, y, (width - 34) / 2, 34), tone: dark ? 0 : 0.95 },
      { shape: rectangle(x + width / 2 + 3, y, (width - 34) / 2, 34), tone: dark ? 0 : 0.95 },
      sill,
    ];
  });
  const sells = index === 6;
  const awning = polygon(`${x + 4},452 ${x + width - 6},452 ${x + width + 8},482 ${x - 10},482`);
  return [
    ...(index % 3 === 0
      ? [{ shape: gable, tone: 0.9, hatch: VERTICAL, contour: 2.4 }]
      : [{ shape: rectangle(x + width * 0.2, top - 30, width * 0.3, 24), tone: 1 }]),
    { shape: rectangle(x, top, width, height), tone, hatch },
    { shape: rectangle(x - 2, top - 8, width + 3, 8), tone: 1 },
    { shape: rectangle(x + width - 3, top, 3, height), tone: 1 },
    ...storeys.flat(),
    { shape: rectangle(x + 10, 458, width - 22, 62), tone: dark ? 0.06 : 0.92, hatch: VERTICAL, contour: 2 },
    {
      shape: awning,
      tone: sells ? 1 : 0.36,
      hatch: VERTICAL,
      contour: sells ? 0 : 2,
      ...(sells ? { ink: VERMILION } : {}),
    },
  ];
}

/** A rider on a scooter, going to the right. */
function drawScooter(x: number, y: number): Drawing {
  const body = smooth("-42,-12 -36,-28 -14,-30 -6,-14 8,-12 18,-34 24,-36 24,-18 14,-2 -20,-2");
  const rider = smooth("-26,-30 -24,-56 -12,-70 2,-66 4,-50 -4,-34 4,-28 8,-12 0,-8 -8,-24");
  return [
    ...[-27, 27].flatMap((wheel): Layer[] => [
      { shape: place(ellipse(wheel, 0, 14), x, y), tone: 1 },
      { shape: place(ellipse(wheel, 0, 5.5), x, y), tone: 0 },
    ]),
    { shape: place(body, x, y), tone: 1 },
    { shape: place(rider, x, y), tone: 1 },
    { points: placePoints("18,-38 27,0", x, y), width: 5 },
    { points: placePoints("-6,-60 8,-46 20,-44", x, y), width: 6 },
    { points: placePoints("12,-48 22,-42", x, y), width: 4 },
    { shape: place(ellipse(-4, -80, 12, 12), x, y), tone: 1 },
    { shape: place(polygon("-14,-80 10,-80 15,-76 -14,-76"), x, y), tone: 0 },
  ];
}
