import { fileTypeFromBuffer } from "file-type";
import sharp from "sharp";
import { AppError } from "#lib/errors.ts";

/** Why a file is not taken. Worded in `messages/*.json` under `media.refused`. */
export type Refusal =
  | "broken"
  | "captions"
  | "clip"
  | "empty"
  | "heic"
  | "known"
  | "notClip"
  | "pixels"
  | "shape"
  | "svg"
  | "type";

/** Bytes of an upload; `MAX_UPLOAD_WORDS` is what people are told. */
export const MAX_UPLOAD_BYTES = 40 * 1024 * 1024;
export const MAX_UPLOAD_WORDS = "40 MB";

// 100 megapixels take 400 MB when decoded: room for every camera, none for a bomb.
const MAX_PIXELS = 100_000_000;
// WebP cannot be higher than 16,383 pixels; a picture narrower than this would be a line there.
const MAX_RATIO = 20;

// What the bytes may be, and what the decoder must agree it is: a file that is two things at once is neither.
const DECODERS: Record<string, string> = {
  "image/jpeg": "jpeg",
  "image/png": "png",
  "image/apng": "png",
  "image/webp": "webp",
  "image/avif": "heif",
  "image/gif": "gif",
};
const HEIC = ["image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence"];

/** How the decoder is opened for bytes that strangers made: errors and missing ends are errors, pixels are limited. */
export const UNTRUSTED = { failOn: "error", limitInputPixels: MAX_PIXELS, autoOrient: true } as const;

/** What a picture is, as it will be seen: width and height are those after turning by EXIF. */
export type Inspected = { mimeType: string; width: number; height: number };

/** The error for a file that is not taken; `reason` in its values is a key of `messages`. */
export function refuseFile(refusal: Refusal, detail: string): AppError {
  return new AppError("FILE_REFUSED", detail, { reason: `media.refused.${refusal}` });
}

/**
 * Finds out what an upload is from its bytes alone, reading no more than headers; nothing is decoded yet.
 * @throws AppError TOO_LARGE beyond 40 MB; FILE_REFUSED for all that is no picture we take.
 */
export async function inspectPicture(bytes: Uint8Array): Promise<Inspected> {
  if (bytes.byteLength === 0) throw refuseFile("empty", "no bytes");
  if (bytes.byteLength > MAX_UPLOAD_BYTES) {
    throw new AppError("TOO_LARGE", `${bytes.byteLength} bytes`, { limit: MAX_UPLOAD_WORDS });
  }
  const mimeType = (await fileTypeFromBuffer(bytes))?.mime ?? "";
  const decoder = DECODERS[mimeType];
  if (HEIC.includes(mimeType)) throw refuseFile("heic", mimeType);
  if (!decoder) throw looksLikeSvg(bytes) ? refuseFile("svg", "SVG") : refuseFile("type", mimeType || "unknown bytes");
  const { width, height } = await readHeader(bytes, decoder);
  if (width * height > MAX_PIXELS) throw refuseFile("pixels", `${width} x ${height}`);
  if (Math.max(width, height) > Math.min(width, height) * MAX_RATIO) throw refuseFile("shape", `${width} x ${height}`);
  return { mimeType: mimeType === "image/apng" ? "image/png" : mimeType, width, height };
}

async function readHeader(bytes: Uint8Array, decoder: string): Promise<{ width: number; height: number }> {
  try {
    // The limit is checked by the caller, which can say why; here it would only be one more broken file.
    const { format, autoOrient } = await sharp(bytes, { ...UNTRUSTED, limitInputPixels: false }).metadata();
    if (format === decoder) return autoOrient;
  } catch (error) {
    throw refuseFile("broken", String(error));
  }
  throw refuseFile("broken", `not decoded as ${decoder}`);
}

function looksLikeSvg(bytes: Uint8Array): boolean {
  return /<svg[\s>]/i.test(new TextDecoder("latin1").decode(bytes.subarray(0, 4_096)).replaceAll("\0", ""));
}
