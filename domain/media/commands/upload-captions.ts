import { createHash } from "node:crypto";
import { z } from "zod";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { refuseFile } from "#domain/media/inspect-picture.ts";
import { otherPath } from "#domain/media/media-path.ts";
import { chooseName, putAt } from "#domain/media/put-picture.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { toNfc } from "#lib/text.ts";

/** Characters of a file of captions: far more than a film has. */
const CAPTIONS_LIMIT = 1_000_000;

export const UploadCaptions = z.strictObject({
  /** WebVTT, or SubRip, which most programs write, and which is made WebVTT here. */
  text: z.string().max(CAPTIONS_LIMIT),
  fileName: z.string().max(300),
});
export type UploadCaptions = z.input<typeof UploadCaptions>;

const CUE = /^(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3} --> (?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}/m;

/**
 * Keeps the captions of a clip and answers their public address.
 * @throws AppError FORBIDDEN; FILE_REFUSED for a text without timed lines; SETUP when it cannot be written.
 */
export async function uploadCaptions(input: UploadCaptions, actor: Actor): Promise<{ path: string }> {
  assertMay(actor, "media.upload");
  const { text, fileName } = UploadCaptions.parse(input);
  const bytes = new TextEncoder().encode(toWebVtt(text));
  const hash = createHash("sha256").update(bytes).digest("hex");
  const path = otherPath(await chooseName(hash), "vtt");
  await putAt(path, bytes);
  await db.$transaction((tx) => {
    const detail = { fileName, path };
    return recordAudit(tx, actor, { action: "media.upload-captions", subjectType: "media", subjectId: hash, detail });
  });
  return { path };
}

// Captions as browsers read them (W3C WebVTT); SubRip differs in its commas and in having no head.
function toWebVtt(text: string): string {
  const lines = toNfc(text).replace(/^(\d{2,}:\d\d:\d\d),(\d{3} --> \d{2,}:\d\d:\d\d),(\d{3})/gm, "$1.$2.$3");
  if (!CUE.test(lines)) throw refuseFile("captions", "no timed line");
  return lines.startsWith("WEBVTT") ? lines : `WEBVTT\n\n${lines}`;
}
