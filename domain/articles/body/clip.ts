import { z } from "zod";
import { blockId, LIMIT, line } from "./elements.ts";

/** Characters of what is said in a clip: some two hours of talk. */
export const TRANSCRIPT_LIMIT = 100_000;

const ownFile = (endings: string) => z.string().regex(new RegExp(`^/media/[0-9a-f]{12,64}\\.(?:${endings})$`));

/** Something to watch or to hear that the paper itself keeps. Nothing of it is loaded before the reader starts it. */
export const Clip = z.strictObject({
  type: z.literal("clip"),
  attrs: z.strictObject({
    id: blockId,
    kind: z.enum(["video", "audio"]),
    /** The row of the archive. */
    mediaId: z.uuid(),
    src: ownFile("mp4|webm|mp3|m4a|ogg"),
    mimeType: z.enum(["video/mp4", "video/webm", "audio/mpeg", "audio/mp4", "audio/ogg"]),
    /** Pixels; null for what is only heard. */
    width: z.number().int().min(1).max(16_384).nullable(),
    height: z.number().int().min(1).max(16_384).nullable(),
    /** How long it is; null when no browser could tell. */
    seconds: z.number().int().min(0).max(86_400).nullable(),
    title: line(LIMIT.title),
    caption: line(LIMIT.caption),
    credit: line(LIMIT.caption),
    /** A picture of ours that stands for it until it is started. */
    poster: z.strictObject({ mediaId: z.uuid() }).nullable(),
    /** What is said and heard, timed, for those who do not hear it (WebVTT). */
    captions: ownFile("vtt").nullable(),
    /** The same as a text to read, a line a paragraph. */
    transcript: z
      .string()
      .max(TRANSCRIPT_LIMIT)
      .transform((text) => text.normalize("NFC")),
  }),
});
