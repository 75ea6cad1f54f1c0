import { SKIN_PAPER } from "./bust.ts";
import type { Cut, Drawing, Layer } from "./engrave.ts";
import { FALLING, type Hatch, HORIZONTAL, RISING, VERTICAL } from "./guides.ts";
import { bend, bendText, ellipse, type Point, polygon, smooth } from "./shapes.ts";

const SHOULDERS = smooth(
  "20,540 30,436 62,382 128,356 162,334 200,348 238,334 272,356 338,382 370,436 380,540 200,560",
);

const STAND_UP_COLLAR = polygon([
  ...bend([165, 298], [200, 318], [235, 298]),
  ...bend([244, 342], [200, 368], [156, 342]),
]);

/** The closed robe with its high collar and the seam that runs from the neck to the arm. */
export function drawRobe(tone: number, hatch: Hatch, ink?: string): Drawing {
  const dye = ink ? { ink } : {};
  const seam = bend([206, 338], [250, 370], [312, 406]);
  return [
    { shape: SHOULDERS, tone, hatch, contour: 2.6, ...dye },
    { shape: STAND_UP_COLLAR, tone: 1, ...dye },
    { points: [[200, 304], [202, 338], ...seam.slice(0, 14)], width: 2.4, ink: SKIN_PAPER },
    ...[0.22, 0.55, 0.9].map((share): Layer => {
      const [x, y] = seam.at(Math.round(share * 14)) ?? [0, 0];
      return { shape: ellipse(x, y, 5), tone: 0, paper: SKIN_PAPER, contour: 2 };
    }),
  ];
}

/** Jacket, shirt and a tie in the given ink. */
export function drawSuit(tone: number, hatch: Hatch, tie: string): Drawing {
  const necktie: Layer[] = [
    { shape: polygon("188,358 212,358 208,376 192,376"), tone: 1, ink: tie },
    { shape: polygon("192,378 208,378 220,462 200,506 180,462"), tone: 1, ink: tie },
  ];
  return [
    { shape: SHOULDERS, tone, hatch, contour: 2.6 },
    { shape: polygon("156,336 200,358 244,336 226,510 174,510"), tone: 0, paper: SKIN_PAPER },
    { shape: polygon("166,324 234,324 240,340 200,366 160,340"), tone: 0.36, paper: SKIN_PAPER },
    ...necktie,
    { shape: polygon("160,330 200,358 174,384 148,340"), tone: 0, paper: SKIN_PAPER, contour: 2.6 },
    { shape: polygon("240,330 200,358 226,384 252,340"), tone: 0, paper: SKIN_PAPER, contour: 2.6 },
    {
      shape: polygon("146,340 122,358 108,410 132,416 124,432 186,520 170,406"),
      tone: 0.92,
      hatch: RISING,
      contour: 2,
    },
    {
      shape: polygon("254,340 278,358 292,410 268,416 276,432 214,520 230,406"),
      tone: 0.92,
      hatch: FALLING,
      contour: 2,
    },
  ];
}

/** A dark coat with a stand-up collar and knotted buttons. */
export function drawCoat(): Drawing {
  const buttons = [374, 416, 458].flatMap(
    (y): Drawing => [
      { points: `176,${y} 224,${y}`, width: 3, ink: SKIN_PAPER },
      { shape: ellipse(200, y, 5.5), tone: 0, paper: SKIN_PAPER },
    ],
  );
  return [
    { shape: SHOULDERS, tone: 0.9, hatch: HORIZONTAL, contour: 2.6 },
    { shape: STAND_UP_COLLAR, tone: 1 },
    { points: "200,338 200,510", width: 2.4, ink: SKIN_PAPER },
    ...buttons,
  ];
}

/** A light blouse with a wide collar. */
export function drawBlouse(): Drawing {
  return [
    { shape: SHOULDERS, tone: 0.3, hatch: FALLING, contour: 2.6 },
    { shape: polygon("164,332 200,406 236,332 200,338"), tone: (_, y) => (y < 352 ? 0.3 : 0.04), paper: SKIN_PAPER },
    { shape: polygon("162,324 200,406 172,422 132,352"), tone: 0, paper: SKIN_PAPER, contour: 2.6 },
    { shape: polygon("238,324 200,406 228,422 268,352"), tone: 0.24, hatch: RISING, paper: SKIN_PAPER, contour: 2.6 },
    { points: "200,408 200,510", width: 2 },
    ...[432, 468].map((y): Layer => ({ shape: ellipse(207, y, 4), tone: 1 })),
  ];
}

/** A round-necked jersey under an open shirt. */
export function drawOpenShirt(): Drawing {
  return [
    { shape: SHOULDERS, tone: 0.06, paper: SKIN_PAPER, contour: 2.6 },
    { points: bend([158, 340], [200, 390], [242, 340]), width: 7 },
    {
      shape: smooth("20,540 30,436 62,382 130,352 156,332 154,366 166,426 172,540"),
      tone: 0.5,
      hatch: RISING,
      contour: 2.6,
    },
    {
      shape: smooth("380,540 370,436 338,382 270,352 244,332 246,366 234,426 228,540"),
      tone: 0.6,
      hatch: FALLING,
      contour: 2.6,
    },
    { shape: polygon("90,434 138,434 138,496 90,496"), tone: 0.3, hatch: VERTICAL, contour: 2.2 },
  ];
}

/** A roll-neck, and wound round it a scarf in the given ink. */
export function drawScarf(ink: string): Drawing {
  const folds = ["146,324 200,358 252,320", "144,342 200,380 254,338", "250,376 262,426 264,504"];
  return [
    { shape: SHOULDERS, tone: 0.72, hatch: VERTICAL, contour: 2.6 },
    { shape: smooth("222,358 262,348 284,416 292,506 236,512 238,426"), tone: 1, ink },
    {
      shape: smooth(`
      140,316 166,298 200,308 234,298 260,316 268,348 236,378 200,386 164,378 132,348
    `),
      tone: 1,
      ink,
    },
    ...folds.map((fold): Cut => ({ points: bendText(fold), width: 2.2, ink: SKIN_PAPER })),
  ];
}

/** A jersey with broad stripes. */
export function drawStripedJersey(): Drawing {
  // Rings round a point above the head run over the chest as stripes do, four lines to a stripe.
  const middle: Point = [200, 30];
  const stripes = (x: number, y: number) => Math.floor(Math.hypot(x - middle[0], y - middle[1]) / 18.4) % 2;
  return [
    { shape: SHOULDERS, tone: stripes, hatch: { kind: "rings", centre: middle }, paper: SKIN_PAPER, contour: 2.6 },
    { points: bend([156, 338], [200, 384], [244, 338]), width: 9 },
  ];
}

/** A goatee with a thin moustache. */
export function drawGoatee(): Drawing {
  const upper = polygon([...bend([170, 262], [200, 240], [230, 262]), ...bend([230, 262], [200, 254], [170, 262])]);
  return [
    { shape: upper, tone: 0.8, hatch: VERTICAL },
    { shape: smooth("186,282 200,278 214,282 212,304 200,334 188,304"), tone: 0.85, hatch: VERTICAL, contour: 2 },
  ];
}

/** A full moustache. */
export function drawMoustache(): Drawing {
  return [
    { shape: smooth("200,248 216,246 236,262 240,272 222,268 200,262 178,268 160,272 164,262 184,246"), tone: 1 },
  ];
}
