import { db } from "#lib/db.ts";
import { parseQuery } from "./query.ts";
import { foldedForm } from "./syllable.ts";

type Term = { typed: string; written: string; articles: number };

// Two slips of the finger in a pair of words; in a short word one.
const MOST_SLIPS = 2;
const SHORT = 6;
const CANDIDATES = 12;

/**
 * The words of a question as the paper writes them, where what was typed is close to it and the paper has no such words;
 * null when nothing closer is known. "cong na thah hoa" gives "công an thanh hóa".
 */
export async function correctQuery(typed: string): Promise<string | null> {
  const { free, phrases } = parseQuery(typed);
  const words = [...free, ...phrases.flat()];
  const corrected: string[] = [];
  let hasChanged = false;
  for (let index = 0; index < words.length; ) {
    const pair = words.slice(index, index + 2);
    const run = pair.map(foldedForm).join(" ");
    const term = (await findNearest(run)) ?? null;
    if (term && pair.length === 2) {
      hasChanged ||= term.typed !== run;
      corrected.push(term.written);
      index += 2;
      continue;
    }
    const [word = ""] = pair;
    const single = await findNearest(foldedForm(word));
    hasChanged ||= single !== null && single.typed !== foldedForm(word);
    corrected.push(single?.written ?? word.toLowerCase());
    index += 1;
  }
  return hasChanged ? corrected.join(" ") : null;
}

/** The term itself where the paper has it, else the nearest one; of equally near ones what is written most. */
async function findNearest(typed: string): Promise<Term | null> {
  const same = await db.searchTerm.findUnique({ where: { typed } });
  if (same) return same;
  if (typed.length < 3) return null;
  const near = await db.$queryRaw<Term[]>`
    select "typed", "written", "articles" from "SearchTerm" where "typed" % ${typed}
    order by similarity("typed", ${typed}) desc, "articles" desc limit ${CANDIDATES}`;
  const most = typed.length <= SHORT ? 1 : MOST_SLIPS;
  const ranked = near
    .map((term) => ({ term, slips: slipsBetween(typed, term.typed) }))
    .filter(({ slips }) => slips <= most)
    .sort((one, other) => one.slips - other.slips || other.term.articles - one.term.articles);
  return ranked[0]?.term ?? null;
}

/** How many slips make one word of another: a letter too many, too few, another, or two exchanged (optimal string alignment). */
export function slipsBetween(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      const cost = Math.min(
        (rows[i - 1]?.[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (rows[i - 1]?.[j - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isExchange = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(isExchange ? Math.min(cost, (rows[i - 2]?.[j - 2] ?? 0) + 1) : cost);
    }
    rows.push(row);
  }
  return rows[one.length]?.[other.length] ?? 0;
}
