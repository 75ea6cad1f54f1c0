import type { ArticleContent, Language } from "#domain/articles/article.ts";
import { type Finding, findingKey, type LeftEntry, type Spot } from "#domain/house-style/finding.ts";
import type { HouseStyle } from "#domain/house-style/house-style.ts";
import { listPieces, type Piece } from "#domain/house-style/pieces.ts";
import { findAcronyms } from "#domain/house-style/rules/acronyms.ts";
import { prepareLists } from "#domain/house-style/rules/listed.ts";
import { findPlaceholders } from "#domain/house-style/rules/placeholders.ts";
import { findRepeated } from "#domain/house-style/rules/repeated.ts";
import { findQuotes, findSigns } from "#domain/house-style/rules/signs.ts";
import { findTones } from "#domain/house-style/rules/tone.ts";

/** What the text by itself does not tell. */
type Beside = {
  /** What somebody decided to leave as it is. */
  left?: Pick<LeftEntry, "key" | "overrides">[];
  /** Links that are known to lead nowhere. */
  broken?: ReadonlySet<string>;
  /** Pictures whose credit the library has: readers are shown that one. */
  credited?: ReadonlySet<string>;
};

/** Finds what is not the paper's style. What is blocked stays so until somebody leaves it who may overrule that. */
export type StyleChecker = (content: ArticleContent, beside?: Beside) => Finding[];

// While somebody writes, all but one paragraph are as they were a moment ago.
const MOST_REMEMBERED = 3_000;
const AROUND = 14;
const NONE: ReadonlySet<string> = new Set();

/** A checker for the paper's style. Pure, the same in browser and server; makes each text's findings once. */
export function createStyleChecker(style: HouseStyle): StyleChecker {
  const lists = prepareLists(style);
  const remembered = new Map<string, Spot[]>();

  function findIn(text: string, language: Language): Spot[] {
    const key = language + text;
    const known = remembered.get(key);
    if (known) return known;
    const spots = [
      ...findPlaceholders(text),
      ...findRepeated(text, language),
      ...lists(text),
      ...findTones(text, style.tone),
      ...findQuotes(text),
      ...findSigns(text),
    ];
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(key, spots);
    return spots;
  }

  return (content, { left = [], broken = NONE, credited = NONE } = {}) => {
    const overruled = new Map(left.map(({ key, overrides }) => [key, overrides]));
    const pieces = listPieces(content);
    const acronyms = acronymsOf(pieces, style, content.language);
    const found = pieces.flatMap((piece, index) =>
      [
        ...findIn(piece.text, content.language),
        ...(acronyms[index] ?? []),
        ...headingsOf(content, piece),
        ...linksOf(piece, broken),
        ...lackOf(piece, credited),
      ]
        .toSorted((one, other) => one.at - other.at)
        .flatMap((spot) => toFinding(spot, piece, style)),
    );
    return found.filter((finding) => {
      const overrides = overruled.get(findingKey(finding));
      return overrides === undefined || (finding.severity === "block" && !overrides);
    });
  };
}

function toFinding(spot: Spot, { place, text, picture }: Piece, style: HouseStyle): Finding[] {
  const severity = style.severities[spot.rule];
  if (severity === "off") return [];
  const { at, end } = spot;
  const around = text.slice(Math.max(at - AROUND, 0), end + AROUND);
  const words = text.slice(at, end);
  return [{ ...spot, severity, place, words, subject: words || `#${picture?.mediaId ?? ""}`, around }];
}

// Headlines are short: what an acronym means is said below them. The headlines of lists come after the text.
function acronymsOf(pieces: Piece[], { acronyms }: HouseStyle, language: Language): Spot[][] {
  const isRead = ({ place }: Piece) => !("field" in place) || place.field === "standfirst";
  return findAcronyms(
    pieces.map((piece) => (isRead(piece) ? piece.text : "")),
    acronyms,
    language,
  );
}

// A heading of the second order stands below one of the first.
function headingsOf({ body }: ArticleContent, { place, text }: Piece): Spot[] {
  if (!("run" in place)) return [];
  const at = body.content.findIndex(({ attrs }) => attrs.id === place.block);
  const block = body.content[at];
  if (block?.type !== "heading" || block.attrs.level !== 3) return [];
  const hasOneAbove = body.content.slice(0, at).some((former) => former.type === "heading" && former.attrs.level === 2);
  return hasOneAbove ? [] : [{ rule: "headings", at: 0, end: text.length, fix: null, detail: "" }];
}

function linksOf({ links = [] }: Piece, broken: ReadonlySet<string>): Spot[] {
  return links
    .filter(({ href }) => broken.has(href))
    .map(({ href, at, end }) => ({ rule: "link", at, end, fix: null, detail: href }));
}

// A picture without words of what it shows, or of who made it.
function lackOf({ place, text, picture }: Piece, credited: ReadonlySet<string>): Spot[] {
  if (!picture || text.trim() !== "") return [];
  const line = "lead" in place ? place.lead : "line" in place ? place.line : null;
  const rule = line === "credit" ? "credit" : "caption";
  if (rule === "credit" && credited.has(picture.mediaId)) return [];
  return [{ rule, at: 0, end: 0, fix: null, detail: String(picture.number) }];
}
