import { diffArrays } from "diff";
import type { Block } from "#domain/articles/body/document.ts";
import { joinInline, keyOf, splitInline, type Token } from "#domain/articles/compare/tokens.ts";
import { isSame } from "#lib/is-same.ts";

// What one side made of the tokens `from` to `to` of the base.
type Hunk = { from: number; to: number; tokens: Token[] };

/**
 * One paragraph or heading with both sides' words in it, when they changed different places of it; null when they
 * changed the same place, more than words, or a block of another kind. A suggestion: two changes that do not touch can
 * still contradict each other.
 */
export function mergeWords(base: Block | null, mine: Block | null, theirs: Block | null): Block | null {
  if (!isProse(base) || !isProse(mine) || !isProse(theirs)) return null;
  const shape = ({ type, attrs }: Block) => ({ type, attrs });
  if (!isSame(shape(base), shape(mine)) || !isSame(shape(base), shape(theirs))) return null;
  const ground = splitInline(base.content);
  const hunks = joinHunks(hunksOf(ground, splitInline(mine.content)), hunksOf(ground, splitInline(theirs.content)));
  if (!hunks) return null;
  const tokens: Token[] = [];
  let at = 0;
  for (const hunk of hunks) {
    tokens.push(...ground.slice(at, hunk.from), ...hunk.tokens);
    at = hunk.to;
  }
  tokens.push(...ground.slice(at));
  return { ...base, content: joinInline(tokens) };
}

function isProse(block: Block | null) {
  return block?.type === "paragraph" || block?.type === "heading";
}

function hunksOf(base: Token[], side: Token[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [from, at, isOpen] = [0, 0, false];
  for (const { added, removed, count } of diffArrays(base.map(keyOf), side.map(keyOf))) {
    if (!added && !removed) {
      from += count;
      at += count;
      isOpen = false;
      continue;
    }
    if (!isOpen) hunks.push({ from, to: from, tokens: [] });
    isOpen = true;
    const hunk = hunks.at(-1);
    if (removed) {
      from += count;
      if (hunk) hunk.to = from;
    } else {
      hunk?.tokens.push(...side.slice(at, at + count));
      at += count;
    }
  }
  return hunks;
}

// Both sides' changes in order; null when two of them meet and are not the same.
function joinHunks(mine: Hunk[], theirs: Hunk[]): Hunk[] | null {
  const others = theirs.filter((hunk) => !mine.some((own) => isSame(own, hunk)));
  const meets = (one: Hunk, other: Hunk) => one.from <= other.to && other.from <= one.to;
  if (others.some((hunk) => mine.some((own) => meets(own, hunk)))) return null;
  return [...mine, ...others].sort((one, other) => one.from - other.from);
}
