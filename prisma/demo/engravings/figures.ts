import type { Cut, Drawing, Layer } from "./engrave.ts";
import { FALLING, VERTICAL } from "./guides.ts";
import { VERMILION } from "./palette.ts";
import { bend, ellipse, type Point, place, placePoints, polygon, rectangle, smooth } from "./shapes.ts";

// Every figure is drawn around its own origin, its foot or waterline; people are about 100 units high at scale 1.

/** A conical hat: light on the left, shaded on the right. The origin is the middle of the brim. */
function drawConicalHat(x: number, y: number, scale: number, turn = 0): Layer[] {
  const brim = bend([25, 0], [0, 9], [-25, 0], 8);
  const cone = polygon([[0, -25], ...brim]);
  const shade = polygon([[0, -25], ...brim.filter(([brimX]) => brimX > 4)]);
  return [
    { shape: place(cone, x, y, scale, turn), tone: 0.06, contour: Math.max(1.2, scale * 1.1) },
    { shape: place(shade, x, y, scale, turn), tone: 0.62, hatch: FALLING, sheer: true },
  ];
}

/** A standing farmer in dark clothes; with `sash` one piece of the clothes is vermilion. */
export function drawFarmer(x: number, y: number, scale: number, sash = false): Layer[] {
  const tunic = smooth("-9,-75 9,-75 15,-64 12,-48 15,-32 -15,-32 -12,-48 -15,-64");
  const legs = polygon("-12,-34 12,-34 11,-14 10,0 4,0 1,-26 -3,0 -9,0 -11,-14");
  const cloth: Layer = { shape: place(polygon("-13,-55 13,-55 14,-39 -14,-39"), x, y, scale), tone: 1, ink: VERMILION };
  return [
    { shape: place(legs, x, y, scale), tone: 1 },
    { shape: place(tunic, x, y, scale), tone: 1 },
    { shape: place(ellipse(0, -80, 7, 10), x, y, scale), tone: 1 },
    ...(sash ? [cloth] : []),
    ...drawConicalHat(x, y - 82 * scale, scale),
  ];
}

/** A farmer bent over the seedlings. */
export function drawPlanter(x: number, y: number, scale: number): Drawing {
  const legs = polygon("-8,-40 16,-42 15,0 6,0 3,-26 -3,0 -11,0");
  const back = smooth("14,-46 8,-58 -10,-60 -32,-50 -36,-40 -22,-38 -4,-34 14,-36");
  return [
    { shape: place(legs, x, y, scale), tone: 1 },
    { shape: place(back, x, y, scale), tone: 1 },
    { points: placePoints("-27,-42 -30,-26 -27,-8", x, y, scale), width: 6 * scale },
    ...drawConicalHat(x - 44 * scale, y - 45 * scale, scale * 0.92, -0.75),
  ];
}

/** A farmer with a shoulder pole and two loaded baskets. */
export function drawCarrier(x: number, y: number, scale: number, sash = false): Drawing {
  const baskets = [-54, 54].flatMap((end): (Layer | Cut)[] => {
    const at = x + end * scale;
    return [
      { points: placePoints("-13,-32 0,-60 13,-32", at, y, scale), width: 1.1 * scale },
      { shape: place(smooth("-15,-31 0,-41 15,-31 0,-30"), at, y, scale), tone: 0, contour: 1.2 * scale },
      { shape: place(polygon("-17,-31 17,-31 10,-16 -10,-16"), at, y, scale), tone: 1 },
    ];
  });
  return [
    { shape: place(ellipse(0, 2, 48, 4), x, y, scale), tone: 0.75, sheer: true },
    ...baskets,
    ...drawFarmer(x, y, scale, sash),
    { points: placePoints(bend([-54, -60], [0, -84], [54, -60]), x, y, scale), width: 3.2 * scale },
  ];
}

/** A wooden sampan with its reflection. The origin is the middle of the waterline; it is 330 units long. */
export function drawSampan(x: number, y: number, scale: number): Layer[] {
  const gunwale = bend([-168, -46], [0, 20], [168, -50], 24);
  const bow = bend([150, -24], [118, 12], [80, 12], 8);
  const stern = bend([-84, 12], [-122, 12], [-152, -22], 8);
  const strake = [...bend([-148, -28], [0, 27], [150, -32], 24), ...bend([146, -26], [0, 34], [-143, -22], 24)];
  return [
    { shape: place(ellipse(0, 14, 140, 13), x, y, scale), tone: 0.72, sheer: true },
    { shape: place(polygon([...gunwale, ...bow, ...stern]), x, y, scale), tone: 1 },
    { shape: place(polygon(strake), x, y, scale), tone: 0 },
  ];
}

/** The arched mat roof of a sampan, to be drawn before its hull. */
export function drawMatRoof(x: number, y: number, scale: number): Layer[] {
  const arch: Point[] = [[-66, 0], ...bend([-60, -46], [0, -92], [60, -46], 16), [66, 0]];
  const opening: Point[] = [[40, 0], ...bend([40, -40], [56, -56], [60, -46], 6), [66, 0]];
  return [
    { shape: place(polygon(arch), x, y, scale), tone: 0.52, hatch: VERTICAL, contour: 2.4 * scale },
    { shape: place(polygon(opening), x, y, scale), tone: 1 },
    { shape: place(rectangle(-63, -40, 104, 4), x, y, scale), tone: 1 },
  ];
}

/** A coconut palm, 200 units high. */
export function drawPalm(x: number, y: number, scale: number): Layer[] {
  const trunk = polygon([...bend([-6, 0], [-18, -90], [4, -196]), ...bend([10, -196], [-4, -90], [8, 0])]);
  const tips = "-88,62 -108,14 -84,-34 -40,-64 24,-66 76,-40 106,6 92,58 -50,84 54,82";
  const fronds = placePoints(tips, 0, 0).map(([tipX, tipY]) => {
    // Fronds rise from the heart before they droop, and are thickest where they turn.
    const rise: Point = [7 + tipX * 0.55, -214 + Math.min(tipY, 0) * 1.1];
    const under: Point = [7 + tipX * 0.5, rise[1] + 26];
    const tip: Point = [7 + tipX, -196 + tipY];
    return polygon([...bend([7, -200], rise, tip, 10), ...bend(tip, under, [7, -190], 10)]);
  });
  return [trunk, ...fronds].map((shape) => ({ shape: place(shape, x, y, scale), tone: 1 }));
}
