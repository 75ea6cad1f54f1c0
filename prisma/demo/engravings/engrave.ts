import { type Guide, guidesFor, type Hatch, HORIZONTAL } from "./guides.ts";
import { INK } from "./palette.ts";
import { hash, type Outline, type Point, readPoints, type Shape } from "./shapes.ts";

/** How dark a place is, from 0 (bare paper) to 1 (solid ink). */
type Tone = number | ((x: number, y: number) => number);

/** A shape filled with hatching. It covers what was drawn before unless it is `sheer`. */
export type Layer = {
  shape: Shape;
  tone: Tone;
  hatch?: Hatch;
  ink?: string;
  /** What shows between the lines, when that is not the paper of the plate. */
  paper?: string;
  /** Sheer layers leave what is below in sight: shadows, cross-hatching, rain. */
  sheer?: boolean;
  /** The width of a contour, for light things on a light ground. */
  contour?: number;
};

/** A single cut of constant width: a rope, a limb, a rail. */
export type Cut = { points: Outline; width: number; ink?: string };

/** What a scene is made of, from the back to the front. */
export type Drawing = readonly (Layer | Cut)[];

/** The units in which a scene is drawn, and the pixels at which it is rasterised. */
export type Format = {
  width: number;
  height: number;
  pixelWidth: number;
  pixelHeight: number;
};

export const THREE_BY_TWO: Format = {
  width: 900,
  height: 600,
  pixelWidth: 1620,
  pixelHeight: 1080,
};
export const SIXTEEN_BY_TEN: Format = {
  width: 1440,
  height: 900,
  pixelWidth: 1600,
  pixelHeight: 1000,
};
export const BUST: Format = {
  width: 400,
  height: 500,
  pixelWidth: 800,
  pixelHeight: 1000,
};

type Plate = {
  format: Format;
  paper: string;
  spacing: number;
  drawing: Drawing;
};

/** Where the tone is as good as white or black, hatching would only look like dirt. */
const BARE = 0.03;
const SOLID = 0.97;
/** How much neighbouring lines differ in weight, as lines cut by hand do. */
const UNEVENNESS = 0.1;
/** Changes of a line's width below this, in plate units, are left out. */
const WIDTH_TOLERANCE = 0.18;

/** Engraves a plate: the whole picture as an SVG document, ink on tinted paper. */
export function engrave({ format, paper, spacing, drawing }: Plate): string {
  const { width, height, pixelWidth, pixelHeight } = format;
  const parts = drawing.map((item, index) =>
    "points" in item ? cutMarkup(item) : layerMarkup(item, `c${index}`, { format, paper, spacing }),
  );
  const size = `viewBox="0 0 ${width} ${height}" width="${pixelWidth}" height="${pixelHeight}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}>`,
    `<path fill="${paper}" d="M0 0h${width}v${height}H0z"/>`,
    ...parts,
    "</svg>",
  ].join("");
}

function cutMarkup({ points, width, ink = INK }: Cut): string {
  const pen = `stroke="${ink}" stroke-width="${round(width)}" stroke-linecap="round" stroke-linejoin="round"`;
  return `<path fill="none" ${pen} d="${pathOf(readPoints(points))}"/>`;
}

function layerMarkup(layer: Layer, id: string, plate: Omit<Plate, "drawing">): string {
  const { shape, tone, ink = INK, paper = plate.paper, sheer = false, contour } = layer;
  const outline = shape.map((ring) => `${pathOf(ring)}z`).join("");
  const area = `fill-rule="evenodd" d="${outline}"`;
  const edge = contour
    ? `<path fill="none" stroke="${INK}" stroke-width="${contour}" stroke-linejoin="round" d="${outline}"/>`
    : "";
  if (typeof tone === "number" && tone >= SOLID) return `<path fill="${ink}" ${area}/>${edge}`;
  const ground = sheer ? "" : `<path fill="${paper}" ${area}/>`;
  const lines = linesOf(layer, plate);
  if (lines === "") return ground + edge;
  const clip = `<clipPath id="${id}"><path clip-rule="evenodd" d="${outline}"/></clipPath>`;
  return `${clip}${ground}<path fill="${ink}" clip-path="url(#${id})" d="${lines}"/>${edge}`;
}

function linesOf({ shape, tone, hatch = HORIZONTAL }: Layer, { format, spacing }: Omit<Plate, "drawing">): string {
  if (typeof tone === "number" && tone < BARE) return "";
  const box = boundsOf(shape, format, spacing);
  return guidesFor(hatch, shape, format, spacing)
    .map((guide, index) => {
      const unevenness = (hash(index + 0.3) - 0.5) * UNEVENNESS;
      const widthAt = (along: number) => {
        const [x, y] = guide.place(along, 0);
        if (x < box.left || x > box.right || y < box.top || y > box.bottom) return 0;
        return lineWidth(typeof tone === "number" ? tone : tone(x, y), unevenness, spacing);
      };
      return strokesAlong(guide, widthAt).join("");
    })
    .join("");
}

function lineWidth(tone: number, unevenness: number, spacing: number): number {
  if (tone < BARE) return 0;
  // Lines of solid areas overlap, so that no paper glimmers through.
  if (tone > SOLID) return spacing * 1.08;
  return spacing * Math.max(0.07, Math.min(0.94, 0.07 + 0.87 * (tone + unevenness)));
}

/** Cuts one line: a blade-shaped outline for every stretch on which the width is not nought. */
function strokesAlong(guide: Guide, widthAt: (along: number) => number): string[] {
  const strokes: string[] = [];
  let stretch: Sample[] = [];
  const finish = () => {
    if (stretch.length > 1) strokes.push(blade(guide, simplify(stretch, guide.longest)));
    stretch = [];
  };
  const count = Math.max(1, Math.ceil((guide.to - guide.from) / guide.step));
  for (let index = 0; index <= count; index++) {
    const along = guide.from + ((guide.to - guide.from) * index) / count;
    const width = widthAt(along);
    if (width > 0) stretch.push({ along, width });
    else finish();
  }
  finish();
  return strokes;
}

type Sample = { along: number; width: number };

function blade(guide: Guide, samples: readonly Sample[]): string {
  const there = samples.map(({ along, width }) => guide.place(along, -width / 2));
  const back = samples.map(({ along, width }) => guide.place(along, width / 2)).reverse();
  return `${pathOf([...there, ...back])}z`;
}

/** Keeps the samples that a straight run between the kept ones would miss; one pass with a narrowing cone. */
function simplify(samples: readonly Sample[], longest: number): Sample[] {
  const kept: Sample[] = [];
  let anchor: Sample | null = null;
  let previous: Sample | null = null;
  let [lowest, highest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const sample of samples) {
    if (anchor === null || previous === null) {
      kept.push(sample);
      anchor = sample;
    } else {
      const slope = (sample.width - anchor.width) / (sample.along - anchor.along);
      if (slope < lowest || slope > highest || sample.along - anchor.along > longest) {
        kept.push(previous);
        anchor = previous;
        [lowest, highest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
      }
      const run = sample.along - anchor.along;
      lowest = Math.max(lowest, (sample.width - WIDTH_TOLERANCE - anchor.width) / run);
      highest = Math.min(highest, (sample.width + WIDTH_TOLERANCE - anchor.width) / run);
    }
    previous = sample;
  }
  if (previous !== null && previous !== anchor) kept.push(previous);
  return kept;
}

function boundsOf(shape: Shape, format: Format, margin: number) {
  const points = shape.flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: Math.max(0, Math.min(...xs)) - margin,
    right: Math.min(format.width, Math.max(...xs)) + margin,
    top: Math.max(0, Math.min(...ys)) - margin,
    bottom: Math.min(format.height, Math.max(...ys)) + margin,
  };
}

function pathOf(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
