import { type Cut, type Drawing, engrave, type Layer, THREE_BY_TWO } from "#prisma/demo/engravings/engrave.ts";
import { FALLING, GENTLE, RISING } from "#prisma/demo/engravings/guides.ts";
import { CHALK, INK, PAPER, VERMILION } from "#prisma/demo/engravings/palette.ts";
import { below, ellipse, hash, noise, type Point, polygon } from "#prisma/demo/engravings/shapes.ts";

/** A typhoon seen from space, its eye the vermilion point. */
export function renderTyphoon(): string {
  const eye: Point = [540, 280];
  return engrave({
    format: THREE_BY_TWO,
    paper: PAPER.indigo,
    spacing: 6,
    drawing: [
      {
        shape: below(-20),
        hatch: { kind: "rings", centre: eye },
        tone: (x, y) => {
          const distance = Math.hypot(x - eye[0], (y - eye[1]) * 1.15);
          const angle = Math.atan2(y - eye[1], x - eye[0]);
          // Two arms: along a logarithmic spiral the phase stays the same.
          const arms = Math.sin(angle * 2 + Math.log(distance + 1) * 4.6);
          const fraying = (noise(distance + Math.sin(angle) * 160, 0.03) - 0.5) * 0.3;
          return Math.max(
            0,
            Math.min(0.93, 0.42 + 0.5 * arms * (distance < 420 ? 1 : 0.5) - 0.0002 * distance + fraying),
          );
        },
      },
      { shape: ellipse(...eye, 24), tone: 0 },
      { shape: ellipse(...eye, 14), tone: 1, ink: VERMILION },
    ],
  });
}

/** Umbrellas in the rain from above, one of them vermilion. */
export function renderRain(): string {
  return engrave({
    format: THREE_BY_TWO,
    paper: PAPER.ash,
    spacing: 5,
    drawing: [
      { shape: below(-20), tone: (x, y) => 0.42 + 0.26 * noise(x * 0.4 + y * 0.9, 0.018), hatch: GENTLE },
      ...drawPavement(),
      ...drawUmbrella([118, 116], 122, 0.1, "striped"),
      ...drawUmbrella([420, 84], 104, 0.3, "dark"),
      ...drawUmbrella([690, 176], 138, 0.2, "light"),
      ...drawUmbrella([868, 30], 96, 0, "dark"),
      ...drawUmbrella([128, 480], 126, 0.25, "light"),
      ...drawUmbrella([842, 462], 118, 0.15, "striped"),
      ...drawUmbrella([590, 478], 128, 0.05, "dark"),
      ...drawUmbrella([366, 318], 142, 0.2, "vermilion"),
      ...drawRaindrops(),
    ],
  });
}

function drawPavement(): Drawing {
  const joints = Array.from({ length: 9 }, (_, index): Cut => {
    return { points: `-10,${index * 96 - 60} 910,${index * 96 - 210}`, width: 2 };
  });
  const puddles = [
    [290, 560, 90, 22],
    [560, 300, 70, 20],
    [760, 330, 84, 20],
    [250, 210, 60, 16],
  ] as const;
  const rings = puddles.flatMap(([x, y, wide, high]): Layer[] => [
    { shape: ellipse(x, y, wide, high), tone: 0.1, hatch: { kind: "rings", centre: [x, y], squash: high / wide } },
  ]);
  return [...joints, ...rings];
}

type Cloth = "dark" | "light" | "striped" | "vermilion";

/** Eight panels round the ferrule; the rim is drawn in between the ribs, as taut cloth is. */
function drawUmbrella([x, y]: Point, radius: number, turn: number, cloth: Cloth): Drawing {
  const panels = 8;
  const rimAt = (position: number): Point => {
    const angle = (position / panels) * 2 * Math.PI + turn;
    const reach = radius * (1 - 0.075 * Math.sin((position % 1) * Math.PI));
    return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
  };
  const edge = (from: number, to: number) =>
    Array.from({ length: 9 }, (_, step) => rimAt(from + ((to - from) * step) / 8));
  const whole = polygon(Array.from({ length: panels }, (_, panel) => edge(panel, panel + 0.999)).flat());
  const cones = Array.from({ length: panels }, (_, panel): Layer => {
    // The light comes from the upper left: panels that face away from it are darker.
    const facing = Math.cos(((panel + 0.5) / panels) * 2 * Math.PI + turn - Math.PI / 4);
    const tones: Record<Cloth, number> = {
      dark: facing < -0.6 ? 0.86 : 1,
      light: 0.1 + 0.2 * (facing + 1),
      striped: panel % 2 === 0 ? 1 : 0.06,
      vermilion: 1,
    };
    const shape = polygon([[x, y], ...edge(panel, panel + 0.999)]);
    return {
      shape,
      tone: tones[cloth],
      hatch: panel % 2 === 0 ? RISING : FALLING,
      ink: cloth === "vermilion" ? VERMILION : INK,
    };
  });
  const ribInk = cloth === "light" ? INK : PAPER.ash;
  const ribs = Array.from(
    { length: panels },
    (_, rib): Cut => ({ points: [[x, y], rimAt(rib)], width: 1.8, ink: ribInk }),
  );
  const shadow = whole.map((ring) => ring.map(([px, py]): Point => [px + radius * 0.13, py + radius * 0.2]));
  return [
    { shape: shadow, tone: 0.9, hatch: FALLING, sheer: true },
    { shape: whole, tone: 0, contour: 3 },
    ...cones,
    ...ribs,
    { shape: ellipse(x, y, 6), tone: 1 },
    { shape: ellipse(x, y, 2.6), tone: 0 },
  ];
}

/** Streaks of bare paper across everything. */
function drawRaindrops(): Cut[] {
  return Array.from({ length: 110 }, (_, drop) => {
    const [x, y] = [hash(drop * 1.7) * 960 - 20, hash(drop * 2.9 + 4) * 640 - 30];
    const length = 20 + 34 * hash(drop * 4.3);
    return {
      points: `${x},${y} ${x - length * 0.24},${y + length}`,
      width: 1.2 + 1.3 * hash(drop + 0.5),
      ink: CHALK,
    };
  });
}
