import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { variantFile } from "#domain/media/media-path.ts";
import type { Picture } from "#domain/media/picture.ts";
import { openMediaStore } from "#lib/media-store.ts";

const QUALITY = 82;

/**
 * A part of a picture as JPEG, which every program shows: `width` by `height` pixels round its focal point. Made of the
 * largest encoding; null when its bytes are not there.
 */
export async function drawCrop(picture: Picture, width: number, height: number): Promise<Buffer | null> {
  const largest = picture.variants.filter(({ format }) => format === "webp").at(-1);
  const file = largest && variantFile(largest.path)?.file;
  const store = openMediaStore();
  if (!largest || !file || (await store.size(file)) === null) return null;
  const bytes = await buffer(store.read(file));
  const scale = Math.min(largest.width / width, largest.height / height);
  const [cut, tall] = [Math.floor(width * scale), Math.floor(height * scale)];
  const left = placeCut(picture.focalX, largest.width, cut);
  const top = placeCut(picture.focalY, largest.height, tall);
  return sharp(bytes)
    .extract({ left, top, width: cut, height: tall })
    .resize(width, height)
    .jpeg({ quality: QUALITY, mozjpeg: true })
    .toBuffer();
}

// The focal point in the middle where that is possible, and always inside.
function placeCut(focal: number, whole: number, cut: number): number {
  return Math.round(Math.min(Math.max(focal * whole - cut / 2, 0), whole - cut));
}
