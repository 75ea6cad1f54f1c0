import { type Drawing, engrave, type Layer, THREE_BY_TWO } from "#prisma/demo/engravings/engrave.ts";
import { FALLING, HORIZONTAL } from "#prisma/demo/engravings/guides.ts";
import { CHALK, PAPER, VERMILION } from "#prisma/demo/engravings/palette.ts";
import {
  below,
  bend,
  ellipse,
  hash,
  type Point,
  place,
  placePoints,
  polygon,
  ridge,
  star,
} from "#prisma/demo/engravings/shapes.ts";

/** A spiral galaxy over an observatory, whose open slit shows the vermilion telescope. */
export function renderGalaxy(): string {
  const [core, tilt, squash]: [Point, number, number] = [[500, 222], -0.32, 0.46];
  const ground = ridge(560, 90, 0.005, 30);
  return engrave({
    format: THREE_BY_TWO,
    paper: PAPER.indigo,
    spacing: 5,
    drawing: [
      {
        shape: below(-20),
        hatch: { kind: "rings", centre: core, tilt, squash },
        tone: (x, y) => {
          const [dx, dy] = [x - core[0], y - core[1]];
          const along = dx * Math.cos(tilt) + dy * Math.sin(tilt);
          const across = (dy * Math.cos(tilt) - dx * Math.sin(tilt)) / squash;
          const distance = Math.hypot(along, across);
          const arms = Math.sin(Math.atan2(across, along) * 2 - Math.log(distance + 1) * 5.2);
          const glow = Math.exp(-((distance / 70) ** 2)) + Math.max(0, arms) * Math.exp(-((distance / 260) ** 2)) * 0.8;
          return Math.max(0, 0.88 - glow * 0.94);
        },
      },
      ...drawStars(),
      { shape: below((x) => ground(x) - 26), tone: 0.9, hatch: HORIZONTAL },
      ...drawObservatory(200, 512),
      { shape: below((x) => ground(x) + 26), tone: 1 },
    ],
  });
}

function drawStars(): Layer[] {
  return Array.from({ length: 90 }, (_, index): Layer => {
    const [x, y, size] = [hash(index * 1.9) * 900, hash(index * 3.7 + 2) * 480, hash(index * 5.3)];
    return size > 0.86
      ? { shape: star(x, y, 5 + size * 7, 1.8, 4), tone: 0, paper: CHALK }
      : { shape: ellipse(x, y, 0.8 + size * 1.8), tone: 0, paper: CHALK };
  });
}

function drawObservatory(x: number, y: number): Drawing {
  const dome = polygon([
    [-96, 0],
    ...bend([-96, -8], [-92, -98], [0, -100]),
    ...bend([0, -100], [92, -98], [96, -8]),
    [96, 0],
  ]);
  const shade = polygon([[30, 0], ...bend([30, -94], [90, -80], [96, -8]), [96, 0]]);
  return [
    { shape: place(polygon("-84,0 84,0 84,90 -84,90"), x, y), tone: 0, contour: 3 },
    { shape: place(polygon("24,0 84,0 84,90 24,90"), x, y), tone: 0.6, hatch: HORIZONTAL, sheer: true },
    { shape: place(dome, x, y), tone: 0, contour: 3 },
    { shape: place(shade, x, y), tone: 0.5, hatch: FALLING, sheer: true },
    { shape: place(polygon("2,-6 12,-100 46,-92 52,-6"), x, y), tone: 1 },
    { points: placePoints("24,-24 74,-128", x, y), width: 20, ink: VERMILION },
    { shape: place(polygon("-104,-8 104,-8 104,4 -104,4"), x, y), tone: 1 },
    { shape: place(polygon("-20,42 4,42 4,90 -20,90"), x, y), tone: 1 },
  ];
}
