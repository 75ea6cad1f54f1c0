import { z } from "zod";
import { ArticleKind, type Language } from "#domain/articles/article.ts";
import { toLine, toNfc } from "#lib/text.ts";
import { readTypedDay } from "#lib/typed-day.ts";
import { LONGEST_QUERY } from "./query.ts";

/** Where readers search, in either language. */
export const SEARCH_PATH = "/tim-kiem";
export const ENGLISH_SEARCH_PATH = "/en/search";

/** Where one begins to search in a language. */
export function searchHome(language: Language): string {
  return language === "vi" ? SEARCH_PATH : ENGLISH_SEARCH_PATH;
}

// Below the search page of either language: what somebody may be about to type.
const SUGGEST = "/goi-y";

/** What a question for suggestions asks, as it was typed; null for a path where nobody asks for any. */
export function suggestionsOf(path: string, query: string): { language: Language; q: string } | null {
  const language = (["vi", "en"] as const).find((each) => path === searchHome(each) + SUGGEST);
  if (!language) return null;
  return { language, q: toNfc(new URLSearchParams(query.slice(0, 2_000)).get("q") ?? "").slice(0, LONGEST_QUERY) };
}

/** What a reader asks for: words, and what narrows them. Days are those of Vietnam, "2026-11-22", both inside. */
export type Search = {
  language: Language;
  q: string;
  section: string | null;
  kind: ArticleKind | null;
  author: string | null;
  from: string | null;
  until: string | null;
  /** The cursor of a further page. */
  after: string | null;
};

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(200);
const dayAt = (edge: "first" | "last") => z.string().transform((typed) => readTypedDay(typed, edge));

// The names in the address, in the order in which they stand there.
const FIELDS = {
  section: ["muc", slug],
  kind: ["loai", z.enum(ArticleKind)],
  author: ["tac-gia", slug],
  from: ["tu", dayAt("first")],
  until: ["den", dayAt("last")],
  after: ["sau", z.string().regex(/^[0-9]{1,6}_[0-9]{1,15}_[0-9a-f-]{36}$/)],
} as const;

/** The name of a field in the address, for forms. */
export function fieldName(field: keyof typeof FIELDS): string {
  return FIELDS[field][0];
}

/** What an address asks for; what makes no sense in it narrows nothing. Null for a path where nobody searches. */
export function readSearch(path: string, query: string): Search | null {
  if (path !== SEARCH_PATH && path !== ENGLISH_SEARCH_PATH) return null;
  const params = new URLSearchParams(query.slice(0, 2_000));
  const read = <Value>(field: keyof typeof FIELDS, schema: z.ZodType<Value | null>): Value | null =>
    schema.safeParse(params.get(fieldName(field))).data ?? null;
  return {
    language: path === SEARCH_PATH ? "vi" : "en",
    q: toLine(params.get("q") ?? "")
      .slice(0, LONGEST_QUERY)
      .trimEnd(),
    section: read("section", FIELDS.section[1]),
    kind: read("kind", FIELDS.kind[1]),
    author: read("author", FIELDS.author[1]),
    from: read("from", FIELDS.from[1]),
    until: read("until", FIELDS.until[1]),
    after: read("after", FIELDS.after[1]),
  };
}

/** Whether nothing narrows a search, and it is its first page. */
export function isUnfiltered({ section, kind, author, from, until, after }: Search): boolean {
  return [section, kind, author, from, until, after].every((value) => value === null);
}

/** The one address of a search: the same question is always the same address. */
export function searchPath(search: Search): string {
  const params = new URLSearchParams();
  if (search.q) params.set("q", search.q);
  for (const field of Object.keys(FIELDS) as (keyof typeof FIELDS)[]) {
    const value = search[field];
    if (value !== null) params.set(fieldName(field), value);
  }
  const path = searchHome(search.language);
  return params.size > 0 ? `${path}?${params}` : path;
}

/**
 * The path under which the results are rendered, without a query: pages with a query are none that can be rendered whole.
 * Only the front asks for it; to readers it leads nowhere.
 */
export function resultsPath(search: Search): string {
  const [path = "", query = ""] = searchPath(search).split("?");
  return `${path}/${Buffer.from(query).toString("base64url")}`;
}

/** Whether a path is one of results, as `resultsPath` makes it. */
export function isResultsPath(path: string): boolean {
  return path.startsWith(`${SEARCH_PATH}/`) || path.startsWith(`${ENGLISH_SEARCH_PATH}/`);
}

/** The search of a path by `resultsPath`; null for what is none. */
export function readResultsPath(language: Language, encoded: string): Search | null {
  const query = Buffer.from(encoded, "base64url").toString();
  return readSearch(searchHome(language), query);
}
