import { areNeighbours } from "./lexemes.ts";
import type { Query } from "./query.ts";
import { exactForm, foldedForm, hasMarks } from "./syllable.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A piece of text, and whether it is what was looked for. */
export type Piece = { text: string; isMatch: boolean };

const SNIPPET_WORDS = 36;
const LEAD_IN_WORDS = 8;

/** Cuts a text into what answers the question and what stands between: the text itself, with all its marks. */
export function markMatches(text: string, query: Query): Piece[] {
  return cut(text, matchesIn(text, query), 0, text.length);
}

/**
 * The part of a text that answers a question best, some forty words of one paragraph, cut between words and marked; the
 * beginning where nothing does. Rows of tables, which have tabs, are no sentences.
 */
export function findSnippet(text: string, query: Query): Piece[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !line.includes("\t"));
  let best = { line: lines[0] ?? "", matches: [] as Token[] };
  for (const line of lines) {
    const matches = matchesIn(line, query);
    if (matches.length > best.matches.length) best = { line, matches };
  }
  return snip(best.line, best.matches);
}

function snip(line: string, matches: Token[]): Piece[] {
  const tokens = tokensOf(line);
  const places = new Set(matches.map(({ at }) => at));
  const first = bestStart(tokens, places);
  const from = first === 0 ? 0 : (tokens[first]?.at ?? 0);
  const last = tokens[first + SNIPPET_WORDS - 1];
  const until = last && first + SNIPPET_WORDS < tokens.length ? last.end : line.length;
  const ellipsis = { text: "…", isMatch: false };
  return [
    ...(first > 0 ? [ellipsis] : []),
    ...cut(line, matches, from, until),
    ...(until < line.length ? [ellipsis] : []),
  ];
}

/**
 * The words of a text that were asked for. Those beside each other count where there are any: in a text about a river,
 * not every "sông" is what was meant.
 */
function matchesIn(text: string, { free, phrases }: Query): Token[] {
  const tokens = tokensOf(text);
  const asked = [...free, ...phrases.flat()];
  const exact = new Set(asked.filter(hasMarks).map(exactForm));
  const folded = new Set(asked.map(foldedForm));
  const plain = new Set(asked.filter((word) => !hasMarks(word)).map(foldedForm));
  const isExact = ({ text: word }: Token) => exact.has(exactForm(word)) || plain.has(foldedForm(word));
  const candidates = tokens.filter(isExact);
  const found = candidates.length > 0 ? candidates : tokens.filter(({ text: word }) => folded.has(foldedForm(word)));
  if (asked.length === 1) return found;
  const beside = found.filter((token, index) => {
    const [before, after] = [found[index - 1], found[index + 1]];
    return (before && areNeighbours(text, before, token)) || (after && areNeighbours(text, token, after));
  });
  return beside.length > 0 ? beside : found;
}

/** Where a window of the snippet's length holds most matches; a little before the first of them. */
function bestStart(tokens: Token[], matches: Set<number>): number {
  let inside = 0;
  let best = 0;
  let bestEnd = -1;
  tokens.forEach((token, index) => {
    const leaving = tokens[index - SNIPPET_WORDS + LEAD_IN_WORDS];
    if (matches.has(token.at)) inside += 1;
    if (leaving && matches.has(leaving.at)) inside -= 1;
    if (inside > best) {
      best = inside;
      bestEnd = index;
    }
  });
  if (bestEnd === -1) return 0;
  const from = Math.max(bestEnd - SNIPPET_WORDS + LEAD_IN_WORDS + 1, 0);
  const first = tokens.findIndex((token, index) => index >= from && matches.has(token.at));
  return Math.max(first - LEAD_IN_WORDS, 0);
}

function cut(text: string, matches: Token[], from: number, until: number): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const match of matches) {
    if (match.at < from || match.end > until) continue;
    const between = text.slice(at, match.at);
    const last = pieces.at(-1);
    // Words beside each other are one mark, not a row of them.
    if (last?.isMatch && /^\s*$/.test(between)) last.text += between + text.slice(match.at, match.end);
    else pieces.push({ text: between, isMatch: false }, { text: text.slice(match.at, match.end), isMatch: true });
    at = match.end;
  }
  return [...pieces, { text: text.slice(at, until), isMatch: false }].filter((piece) => piece.text !== "");
}
