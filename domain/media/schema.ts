import { z } from "zod";
import { FIELD_LIMITS } from "#domain/articles/article.ts";
import { toFileName } from "#domain/media/file-name.ts";
import { AI_MARKS, LACKS, MEDIA_LIMITS } from "#domain/media/media-limits.ts";
import { RIGHTS } from "#domain/media/rights.ts";
import { fold, toLine } from "#lib/text.ts";

const line = (limit: number) => z.string().max(limit).transform(toLine);

export const UploadMedia = z.strictObject({
  bytes: z.custom<Uint8Array>((given) => given instanceof Uint8Array, "bytes"),
  fileName: z.string().transform(toFileName),
  alt: line(FIELD_LIMITS.alt).default(""),
  caption: line(FIELD_LIMITS.caption).default(""),
  credit: line(FIELD_LIMITS.caption).default(""),
});
export type UploadMedia = z.input<typeof UploadMedia>;

/** What is said of a picture, and what can be changed of it. Times in UTC; focal points as shares from 0 to 1. */
export const MediaWords = z.strictObject({
  alt: line(FIELD_LIMITS.alt),
  caption: line(FIELD_LIMITS.caption),
  credit: line(FIELD_LIMITS.caption),
  source: line(MEDIA_LIMITS.source),
  licence: line(MEDIA_LIMITS.licence),
  licenceEndsAt: z.date().nullable(),
  place: line(MEDIA_LIMITS.place),
  takenAt: z.date().nullable(),
  tags: z.array(z.string().max(200)).max(100).transform(toTags),
  aiMark: z.enum(AI_MARKS),
  focalX: z.number().min(0).max(1),
  focalY: z.number().min(0).max(1),
});
export type MediaWords = z.output<typeof MediaWords>;

/** A picture as somebody saw it: a change names the version it started from. */
export const MediaAtVersion = z.strictObject({ id: z.uuid(), version: z.number().int().min(1) });
export type MediaAtVersion = z.output<typeof MediaAtVersion>;

export const MediaFilter = z.object({
  q: z.string().max(200).optional().catch(undefined),
  /** What is watched or heard, instead of pictures. */
  kind: z.literal("clips").optional().catch(undefined),
  tag: z.string().max(MEDIA_LIMITS.tag).optional().catch(undefined),
  /** Whether it may be used: for good or for a while yet, for two weeks at most, or no longer. */
  rights: z.enum(RIGHTS).optional().catch(undefined),
  /** What is not said of it. */
  missing: z.enum(LACKS).optional().catch(undefined),
  /** Whoever put it there. */
  by: z.uuid().optional().catch(undefined),
  /** From a former page's `next`. */
  after: z.templateLiteral([z.number().int(), "_", z.uuid()]).optional().catch(undefined),
});
export type MediaFilter = z.output<typeof MediaFilter>;

/** Tags as they are kept: one line each, no two alike but for marks and case, in the order they came. */
export function toTags(given: string[]): string[] {
  const tags = given.map((tag) =>
    toLine(tag.replace(/^#+/, "").replaceAll(",", " ")).slice(0, MEDIA_LIMITS.tag).trim(),
  );
  const first = new Map(
    tags
      .filter(Boolean)
      .map((tag) => [fold(tag), tag])
      .reverse() as [string, string][],
  );
  return [...new Set(tags.filter((tag) => first.get(fold(tag)) === tag))].slice(0, MEDIA_LIMITS.tags);
}

/** What the archive's search looks in: all that is said of a picture, folded. */
export function searchTextOf(said: {
  alt: string;
  caption: string;
  credit: string;
  source: string;
  place: string;
  tags: string[];
  fileName: string;
}): string {
  const { alt, caption, credit, source, place, tags, fileName } = said;
  return fold([alt, caption, credit, source, place, ...tags, fileName].join("\n"));
}
