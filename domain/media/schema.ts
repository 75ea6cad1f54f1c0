import { z } from "zod";
import { FIELD_LIMITS } from "#domain/articles/article.ts";
import { toFileName } from "#domain/media/file-name.ts";
import { toLine } from "#lib/text.ts";

const line = (limit: number) => z.string().max(limit).transform(toLine).default("");

export const UploadMedia = z.strictObject({
  bytes: z.custom<Uint8Array>((given) => given instanceof Uint8Array, "bytes"),
  fileName: z.string().transform(toFileName),
  alt: line(FIELD_LIMITS.alt),
  caption: line(FIELD_LIMITS.caption),
  credit: line(FIELD_LIMITS.caption),
});
export type UploadMedia = z.input<typeof UploadMedia>;

export const MediaFilter = z.object({
  q: z.string().max(200).optional().catch(undefined),
  /** From a former page's `next`. */
  after: z.templateLiteral([z.number().int(), "_", z.uuid()]).optional().catch(undefined),
});
export type MediaFilter = z.output<typeof MediaFilter>;
