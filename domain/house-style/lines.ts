import type { HouseStyle } from "#domain/house-style/house-style.ts";
import { toLine } from "#lib/text.ts";

// The paper's lists as people type them: an entry a line, "ANTT = an ninh trật tự".

/** An entry of a list as it was typed: what stands before "=", and what stands behind it or "". */
export type TypedLine = { first: string; second: string };

/** Reads entries, one a line; empty lines are none. */
export function readLines(text: string): TypedLine[] {
  return text
    .split(/\r?\n/)
    .map(toLine)
    .filter(Boolean)
    .map((line) => {
      const at = line.indexOf("=");
      return at < 0
        ? { first: line, second: "" }
        : { first: toLine(line.slice(0, at)), second: toLine(line.slice(at + 1)) };
    });
}

function writeLines(entries: TypedLine[]): string {
  return entries.map(({ first, second }) => (second ? `${first} = ${second}` : first)).join("\n");
}

/** The paper's three lists as lines. */
export function listsAsLines({ acronyms, terms, banned }: Pick<HouseStyle, "acronyms" | "terms" | "banned">) {
  return {
    acronyms: writeLines(acronyms.map(({ short, full }) => ({ first: short, second: full }))),
    terms: writeLines(terms.map(({ wrong, right }) => ({ first: wrong, second: right }))),
    banned: writeLines(banned.map(({ term, instead }) => ({ first: term, second: instead }))),
  };
}

/** The three lists that lines say. What they hold is checked by `HouseStyle`. */
export function listsFromLines(lines: Record<"acronyms" | "terms" | "banned", string>) {
  return {
    acronyms: readLines(lines.acronyms).map(({ first, second }) => ({ short: first, full: second })),
    terms: readLines(lines.terms).map(({ first, second }) => ({ wrong: first, right: second })),
    banned: readLines(lines.banned).map(({ first, second }) => ({ term: first, instead: second })),
  };
}
