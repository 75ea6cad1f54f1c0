import { type Drawing, engrave, type Layer, THREE_BY_TWO } from "#prisma/demo/engravings/engrave.ts";
import { drawFarmer, drawPlanter } from "#prisma/demo/engravings/figures.ts";
import { FALLING, GENTLE, type Hatch, HORIZONTAL, RISING, VERTICAL } from "#prisma/demo/engravings/guides.ts";
import { PAPER, VERMILION } from "#prisma/demo/engravings/palette.ts";
import {
  below,
  type Curve,
  ellipse,
  hash,
  noise,
  place,
  polygon,
  rectangle,
  ridge,
} from "#prisma/demo/engravings/shapes.ts";

/** A house with a vermilion roof among the pines of a hillside, under the moon. */
export function renderPineHill(): string {
  const [far, middle, near] = [ridge(300, 150, 0.006, 5), ridge(410, 150, 0.005, 77), ridge(540, 120, 0.006, 400)];
  const distantPines = Array.from({ length: 26 }, (_, index) => {
    const x = 20 + index * 35 + hash(index) * 18;
    return drawPine(x, middle(x) + 18 + hash(index + 9) * 20, 60 + hash(index * 3) * 50, 0.8);
  });
  const nearPines = Array.from({ length: 13 }, (_, index) => {
    const x = 10 + index * 72 + hash(index + 50) * 34;
    return drawPine(x, near(x) + 40, 130 + hash(index * 7) * 90, 1);
  });
  return engrave({
    format: THREE_BY_TWO,
    paper: PAPER.ash,
    spacing: 5,
    drawing: [
      { shape: below(-20, 420), tone: (_, y) => 0.34 - (0.3 * y) / 330 },
      { shape: ellipse(690, 130, 52), tone: 0 },
      { shape: below(far), tone: 0.28, hatch: FALLING },
      { shape: below(middle), tone: (x) => 0.4 + 0.1 * noise(x, 0.02), hatch: RISING },
      ...distantPines.flat(),
      { shape: below(near), tone: (x, y) => 0.66 + 0.24 * noise(x + y, 0.03), hatch: GENTLE },
      ...nearPines.flat(),
      ...drawCottage(),
    ],
  });
}

/** A pine of three tiers; those in front show a light side towards the moon. */
function drawPine(x: number, foot: number, height: number, tone: number): Layer[] {
  const tree = polygon("-1,0 -21,-4 -9,-34 -17,-36 -6,-64 -12,-66 0,-100 12,-66 6,-64 17,-36 9,-34 21,-4 1,0");
  const moonlight = polygon("1,-94 10,-67 4,-67 14,-38 6,-38 17,-8 10,-8 1,-40");
  const pine: Layer = { shape: place(tree, x, foot, height / 100), tone, hatch: VERTICAL };
  return tone < 1 ? [pine] : [pine, { shape: place(moonlight, x, foot, height / 100), tone: 0.5, hatch: FALLING }];
}

function drawCottage(): Layer[] {
  return [
    { shape: polygon("632,536 716,536 752,610 560,610"), tone: 0 },
    { shape: rectangle(610, 466, 120, 74), tone: 0.1, contour: 2.4 },
    { shape: rectangle(690, 466, 40, 74), tone: 0.5, hatch: FALLING, sheer: true },
    { shape: rectangle(628, 488, 26, 28), tone: 1 },
    { shape: rectangle(672, 488, 28, 52), tone: 1 },
    { shape: polygon("594,472 670,410 746,472"), tone: 1, ink: VERMILION },
  ];
}

/** Rice terraces following the hill, three people at work; one of them wears vermilion. */
export function renderTerraces(): string {
  return engrave({
    format: THREE_BY_TWO,
    paper: PAPER.straw,
    spacing: 5,
    drawing: [
      { shape: below(-20), tone: (_, y) => 0.02 + 0.25 * (1 - y / 260) },
      { shape: below(ridge(210, 130, 0.006, 60)), tone: 0.32, hatch: RISING },
      { shape: below(ridge(215, 80, 0.008, 9)), tone: 0.5, hatch: FALLING },
      ...Array.from({ length: 9 }, (_, step) => drawTerrace(step)).flat(),
      ...drawFarmer(700, 336, 0.62),
      ...drawPlanter(400, 492, 1.15),
      ...drawFarmer(250, 500, 1.3, true),
    ],
  });
}

/** One terrace: the dark edge of its dyke, and behind it flooded, freshly planted or ripening rice in turn. */
function drawTerrace(step: number): Drawing {
  const [base, swing] = [200 + step * step * 4.6 + step * 16, 14 + step * 6];
  const edge: Curve = (x) =>
    base + swing * Math.sin(x / (150 + step * 22) + step * 1.9) + swing * 0.5 * Math.sin(x / 61 + step);
  const flooded = step % 3 === 1;
  const crop: Hatch = step % 3 === 0 ? RISING : VERTICAL;
  return [
    { shape: below((x) => edge(x) - 5 - step * 0.8), tone: 1 },
    {
      shape: below(edge),
      hatch: flooded ? HORIZONTAL : crop,
      tone: flooded
        ? (x, y) => 0.04 + 0.14 * noise(x + y * 9, 0.03)
        : (x, y) => 0.1 + 0.06 * noise(x, 0.08) + 0.4 * noise(x + step * 99, 0.02) * Math.max(0, (y - edge(x)) / 80),
    },
  ];
}
