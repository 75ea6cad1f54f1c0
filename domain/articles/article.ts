import { z } from "zod";
import { BodySchema } from "#domain/articles/body/document.ts";
import { isSlug, SLUG_LIMIT } from "#lib/slug.ts";
import { toLine, toNfc } from "#lib/text.ts";
import { ArticleKind, ArticleStatus, BylineState, CreditRole, Language } from "#prisma/generated/enums.ts";

export { ArticleKind, ArticleStatus, BylineState, CreditRole, Language };

/** How long a field may be before it is refused (characters), and before the desk is warned (characters, standfirst in words). */
export const FIELD_LIMITS = {
  kicker: 60,
  headline: 250,
  frontHeadline: 160,
  searchHeadline: 160,
  shareText: 500,
  standfirst: 1_500,
  caption: 1_000,
  alt: 500,
  deskNote: 2_000,
} as const;
export const FIELD_ADVICE = {
  headline: 80,
  frontHeadline: 60,
  searchHeadline: 65,
  standfirstWords: 40,
  alt: 125,
} as const;

/** Characters of the name that somebody gives a version. */
export const VERSION_NAME_LIMIT = 120;

const line = (limit: number) => z.string().max(limit).transform(toLine);
const optionalLine = (limit: number) =>
  z
    .string()
    .max(limit)
    .transform(toLine)
    .transform((text) => text || null)
    .nullable();

/** Everything an editor can change in an article: the unit that is saved, kept as a revision, and released. */
export const ArticleContentSchema = z.strictObject({
  kind: z.enum(ArticleKind),
  language: z.enum(Language),
  /** Null until somebody chooses one; then publishing makes it from the headline. */
  slug: z.string().max(SLUG_LIMIT).refine(isSlug, "a-z, 0-9 and single hyphens").nullable(),
  kicker: optionalLine(FIELD_LIMITS.kicker),
  headline: line(FIELD_LIMITS.headline),
  frontHeadline: optionalLine(FIELD_LIMITS.frontHeadline),
  searchHeadline: optionalLine(FIELD_LIMITS.searchHeadline),
  /** What is said of the article where it is shared, one line; null for its standfirst. */
  shareText: optionalLine(FIELD_LIMITS.shareText),
  standfirst: z.string().max(FIELD_LIMITS.standfirst).transform(toNfc),
  body: BodySchema,
  /** A day in Vietnam, "2024-01-22". */
  eventDate: z.iso.date().nullable(),
  bylineState: z.enum(BylineState),
  agencyName: optionalLine(120),
  sourceName: optionalLine(120),
  canonicalUrl: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullable(),
  /** For colleagues, never for readers: no edition, feed, preview or private link has it. Several lines. */
  deskNote: z
    .string()
    .max(FIELD_LIMITS.deskNote)
    .transform((text) => toNfc(text).trim() || null)
    .nullable(),
  sectionId: z.uuid().nullable(),
  lead: z.strictObject({
    mediaId: z.uuid().nullable(),
    caption: line(FIELD_LIMITS.caption),
    credit: line(FIELD_LIMITS.caption),
    alt: line(FIELD_LIMITS.alt),
  }),
  credits: z
    .array(z.strictObject({ authorId: z.uuid(), role: z.enum(CreditRole) }))
    .max(20)
    .refine((list) => new Set(list.map((c) => c.authorId + c.role)).size === list.length, "the same credit twice"),
  topicIds: z
    .array(z.uuid())
    .max(20)
    .refine((list) => new Set(list).size === list.length, "the same topic twice"),
});

export type ArticleContent = z.infer<typeof ArticleContentSchema>;
