import { BUST, type Cut, type Drawing, engrave, type Layer } from "./engrave.ts";
import { HORIZONTAL } from "./guides.ts";
import { bend, ellipse, type Point, polygon, smooth } from "./shapes.ts";

/** One person. Hair and clothes come from the wardrobe; the rest makes the face. */
type Sitter = {
  paper: string;
  /** Half the width of the face, and how much of it is left at the jaw. */
  faceWidth: number;
  jaw: number;
  hair: { behind: Drawing; before: Drawing };
  clothes: Drawing;
  browWidth: number;
  /** From 0 (earnest) to 1 (laughing). */
  smile: number;
  lips: "thin" | "full";
  glasses?: "round" | "square";
  /** Lines of age beside the mouth and under the eyes. */
  aged?: boolean;
  /** Beards, earrings, scarves: whatever comes last. */
  extras?: Drawing;
};

/** Lighter than the papers, so that the face stands out from them. */
export const SKIN_PAPER = "#f4eddf";

const [CENTRE_X, EYE_LINE, CHIN] = [200, 202, 294];

/** Engraves a head-and-shoulders portrait, lit from the left. */
export function renderBust(sitter: Sitter): string {
  return engrave({
    format: BUST,
    paper: sitter.paper,
    spacing: 4.6,
    drawing: [
      {
        shape: polygon("-5,-5 405,-5 405,505 -5,505"),
        hatch: HORIZONTAL,
        // A wall with the sitter's shadow on the right of the head.
        tone: (x, y) => 0.1 + 0.3 * Math.exp(-(((x - 330) / 110) ** 2) - ((y - 300) / 260) ** 2),
      },
      ...sitter.hair.behind,
      ...drawNeck(),
      ...sitter.clothes,
      ...drawHead(sitter),
      ...sitter.hair.before,
      ...drawFeatures(sitter),
      ...(sitter.glasses ? drawGlasses(sitter.glasses, sitter.faceWidth) : []),
      ...(sitter.extras ?? []),
    ],
  });
}

function drawNeck(): Layer[] {
  // The chin throws its shadow on the upper half.
  const shadow = (x: number, y: number) =>
    Math.max(0.1, 0.68 - Math.max(0, y - 296) / 34) + Math.max(0, x - CENTRE_X) / 130;
  return [{ shape: polygon("168,262 232,262 234,326 262,352 138,352 166,326"), tone: shadow, paper: SKIN_PAPER }];
}

function drawHead({ faceWidth, jaw }: Sitter): Layer[] {
  const side = (sign: number): Point[] => [
    [CENTRE_X + sign * faceWidth * 0.78, 128],
    [CENTRE_X + sign * faceWidth * 0.98, 168],
    [CENTRE_X + sign * faceWidth * 0.98, 212],
    [CENTRE_X + sign * faceWidth * jaw, 254],
    [CENTRE_X + sign * faceWidth * 0.4, 285],
  ];
  const face = smooth([[CENTRE_X, 106], ...side(1), [CENTRE_X, CHIN], ...side(-1).reverse()]);
  const shade = (x: number, y: number) => {
    const across = (x - CENTRE_X) / faceWidth;
    const turned = across - 0.22 + 0.12 * Math.sin((y - 150) / 34);
    return turned > 0 ? Math.min(0.72, 0.08 + turned * 0.86) : across < -0.84 ? 0.16 : 0;
  };
  const ear = (sign: number): Layer => ({
    shape: ellipse(CENTRE_X + sign * faceWidth * 1.02, EYE_LINE + 8, 10, 20),
    tone: sign > 0 ? 0.55 : 0.08,
    paper: SKIN_PAPER,
    contour: 2.6,
  });
  return [ear(-1), ear(1), { shape: face, tone: shade, paper: SKIN_PAPER, contour: 2.8 }];
}

function drawFeatures({ browWidth, smile, lips, aged = false }: Sitter): Drawing {
  const eyes = [-1, 1].flatMap((sign): Drawing => {
    const at = (dx: number, dy: number): Point => [CENTRE_X + sign * dx, EYE_LINE + dy];
    return [
      { points: bend(at(48, -20), at(32, -31), at(13, -21)), width: browWidth },
      { points: bend(at(44, 1), at(30, -12), at(15, 3)), width: 3.2 },
      { points: bend(at(39, 6), at(29, 9), at(19, 6)), width: 1.4 },
      { shape: ellipse(...at(29.5, 0.5), 5.6, 6.2), tone: 1 },
      { shape: ellipse(CENTRE_X + sign * 29.5 - 1.8, EYE_LINE - 1.6, 1.5), tone: 0, paper: SKIN_PAPER },
      ...(aged ? [{ points: bend(at(44, 14), at(32, 20), at(20, 14)), width: 1.6 }] : []),
    ];
  });
  const nose: Cut[] = [
    { points: [...bend([204, 196], [206, 222], [212, 236]), ...bend([212, 236], [214, 245], [201, 244])], width: 2.8 },
    { points: bend([188, 238], [186, 244], [193, 244]), width: 2.4 },
  ];
  const folds: Cut[] = [-1, 1].map((sign) => ({
    points: bend([CENTRE_X + sign * 25, 238], [CENTRE_X + sign * 37, 248], [CENTRE_X + sign * 35, 264]),
    width: 1.8,
  }));
  return [...eyes, ...nose, ...drawMouth(smile, lips), ...(aged ? folds : [])];
}

function drawMouth(smile: number, lips: Sitter["lips"]): Drawing {
  const [y, corner, half] = [265, 265 - smile * 6, 21 + smile * 5];
  const seam = bend([CENTRE_X - half, corner], [CENTRE_X, y + 4 + smile * 7], [CENTRE_X + half, corner]);
  const under: Cut = { points: bend([CENTRE_X - 9, y + 12], [CENTRE_X, y + 15], [CENTRE_X + 9, y + 12]), width: 1.8 };
  if (lips === "thin") return [{ points: seam, width: 3 }, under];
  const upper = [...bend([CENTRE_X - 6, y - 5], [CENTRE_X, y - 1], [CENTRE_X + 6, y - 5]), ...seam.toReversed()];
  const lower = [
    ...seam,
    ...bend([CENTRE_X + half, corner], [CENTRE_X, y + 20 + smile * 8], [CENTRE_X - half, corner]),
  ];
  return [
    { shape: polygon(lower), tone: 0.5, paper: SKIN_PAPER },
    { shape: polygon(upper), tone: 0.95 },
    { points: seam, width: 2.4 },
  ];
}

function drawGlasses(kind: "round" | "square", faceWidth: number): Cut[] {
  const lens = (sign: number): readonly Point[] => {
    const x = CENTRE_X + sign * 30;
    const ring = kind === "round" ? ellipse(x, EYE_LINE + 1, 24) : smooth(squareLens(x), 4);
    return [...ring.flat(), ...ring.flat().slice(0, 1)];
  };
  const bridge = bend([CENTRE_X - 7, EYE_LINE - 3], [CENTRE_X, EYE_LINE - 9], [CENTRE_X + 7, EYE_LINE - 3]);
  const temples = [-1, 1].map((sign): Cut => {
    return {
      points: `${CENTRE_X + sign * 55},${EYE_LINE - 4} ${CENTRE_X + sign * faceWidth * 1.02},${EYE_LINE - 8}`,
      width: 3.4,
    };
  });
  return [
    { points: lens(-1), width: 3.8 },
    { points: lens(1), width: 3.8 },
    { points: bridge, width: 3.8 },
    ...temples,
  ];
}

function squareLens(x: number): Point[] {
  const [left, right, top, bottom] = [x - 25, x + 25, EYE_LINE - 17, EYE_LINE + 18];
  // Each corner has two points, so that it is rounded but the sides stay straight.
  return [
    [left + 6, top],
    [right - 6, top],
    [right, top + 6],
    [right, bottom - 6],
    [right - 6, bottom],
    [left + 6, bottom],
    [left, bottom - 6],
    [left, top + 6],
  ];
}
