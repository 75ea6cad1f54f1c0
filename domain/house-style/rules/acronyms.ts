import type { Language } from "#domain/articles/article.ts";
import type { Spot } from "#domain/house-style/finding.ts";
import type { HouseStyle } from "#domain/house-style/house-style.ts";

// Two capitals at least, also with a hyphen or "&" between: ANTT, GD-ĐT.
const ACRONYM = /(?<![\p{L}\p{N}.])\p{Lu}{2,}(?:[-&]\p{Lu}{1,})*(?![\p{L}\p{N}]|\.\p{Lu})/gu;
const ROMAN = /^[IVXLCDM]+$/;
const LONGEST = 12;
// An explanation stands beside what it explains.
const NEAR = 120;

/**
 * The first use of each acronym that nobody has explained up to there. `texts` are read in order; explained is what
 * stands in brackets behind its words, or has its words in brackets behind it. That the words stood somewhere before is
 * not enough: nobody was told that they belong together. The list says what they stand for in Vietnamese; in English a
 * person writes it.
 */
export function findAcronyms(texts: string[], acronyms: HouseStyle["acronyms"], language: Language = "vi"): Spot[][] {
  const listed = new Map(acronyms.map(({ short, full }) => [short, full]));
  const settled = new Set<string>();
  return texts.map((text) => {
    const spots: Spot[] = [];
    for (const { 0: found, index } of isShouted(text) ? [] : text.matchAll(ACRONYM)) {
      if (settled.has(found) || found.length > LONGEST || ROMAN.test(found)) continue;
      settled.add(found);
      const known = listed.get(found);
      if (known === "" || isExplained(text, index, found)) continue;
      const full = language === "vi" ? known : undefined;
      const end = index + found.length;
      const fix = full === undefined ? null : `${atStart(text, index) ? capital(full) : full} (${found})`;
      spots.push({ rule: "acronym", at: index, end, fix, detail: full ?? "" });
    }
    return spots;
  });
}

function isExplained(text: string, at: number, acronym: string): boolean {
  const isBracketed = /[\p{L}”"]\s*\((?:gọi tắt là|viết tắt(?: là)?:?)?\s*$/iu.test(
    text.slice(Math.max(at - NEAR, 0), at),
  );
  const rest = text.slice(at + acronym.length, at + acronym.length + NEAR);
  return (isBracketed && /^\s*[),;]/.test(rest)) || /^\s*\(\p{L}+(?:\s+[\p{L}&-]+)+\)/u.test(rest);
}

// Headlines in capitals throughout: nothing in them is an acronym.
function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters > 12 && capitals > letters * 0.6;
}

function atStart(text: string, at: number): boolean {
  return /(?:^|[.!?…]\s+[“"]?)$/u.test(text.slice(0, at));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
