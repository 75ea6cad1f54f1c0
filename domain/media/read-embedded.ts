import exifr from "exifr";
import { FIELD_LIMITS } from "#domain/articles/article.ts";
import { MEDIA_LIMITS } from "#domain/media/media-limits.ts";
import { toTags } from "#domain/media/schema.ts";
import { toLine } from "#lib/text.ts";
import type { AiMark } from "#prisma/generated/enums.ts";

/** What photographers, agencies and programs wrote into a picture's file. */
export type Embedded = {
  caption: string;
  alt: string;
  credit: string;
  source: string;
  place: string;
  tags: string[];
  takenAt: Date | null;
  aiMark: AiMark;
};

const WANTED = {
  mergeOutput: false,
  reviveValues: false,
  tiff: true,
  ifd0: { pick: ["ImageDescription", "Artist"] },
  exif: { pick: ["DateTimeOriginal", "OffsetTimeOriginal"] },
  // Where somebody stood is in the archive copy; it is never read, and so goes nowhere.
  gps: false,
  interop: false,
  iptc: true,
  xmp: true,
};

// IPTC's "digital source type" (cv.iptc.org/newscodes/digitalsourcetype): what a program made, wholly or in part.
const MADE = ["trainedAlgorithmicMedia", "algorithmicMedia"];
const ALTERED = ["compositeWithTrainedAlgorithmicMedia", "compositeSynthetic"];

type Block = Record<string, unknown> | undefined;

/**
 * Reads IPTC, XMP and EXIF of a JPEG, PNG or AVIF: caption, who made it, place, time (a camera without a time zone is
 * set to Vietnam's), tags, and whether a program made it. Where several fields say the same, XMP goes before IPTC before
 * EXIF, as the IPTC photo metadata standard has it. A file that says nothing, or nothing readable, gives empty words.
 */
export async function readEmbedded(bytes: Uint8Array): Promise<Embedded> {
  const found: Record<string, Block> = await exifr
    .parse(bytes, WANTED)
    .catch(() => ({}))
    .then((read) => read ?? {});
  const { dc, photoshop, Iptc4xmpCore: core, Iptc4xmpExt: more, ifd0, exif } = found;
  const iptc = mendLatin(found.iptc);
  const creator = firstOf(dc?.creator, iptc?.Byline, ifd0?.Artist);
  const house = firstOf(photoshop?.Credit, iptc?.Credit, photoshop?.Source, iptc?.Source);
  const place = [core?.Location ?? iptc?.Sublocation, photoshop?.City ?? iptc?.City, photoshop?.State ?? iptc?.State];
  return {
    caption: firstOf(dc?.description, iptc?.Caption, ifd0?.ImageDescription).slice(0, FIELD_LIMITS.caption),
    alt: firstOf(core?.AltTextAccessibility).slice(0, FIELD_LIMITS.alt),
    credit: [...new Set([creator, house])].filter(Boolean).join(" / ").slice(0, FIELD_LIMITS.caption),
    source: house.slice(0, MEDIA_LIMITS.source),
    place: [...new Set(place.map(wordsOf))].filter(Boolean).join(", ").slice(0, MEDIA_LIMITS.place),
    tags: toTags([dc?.subject ?? iptc?.Keywords].flat().map(wordsOf)),
    takenAt: timeOf(photoshop?.DateCreated) ?? timeOf(exif?.DateTimeOriginal, exif?.OffsetTimeOriginal),
    aiMark: markOf(String(more?.DigitalSourceType ?? "")),
  };
}

function firstOf(...values: unknown[]): string {
  return values.map(wordsOf).find((words) => words !== "") ?? "";
}

// A text, a list of texts, or one of those in several languages.
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(", ");
  if (typeof value === "object" && value !== null && "value" in value) return wordsOf(value.value);
  return typeof value === "string" || typeof value === "number" ? toLine(String(value)) : "";
}

// IPTC's own blocks name their encoding in a field that most programs leave out; all we met for years write UTF-8, which
// the reader takes byte by byte for Latin letters. What is no UTF-8 really is Latin.
function mendLatin(block: Block): Block {
  const mend = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(mend);
    if (typeof value !== "string") return value;
    const bytes = Buffer.from(value, "latin1");
    if (bytes.toString("latin1") !== value) return value;
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return value;
    }
  };
  return block && Object.fromEntries(Object.entries(block).map(([name, value]) => [name, mend(value)]));
}

// "2024:01:23 15:56:02" beside "+07:00", or "2024-01-23T15:56:02+07:00", or the day alone.
function timeOf(time: unknown, zone?: unknown): Date | null {
  const match = /^(\d{4})[:-](\d\d)[:-](\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?/.exec(
    wordsOf(time),
  );
  if (!match) return null;
  const [, year, month, day, clock = "12:00", own] = match;
  const given = own ?? (/^[+-]\d\d:\d\d$/.test(wordsOf(zone)) ? wordsOf(zone) : "+07:00");
  const at = new Date(`${year}-${month}-${day}T${clock}${given}`);
  return Number.isNaN(at.getTime()) || at.getTime() > Date.now() ? null : at;
}

function markOf(sourceType: string): AiMark {
  const name = sourceType.split("/").at(-1) ?? "";
  return MADE.includes(name) ? "MADE" : ALTERED.includes(name) ? "ALTERED" : "NONE";
}
