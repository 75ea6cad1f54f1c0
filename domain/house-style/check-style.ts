import type { ArticleContent, Language } from "#domain/articles/article.ts";
import { type Finding, findingKey, type Spot } from "#domain/house-style/finding.ts";
import type { HouseStyle } from "#domain/house-style/house-style.ts";
import { listPieces, type Piece } from "#domain/house-style/pieces.ts";
import { findAcronyms } from "#domain/house-style/rules/acronyms.ts";
import { prepareLists } from "#domain/house-style/rules/listed.ts";
import { findPlaceholders } from "#domain/house-style/rules/placeholders.ts";
import { findRepeated } from "#domain/house-style/rules/repeated.ts";
import { findQuotes, findSigns } from "#domain/house-style/rules/signs.ts";
import { findTones } from "#domain/house-style/rules/tone.ts";

/**
 * Finds what is not the paper's style. `left` are the keys of what somebody decided to leave as it is, `broken` the links
 * that are known to lead nowhere.
 */
export type StyleChecker = (
  content: ArticleContent,
  left?: ReadonlySet<string>,
  broken?: ReadonlySet<string>,
) => Finding[];

// While somebody writes, all but one paragraph are as they were a moment ago.
const MOST_REMEMBERED = 3_000;
const AROUND = 14;

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

  return (content, left = new Set(), broken = new Set()) => {
    const pieces = listPieces(content);
    const acronyms = acronymsOf(pieces, style, content.language);
    const found = pieces.flatMap((piece, index) =>
      [
        ...findIn(piece.text, content.language),
        ...(acronyms[index] ?? []),
        ...headingsOf(content, piece),
        ...linksOf(piece, broken),
      ]
        .toSorted((one, other) => one.at - other.at)
        .flatMap((spot) => toFinding(spot, piece, style)),
    );
    return found.filter((finding) => !left.has(findingKey(finding)));
  };
}

function toFinding(spot: Spot, { place, text }: Piece, style: HouseStyle): Finding[] {
  const severity = style.severities[spot.rule];
  if (severity === "off") return [];
  const { at, end } = spot;
  const around = text.slice(Math.max(at - AROUND, 0), end + AROUND);
  return [{ ...spot, severity, place, words: text.slice(at, end), around }];
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
