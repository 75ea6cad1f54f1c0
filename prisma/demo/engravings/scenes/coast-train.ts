import { engrave, type Layer, SIXTEEN_BY_TEN } from "#prisma/demo/engravings/engrave.ts";
import { drawPalm } from "#prisma/demo/engravings/figures.ts";
import { FALLING, GENTLE, type Hatch, RISING, VERTICAL } from "#prisma/demo/engravings/guides.ts";
import { PAPER, VERMILION } from "#prisma/demo/engravings/palette.ts";
import {
  below,
  between,
  type Curve,
  ellipse,
  noise,
  type Point,
  polygon,
  ridge,
} from "#prisma/demo/engravings/shapes.ts";

/** A train on the embankment between mountains and sea, the sun rising over the water. */
export function renderCoastTrain(): string {
  const sun: Point = [430, 300];
  const horizon = 470;
  const track: Curve = (x) => 690 - 120 * (Math.max(0, x) / 1440) ** 1.2;
  const rays: Hatch = { kind: "rings", centre: sun };
  const nearSlope = ridge(430, 250, 0.0052, 40);
  const nearMountain: Curve = (x) => Math.min(horizon, nearSlope(x) + Math.max(0, 760 - x) * 0.9);
  const glitter = (x: number, y: number) =>
    Math.abs(x - sun[0]) < 30 + (y - horizon) * 0.55 && noise(x * 0.7 + y * 31, 0.045) > 0.42;
  return engrave({
    format: SIXTEEN_BY_TEN,
    paper: PAPER.shell,
    spacing: 7,
    drawing: [
      {
        shape: below(-20, horizon + 2),
        hatch: rays,
        tone: (x, y) => {
          const distance = Math.hypot(x - sun[0], y - sun[1]);
          return 0.06 + 0.4 * Math.min(1, distance / 1150) + 0.06 * Math.sin(distance / 30);
        },
      },
      { shape: ellipse(...sun, 100), tone: 0 },
      { shape: ellipse(...sun, 92), tone: 1, ink: VERMILION },
      {
        shape: between(
          (x) => Math.min(horizon, ridge(470, 330, 0.0036, 900)(x) + Math.max(0, 700 - x) * 1.1),
          () => horizon,
          480,
          1460,
        ),
        hatch: FALLING,
        tone: (x, y) => 0.4 + 0.12 * Math.sin((x + y) / 37),
      },
      {
        shape: between(nearMountain, () => horizon, 560, 1460),
        hatch: RISING,
        tone: (x, y) => 0.66 + 0.27 * noise(x + y * 0.7, 0.02),
      },
      {
        shape: below(horizon),
        tone: (x, y) => (glitter(x, y) ? 0 : 0.34 + 0.25 * noise(x + y * 17, 0.014) + 0.12 * Math.sin(y / 9)),
      },
      {
        shape: below((x) => track(x) - 34 + 18 * noise(x, 0.012)),
        hatch: GENTLE,
        tone: (x, y) => 0.2 + 0.2 * noise(x * 0.6 + y, 0.03),
      },
      { shape: below((x) => track(x) - 8), tone: 1 },
      { shape: below((x) => track(x) + 6), hatch: VERTICAL, tone: (x) => 0.16 + 0.12 * noise(x, 0.06) },
      {
        shape: below((x) => track(x) + 44),
        hatch: RISING,
        tone: (x, y) => 0.56 + 0.34 * noise(x * 0.8 + y * 1.3, 0.03) + (y - 700) * 0.0012,
      },
      ...drawTrain(track, 232, 6),
      ...drawPalm(1290, 780, 1.15),
      ...drawPalm(1390, 900, 1.7),
    ],
  });
}

/** Cars one behind the other on a rising track, the engine first; each a little smaller than the one before. */
function drawTrain(track: Curve, start: number, cars: number): Layer[] {
  return Array.from({ length: cars }, (_, index) => {
    const [left, right] = [start + index * 178, start + index * 178 + 172];
    const height = 96 * (1 - 0.05 * index);
    const nose = index === 0 ? 58 : 0;
    // Points are given along the car from 0 to 1 and up its side from 0 to 1.
    const at = (along: number, up: number): Point => {
      const x = left + (right - left) * along;
      return [x, track(x) - 4 - height * up];
    };
    const windows = [0, 1, 2, 3, 4].map((pane) => {
      const from = (nose + 14) / 172 + (pane * (0.94 - nose / 172)) / 5.1;
      const to = from + (0.66 * (0.94 - nose / 172)) / 5.1;
      return { shape: polygon([at(from, 0.74), at(to, 0.74), at(to, 0.44), at(from, 0.44)]), tone: 0.05 };
    });
    const body = polygon([
      at(-0.02 * Math.sign(nose), 0),
      at(0, 0.3),
      at(nose / 260, 0.82),
      at(nose / 172, 1),
      at(1, 1),
      at(1, 0),
    ]);
    const light =
      nose > 0 ? [{ shape: polygon([at(0.1, 0.72), at(0.3, 0.72), at(0.3, 0.46), at(0.03, 0.46)]), tone: 0.05 }] : [];
    const stripe = { shape: polygon([at(0, 0.3), at(1, 0.3), at(1, 0.2), at(-0.01, 0.2)]), tone: 0 };
    const roof = {
      shape: polygon([at(nose / 172 + 0.05, 0.9), at(0.98, 0.9), at(0.98, 0.86), at(nose / 172 + 0.03, 0.86)]),
      tone: 0,
    };
    return [{ shape: body, tone: 1 }, stripe, roof, ...light, ...windows];
  }).flat();
}
