import { fileTypeFromBuffer } from "file-type";
import { refuseFile } from "#domain/media/inspect-picture.ts";
import type { OtherEnding } from "#domain/media/media-path.ts";

/** Bytes of a clip; `MAX_CLIP_WORDS` is what people are told. */
export const MAX_CLIP_BYTES = 500 * 1024 * 1024;
export const MAX_CLIP_WORDS = "500 MB";

export type ClipType = { kind: "video" | "audio"; mimeType: string; ending: OtherEnding };

// What browsers play on every system. QuickTime's own form and others play on some, and are refused with advice.
const TAKEN: Record<string, ClipType> = {
  "video/mp4": { kind: "video", mimeType: "video/mp4", ending: "mp4" },
  "video/x-m4v": { kind: "video", mimeType: "video/mp4", ending: "mp4" },
  "video/webm": { kind: "video", mimeType: "video/webm", ending: "webm" },
  "audio/mpeg": { kind: "audio", mimeType: "audio/mpeg", ending: "mp3" },
  "audio/x-m4a": { kind: "audio", mimeType: "audio/mp4", ending: "m4a" },
  "audio/mp4": { kind: "audio", mimeType: "audio/mp4", ending: "m4a" },
  "audio/ogg": { kind: "audio", mimeType: "audio/ogg", ending: "ogg" },
};

/**
 * Finds out what a clip is from its first bytes alone.
 * @throws AppError FILE_REFUSED for all that browsers do not play everywhere.
 */
export async function inspectClip(head: Uint8Array): Promise<ClipType> {
  const mimeType = (await fileTypeFromBuffer(head))?.mime ?? "";
  // Ogg names what is inside: "audio/ogg; codecs=opus".
  const type = TAKEN[mimeType.split(";")[0] ?? ""];
  if (type) return type;
  throw mimeType.startsWith("video/") || mimeType.startsWith("audio/")
    ? refuseFile("clip", mimeType)
    : refuseFile("notClip", mimeType || "unknown bytes");
}

// "+10.7769+106.7009/" as ISO 6709 has it, which phones write into videos.
const PLACE = /[+-]\d{2}\.\d{2,}[+-]\d{3}\.\d{2,}(?:[+-]\d+\.\d*)?\/?/g;
const LONGEST_PLACE = 64;

/**
 * The same bytes, as many, in which no phone says where it was. Works on what flows by: a clip is never in memory whole.
 */
export async function* withoutPlace(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let kept = "";
  for await (const piece of bytes) {
    const text = (kept + Buffer.from(piece).toString("latin1")).replace(PLACE, (place) => " ".repeat(place.length));
    // What may go on in the next piece waits for it.
    const cut = Math.max(0, text.length - LONGEST_PLACE);
    yield Buffer.from(text.slice(0, cut), "latin1");
    kept = text.slice(cut);
  }
  yield Buffer.from(
    kept.replace(PLACE, (place) => " ".repeat(place.length)),
    "latin1",
  );
}
