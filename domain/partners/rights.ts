import type { FeedPictureRow } from "#domain/feeds/feed-picture.ts";
import { fold, toLine } from "#lib/text.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import type { ArticleKind, Language } from "#prisma/generated/enums.ts";

/**
 * The texts that are ours to pass on: written here, and not first published elsewhere. What agencies wrote they sell
 * themselves.
 */
const OUR_TEXT: Prisma.EditionWhereInput = {
  canonicalUrl: null,
  sourceName: null,
  agencyName: null,
  bylineState: { not: "AGENCY" },
};

/** What of an agreement decides which articles are in it. `sectionIds` are with those below them; none is all. */
type Scope = { sectionIds: string[]; kinds: ArticleKind[]; languages: Language[] };

/** The editions that an agreement is about, whenever they came out. */
export function withinScope({ sectionIds, kinds, languages }: Scope): Prisma.EditionWhereInput {
  return {
    ...OUR_TEXT,
    ...(sectionIds.length > 0 ? { sectionId: { in: sectionIds } } : {}),
    ...(kinds.length > 0 ? { kind: { in: kinds } } : {}),
    ...(languages.length > 0 ? { language: { in: languages } } : {}),
  };
}

// Licences that let whoever gets a picture pass it on, as archives write them: "CC BY-SA 4.0", "CC0", "Public domain".
const FREE_LICENCE = /^(?:cc[ -]?0|cc[ -]by(?:[ -]sa)?|public domain|pdm)\b/i;
const NOT_FREE = /\b(?:nc|nd)\b/i;

type Rights = Pick<FeedPictureRow, "source" | "licence" | "licenceEndsAt">;

/**
 * Whether a picture is ours to pass on at a time. With a licence: if that lets everybody pass it on. Without one: if it
 * came from nobody else, and all whom its credit names are of the paper; a picture of which nobody says who made it stays
 * here. Never when a right to it has run out. `ours` holds names as `foldName` writes them.
 */
export function mayPassOn({ source, licence, licenceEndsAt }: Rights, credit: string, ours: Ours, now: Date): boolean {
  if (licenceEndsAt !== null && licenceEndsAt <= now) return false;
  if (licence !== "") return FREE_LICENCE.test(licence) && !NOT_FREE.test(licence);
  const names = namesIn(credit);
  return source === "" && names.length > 0 && names.every((name) => ours.has(name));
}

type Ours = ReadonlySet<string>;

/** A name as names are compared: without marks, in lower case. */
export function foldName(name: string): string {
  return fold(toLine(name));
}

// "Ảnh: Lê An Nhiên - Tòa Soạn", "Nam Nguyễn/TTXVN".
function namesIn(credit: string): string[] {
  const names = credit.slice(credit.lastIndexOf(":") + 1).split(/[/,;&|]| [-–—] /);
  return names.map(foldName).filter((name) => name !== "");
}
