import { SKIN_PAPER } from "./bust.ts";
import type { Cut, Drawing, Layer } from "./engrave.ts";
import { FALLING, VERTICAL } from "./guides.ts";
import { bend, bendText, ellipse, type Point, polygon, type Shape, smooth, star } from "./shapes.ts";

/** What lies behind the head and what falls in front of it. */
type Haircut = { behind: Drawing; before: Drawing };

/** Light on the hair: fine curves of paper. */
function drawGleams(...curves: readonly string[]): Cut[] {
  return curves.map((curve) => ({ points: bendText(curve), width: 1.8, ink: SKIN_PAPER }));
}

function mirrorShape(shape: Shape): Shape {
  return shape.map((ring) => ring.map(([x, y]): Point => [400 - x, y]));
}

/** Parted in the middle and put up in a bun. */
export function drawBun(): Haircut {
  const shine = ["134,160 144,120 186,102", "136,134 152,106 184,94", "258,132 242,108 216,100"];
  const drawnBack = `
    134,210 124,168 140,112 200,86 260,112 276,168 266,210 264,178 244,142 200,120 156,142
    136,178
  `;
  return {
    behind: [{ shape: ellipse(200, 68, 32, 30), tone: 1 }, ...drawGleams("182,66 190,50 210,48")],
    before: [{ shape: smooth(drawnBack), tone: 1 }, ...drawGleams(...shine)],
  };
}

/** Short, with a parting on the left. */
export function drawSideParting(): Haircut {
  const shine = ["176,110 220,96 258,130", "184,100 230,86 266,122"];
  const swept = `
    134,200 124,158 136,112 178,84 234,82 274,112 278,160 267,202 264,164 240,136 204,130 172,112
    158,136 140,156
  `;
  return {
    behind: [],
    before: [{ shape: smooth(swept), tone: 1 }, ...drawGleams(...shine)],
  };
}

/** Bald on top, grey at the sides. */
export function drawBaldCrown(): Haircut {
  const tuft = smooth("134,216 120,206 116,176 124,148 142,138 142,160 136,190");
  const side = (shape: Shape): Layer => ({
    shape,
    tone: 0.42,
    hatch: VERTICAL,
    paper: SKIN_PAPER,
    contour: 2,
  });
  return {
    behind: [],
    before: [side(tuft), side(mirrorShape(tuft)), { points: bend([176, 142], [200, 136], [226, 142]), width: 1.6 }],
  };
}

/** Chin-long with a straight fringe. */
export function drawBob(): Haircut {
  const shine = [
    "140,148 160,112 196,102",
    "152,150 170,122 200,114",
    "112,250 108,210 118,170",
    "122,262 118,220 124,190",
  ];
  const cap = `
    126,262 112,250 112,180 130,124 164,92 200,84 236,92 270,124 288,180 288,250 274,262 268,206
    262,166 200,162 138,166 132,206
  `;
  return {
    behind: [
      {
        shape: smooth("98,240 104,170 128,112 200,78 272,112 296,170 302,240 296,306 250,318 150,318 104,306"),
        tone: 1,
      },
    ],
    before: [{ shape: smooth(cap), tone: 1 }, ...drawGleams(...shine)],
  };
}

/** Grey hair under a cloth wound round the head. */
export function drawTurban(): Haircut {
  const folds = [0, 1, 2].map((fold): Cut => {
    const [half, y] = [82 + fold * 4, 138 - fold * 17];
    return { points: bend([200 - half, y], [200, y - 52 + fold * 4], [200 + half, y]), width: 2.8, ink: SKIN_PAPER };
  });
  const cloth = `
    128,158 116,138 106,106 122,82 160,70 200,66 240,70 278,82 294,106 284,138 272,158 240,138
    200,130 160,138
  `;
  return {
    behind: [],
    before: [
      {
        shape: smooth(
          "133,196 130,152 160,120 200,112 240,120 270,152 267,196 258,162 232,144 200,138 168,144 142,162",
        ),
        tone: 0.4,
        hatch: VERTICAL,
        paper: SKIN_PAPER,
        contour: 2,
      },
      { shape: smooth(cloth), tone: 1 },
      ...folds,
    ],
  };
}

/** A mop of curls. */
export function drawCurls(): Haircut {
  const locks = [
    [158, 120],
    [188, 104],
    [222, 108],
    [250, 130],
    [140, 150],
    [206, 134],
  ] as const;
  const fringe = `
    126,192 116,176 126,164 116,146 132,138 130,118 150,116 156,98 176,102 190,88 206,98 224,90
    236,104 256,106 258,122 276,130 270,146 284,158 272,172 278,188 266,196 264,172 248,160
    238,146 222,154 208,142 192,154 176,144 160,158 142,160 136,178
  `;
  return {
    behind: [{ shape: smooth(star(200, 150, 98, 87, 17).flat(), 5), tone: 1 }],
    before: [
      { shape: smooth(fringe, 5), tone: 1 },
      ...drawGleams(...locks.map(([x, y]) => `${x - 9},${y + 4} ${x},${y - 12} ${x + 9},${y + 2}`)),
    ],
  };
}

/** Short sides under a beret. */
export function drawBeret(): Haircut {
  const side = smooth("136,204 126,184 126,146 146,130 146,156 138,180");
  const cap = smooth("112,146 108,112 140,78 206,58 274,70 308,104 300,136 262,138 200,134 144,142");
  return {
    behind: [],
    before: [
      { shape: side, tone: 0.7, hatch: VERTICAL },
      { shape: mirrorShape(side), tone: 0.8, hatch: VERTICAL },
      { shape: cap, tone: (x, y) => 0.62 + (x - 200) / 420 + (y - 100) / 300, hatch: FALLING, contour: 3 },
      { shape: smooth("124,148 144,136 200,128 258,132 276,142 274,154 256,146 200,142 146,150 128,160"), tone: 1 },
      { shape: polygon("202,60 206,44 213,44 213,59"), tone: 1 },
    ],
  };
}

/** Long and straight, parted off the middle. */
export function drawLongHair(): Haircut {
  const shine = [
    "150,146 160,116 180,104",
    "122,300 112,230 124,170",
    "110,380 104,310 112,240",
    "246,142 236,120 214,108",
    "284,330 290,260 278,200",
  ];
  const curtain = `
    126,408 114,424 98,404 106,300 112,190 132,122 166,90 200,84 238,92 270,122 288,190 294,300
    302,404 286,424 274,408 270,300 266,220 252,160 186,118 160,160 136,214 130,300
  `;
  return {
    behind: [{ shape: smooth("100,400 104,200 130,118 200,78 270,118 296,200 300,400 200,430"), tone: 1 }],
    before: [{ shape: smooth(curtain), tone: 1 }, ...drawGleams(...shine)],
  };
}
