import type { Language } from "#domain/articles/article.ts";
import { formatDay } from "#lib/date.ts";
import { parseQuery } from "./query.ts";
import type { Search } from "./search-address.ts";
import { foldedForm } from "./syllable.ts";

/** Stands among the tags of a page of results when the paper has nothing of what was asked. Never goes stale. */
export const MISS_TAG = "search-miss";

/** Misses older than this are of no use to anybody. */
export const MISSES_KEPT_DAYS = 35;

/** Questions that found nothing, counted. `day` is that of Vietnam, "2026-11-22"; `typed` has no marks, `written` has. */
export type Miss = { day: string; language: Language; typed: string; written: string; times: number };

const MOST_WORDS = 8;
const LONGEST = 80;
// Numbers of telephones, identity cards and accounts have as many.
const MOST_DIGITS = 6;

/**
 * What is noted of a question that found nothing; null for what is not noted: what is no question to a paper, and what
 * could speak of a person, such as an address or a telephone number.
 */
export function missOf(search: Search, now: Date): Miss | null {
  const { free, phrases } = parseQuery(search.q);
  const words = [...free, ...phrases.flat()];
  const written = words.join(" ").normalize("NFC").toLowerCase();
  const digits = written.match(/\p{N}/gu)?.length ?? 0;
  if (words.length === 0 || words.length > MOST_WORDS || written.length > LONGEST || written.length < 2) return null;
  if (digits > MOST_DIGITS || search.q.includes("@")) return null;
  const typed = words.map(foldedForm).join(" ");
  return { day: formatDay(now), language: search.language, typed, written, times: 1 };
}
