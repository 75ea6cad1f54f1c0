import { thumbHashToAverageRGBA } from "thumbhash";

const TONES = 3;
const HUES = 4;
// Below this the channels are so near each other that the eye sees grey.
const GREY = 0.1;
const HEADER_BYTES = 5;

/**
 * Which of twelve tints comes nearest to a picture: four times its tone (0 dark to 2 bright) and its hue (0 grey, 1
 * warm, 2 green, 3 blue). The tints themselves are in `app/theme.css`. Null for a picture without a thumbhash, and for
 * one that can be seen through: what is behind it would show for ever.
 */
export function tintOf(thumbhash: string | null): number | null {
  const bytes = Buffer.from(thumbhash ?? "", "base64");
  const isSeeThrough = ((bytes[2] ?? 0) & 0x80) !== 0;
  if (bytes.length < HEADER_BYTES || isSeeThrough) return null;
  const { r, g, b } = thumbHashToAverageRGBA(bytes);
  const tone = Math.min(TONES - 1, Math.floor(((r + g + b) / 3) * TONES));
  return tone * HUES + hueOf(r, g, b);
}

function hueOf(r: number, g: number, b: number): number {
  const most = Math.max(r, g, b);
  if (most - Math.min(r, g, b) < GREY) return 0;
  return [r, g, b].indexOf(most) + 1;
}
