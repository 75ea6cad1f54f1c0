import { z } from "zod";
import { ArticleStatus } from "#domain/articles/article.ts";
import { fold, toLine } from "#lib/text.ts";
import { LONGEST_QUERY } from "./query.ts";

/** Where the newsroom's search looks, when it is told to look in one place alone. */
export const SEARCH_PLACES = ["articles", "notes", "people", "media"] as const;
export type SearchPlace = (typeof SEARCH_PLACES)[number];

/** Null is "wherever it may be". A section means those below it as well. */
export type DeskSearch = {
  q: string;
  place: SearchPlace | null;
  section: string | null;
  status: ArticleStatus | null;
};

const FILTERS = {
  place: z.enum(SEARCH_PLACES).nullable(),
  section: z.uuid().nullable(),
  status: z.enum(ArticleStatus).nullable(),
};
const q = z.string().max(LONGEST_QUERY).transform(toLine);

/** What is saved: it asks for words. */
export const DeskSearch = z.strictObject({ q: q.refine((typed) => fold(typed) !== ""), ...FILTERS }).transform(narrow);

/** What an address asks for. Unknown or broken values count as not given: a bookmark never fails. */
export const AskedSearch = z
  .object({
    q: q.catch(""),
    place: FILTERS.place.catch(null),
    section: FILTERS.section.catch(null),
    status: FILTERS.status.catch(null),
  })
  .transform(narrow);

// Only articles have a section and a stage.
function narrow(search: DeskSearch): DeskSearch {
  return search.section || search.status ? { ...search, place: "articles" } : search;
}

/** Words looked for everywhere. */
export function searchEverywhere(q: string): DeskSearch {
  return { q, place: null, section: null, status: null };
}

/** Whether a search looks in a place. */
export function looksIn(search: Pick<DeskSearch, "place">, place: SearchPlace): boolean {
  return search.place === null || search.place === place;
}

/** The address at which the newsroom's search shows what it finds; what is not asked for is left out. */
export function deskSearchPath(search: DeskSearch): string {
  const { q, place, section, status } = search;
  const given = Object.entries({ q, place, section, status }).filter((entry): entry is [string, string] => !!entry[1]);
  const query = new URLSearchParams(given);
  return query.size > 0 ? `/admin/tim-kiem?${query}` : "/admin/tim-kiem";
}

/** Whether two searches find the same: the same words in the same order, marks or none, and the same filters. */
export function isSameSearch(one: DeskSearch, other: DeskSearch): boolean {
  const key = (search: DeskSearch) => deskSearchPath({ ...search, q: fold(search.q) });
  return key(one) === key(other);
}
