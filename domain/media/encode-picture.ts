import sharp, { type Raw, type Sharp } from "sharp";
import { rgbaToThumbHash } from "thumbhash";
import { type Inspected, refuseFile, UNTRUSTED } from "#domain/media/inspect-picture.ts";
import { createTurnstile } from "#lib/turnstile.ts";

/** One encoding of a picture with its bytes. */
type EncodedVariant = { format: "avif" | "webp"; width: number; height: number; bytes: Uint8Array };

/** All that is made of a picture for readers; `thumbhash` is base64. */
export type EncodedPicture = { variants: EncodedVariant[]; thumbhash: string };

// Widths in pixels that readers are offered; none is wider than the picture was. A phone of 360 points is 720 pixels wide
// when it is cheap, and 1080 when it is not: these two are what most readers are sent.
const WIDTHS = [480, 720, 1080, 1500, 2000];
const WIDEST = 2000;
const WEBP_HIGHEST = 16_383;
// A step this close to the picture's own width would double the bytes kept and spare no reader a tenth of theirs.
const NEAR = 0.85;

// One thread an operation, two operations at a time: on two cores an upload leaves room for readers and saves, and
// twenty uploads at once do not take the memory of twenty decoded photos.
sharp.concurrency(1);
const turnstile = createTurnstile(2);

/** The widths in which a picture of this size is offered, in ascending order. */
export function listWidths({ width, height }: { width: number; height: number }): number[] {
  const widest = Math.max(1, Math.min(width, WIDEST, Math.floor((WEBP_HIGHEST * width) / height)));
  return [...WIDTHS.filter((step) => step <= widest * NEAR), widest];
}

/**
 * Encodes a picture in all sizes as AVIF and WebP. Only pixels pass: EXIF with places and names, comments, colour
 * profiles (turned into sRGB) and whatever hid behind the picture's end stay in the original. `effort` is AVIF's, 0 to
 * 9: at 4 it takes six times the time of 2 for a tenth fewer bytes.
 * @throws AppError FILE_REFUSED when the bytes cannot be decoded to their end.
 */
export async function encodePicture(bytes: Uint8Array, picture: Inspected, effort = 2): Promise<EncodedPicture> {
  const widths = listWidths(picture);
  const { data, raw } = await turnstile(() => decode(bytes, widths.at(-1) ?? WIDEST));
  const open = () => sharp(data, { raw });
  const jobs = widths.flatMap((width) => [
    () => encode("avif", toAvif(open().resize({ width }), effort)),
    () => encode("webp", toWebp(open().resize({ width }))),
  ]);
  const [variants, thumbhash] = await Promise.all([
    Promise.all(jobs.map((job) => turnstile(job))),
    turnstile(() => renderThumbhash(open())),
  ]);
  return { variants, thumbhash };
}

/** One encoding of a picture that was inspected, at exactly this width in pixels, by the same rules. */
export function encodeAt(picture: Sharp, format: "avif" | "webp", width: number, effort = 2): Promise<Buffer> {
  const sized = picture.resize({ width }).toColourspace("srgb");
  return turnstile(() => (format === "avif" ? toAvif(sized, effort) : toWebp(sized)).toBuffer());
}

function toAvif(picture: Sharp, effort: number): Sharp {
  return picture.avif({ quality: 50, effort, chromaSubsampling: "4:2:0" });
}

function toWebp(picture: Sharp): Sharp {
  return picture.webp({ quality: 76, effort: 2 });
}

// Decoded once at the widest size; the smaller ones are made of it, not of 24 megapixels each.
async function decode(bytes: Uint8Array, width: number): Promise<{ data: Buffer; raw: Raw }> {
  try {
    const { data, info } = await sharp(bytes, UNTRUSTED)
      .resize({ width, withoutEnlargement: true })
      .toColourspace("srgb")
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { data, raw: { width: info.width, height: info.height, channels: info.channels } };
  } catch (error) {
    throw refuseFile("broken", String(error));
  }
}

async function encode(format: "avif" | "webp", pipeline: Sharp): Promise<EncodedVariant> {
  const { data, info } = await pipeline.toBuffer({ resolveWithObject: true });
  return { format, width: info.width, height: info.height, bytes: data };
}

async function renderThumbhash(pipeline: Sharp): Promise<string> {
  const { data, info } = await pipeline
    .resize({ width: 100, height: 100, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb")
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString("base64");
}
