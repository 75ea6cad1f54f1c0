import { type ArticleContent, FIELD_ADVICE } from "#domain/articles/article.ts";
import type { BlockOf } from "#domain/articles/body/document.ts";
import type { RightsAdvice } from "#domain/articles/rights-advice.ts";
import { words } from "#lib/text.ts";

/** What a desk would better mend before publishing, though nothing is held back for it. Figures that stand alone count from 1. */
export type Advice =
  | { code: "headlineLong" | "frontHeadlineLong" | "searchHeadlineLong"; length: number; limit: number }
  | { code: "standfirstLong"; length: number; limit: number }
  | { code: "standfirstMissing" }
  | { code: "altMissing" | "photoMissing"; blockId: string; number: number }
  | { code: "galleryAltMissing" | "galleryPhotoMissing"; blockId: string; count: number }
  | RightsAdvice;

/** Lists what could be better in an article; lengths in characters, of the standfirst in words. */
export function listAdvice(content: ArticleContent): Advice[] {
  const { headline, frontHeadline, searchHeadline, standfirst, body } = content;
  const standfirstWords = words(standfirst).length;
  const figures = body.content.filter((block) => block.type === "figure");
  return [
    ...tooLong("headlineLong", headline, FIELD_ADVICE.headline),
    ...tooLong("frontHeadlineLong", frontHeadline, FIELD_ADVICE.frontHeadline),
    ...tooLong("searchHeadlineLong", searchHeadline, FIELD_ADVICE.searchHeadline),
    ...(standfirst.trim() ? [] : [{ code: "standfirstMissing" as const }]),
    ...(standfirstWords > FIELD_ADVICE.standfirstWords
      ? [{ code: "standfirstLong" as const, length: standfirstWords, limit: FIELD_ADVICE.standfirstWords }]
      : []),
    ...figures.flatMap(({ attrs: { id, mediaId, alt } }, index): Advice[] => {
      if (!mediaId) return [{ code: "photoMissing", blockId: id, number: index + 1 }];
      return alt ? [] : [{ code: "altMissing", blockId: id, number: index + 1 }];
    }),
    ...body.content.flatMap((block) => (block.type === "gallery" ? galleryAdvice(block) : [])),
  ];
}

function galleryAdvice({ attrs: { id }, content }: BlockOf<"gallery">): Advice[] {
  const photos = content.filter(({ attrs }) => attrs.mediaId === null).length;
  const alts = content.filter(({ attrs }) => attrs.mediaId !== null && !attrs.alt).length;
  return [
    ...(photos > 0 ? [{ code: "galleryPhotoMissing" as const, blockId: id, count: photos }] : []),
    ...(alts > 0 ? [{ code: "galleryAltMissing" as const, blockId: id, count: alts }] : []),
  ];
}

function tooLong(
  code: "headlineLong" | "frontHeadlineLong" | "searchHeadlineLong",
  text: string | null,
  limit: number,
): Advice[] {
  const length = countCharacters(text ?? "");
  return length > limit ? [{ code, length, limit }] : [];
}

/** How many letters a reader sees: "ộ" is one however it is encoded. */
export function countCharacters(text: string): number {
  return [...text.normalize("NFC").trim()].length;
}
