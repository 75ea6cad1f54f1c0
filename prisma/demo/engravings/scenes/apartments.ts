import { type Drawing, engrave, type Layer, THREE_BY_TWO } from "#prisma/demo/engravings/engrave.ts";
import { FALLING, type Hatch, HORIZONTAL, RISING, VERTICAL } from "#prisma/demo/engravings/guides.ts";
import { PAPER, VERMILION } from "#prisma/demo/engravings/palette.ts";
import { below, ellipse, hash, place, polygon, rectangle, smooth } from "#prisma/demo/engravings/shapes.ts";

/** The façade of an apartment block, a vermilion blanket hung out on one of its balconies. */
export function renderApartments(): string {
  const flats = Array.from({ length: 24 }, (_, flat) => drawFlat(flat % 6, Math.floor(flat / 6)));
  return engrave({
    format: THREE_BY_TWO,
    paper: PAPER.straw,
    spacing: 5,
    drawing: [{ shape: below(-20), tone: 0.16, hatch: HORIZONTAL }, ...flats.flat()],
  });
}

function drawFlat(column: number, row: number): Drawing {
  const [x, y, seed] = [column * 150, row * 150, row * 6 + column];
  const walls = [0.08, 0.3, 0.5, 0.2, 0.66] as const;
  const hatches: readonly Hatch[] = [HORIZONTAL, VERTICAL, RISING, FALLING];
  const awake = hash(seed * 1.3) > 0.5;
  const bars = Array.from(
    { length: 12 },
    (_, bar): Layer => ({ shape: rectangle(x + 9 + bar * 12, y + 104, 3, 36), tone: 1 }),
  );
  const curtain: Layer = {
    shape: place(polygon("22,22 46,22 34,60 28,104 22,104"), x, y),
    tone: 0.3,
    hatch: VERTICAL,
  };
  return [
    {
      shape: rectangle(x + 4, y + 6, 142, 136),
      tone: walls[Math.floor(hash(seed * 3.1) * 5)] ?? 0.08,
      hatch: hatches[seed % 4] ?? HORIZONTAL,
      contour: 3,
    },
    { shape: rectangle(x + 20, y + 20, 50, 84), tone: awake ? 0 : 1, contour: 3 },
    ...(awake ? [curtain] : []),
    { shape: rectangle(x + 82, y + 20, 50, 56), tone: 1 },
    ...[28, 40, 52, 64].map((slat): Layer => ({ shape: rectangle(x + 87, y + slat, 40, awake ? 4 : 7), tone: 0 })),
    ...(hash(seed * 5.7) > 0.55 && awake ? drawNeighbour(x + 48, y + 106) : []),
    { shape: rectangle(x + 2, y + 138, 146, 8), tone: 1 },
    ...bars,
    { shape: rectangle(x + 4, y + 100, 142, 5), tone: 1 },
    ...drawBelongings(x, y, seed),
  ];
}

function drawNeighbour(x: number, y: number): Layer[] {
  return [
    { shape: place(smooth("-14,0 -15,-26 -8,-36 8,-36 15,-26 14,0"), x, y), tone: 1 },
    { shape: place(ellipse(0, -46, 10, 11), x, y), tone: 1 },
  ];
}

/** What stands or hangs on the balcony: a plant, washing, or in one place the blanket. */
function drawBelongings(x: number, y: number, seed: number): Drawing {
  if (seed === 15) {
    return [{ shape: place(polygon("62,96 130,96 126,138 66,136"), x, y), tone: 1, ink: VERMILION }];
  }
  const habit = hash(seed * 2.3 + 7);
  if (habit < 0.4) {
    const leaves = polygon("0,0 -30,-14 -8,-12 -26,-34 -4,-18 -9,-44 2,-20 16,-42 6,-16 31,-28 10,-11 28,-6");
    return [
      { shape: place(leaves, x + 112, y + 88), tone: 1 },
      { shape: place(polygon("-13,0 13,0 9,18 -9,18"), x + 112, y + 84), tone: 0.1, contour: 2.4 },
    ];
  }
  if (habit < 0.72) return [];
  const washing = [18, 50, 82, 114].map((at, index): Layer => {
    const long = 26 + 12 * hash(seed + index);
    return {
      shape: place(polygon(`0,0 24,0 22,${long} 2,${long}`), x + at - 4, y + 84),
      tone: index % 2 === 0 ? 0 : 0.55,
      hatch: RISING,
      contour: 2.4,
    };
  });
  return [{ points: `${x + 6},${y + 84} ${x + 144},${y + 84}`, width: 2 }, ...washing];
}
