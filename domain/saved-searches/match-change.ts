import type { ArticleStatus } from "#domain/articles/article.ts";
import { searchTerms } from "#domain/articles/desk.ts";
import { type DeskSearch, looksIn, type SearchPlace } from "#domain/search/desk-search.ts";
import type { SearchMatter } from "#prisma/generated/enums.ts";

/** What the search goes by: folded text, and of articles stage and section (migration `saved_searches`). */
export type SearchState = { text: string; status?: ArticleStatus; sectionId?: string | null };

/** Something that the newsroom's search finds otherwise than before; `before` null where it could not be found. */
export type Change = { matter: SearchMatter; before: SearchState | null; after: SearchState };

/** The section above each that has one. */
export type Parents = ReadonlyMap<string, string>;

const PLACE: Record<SearchMatter, SearchPlace> = {
  ARTICLE: "articles",
  DOUBT: "notes",
  CORRECTION: "notes",
  VERSION_NAME: "notes",
  LEFT: "notes",
  PICTURE: "media",
  CLIP: "media",
  AUTHOR: "people",
};

/**
 * Whether a search finds by a change what it did not find before. What it found already is nothing new, whatever else of
 * it changed; what stopped being found and is found again is.
 */
export function isNewlyFound(search: DeskSearch, { matter, before, after }: Change, parents: Parents): boolean {
  if (!looksIn(search, PLACE[matter])) return false;
  return isFound(search, after, parents) && !(before && isFound(search, before, parents));
}

// As listArticles, listMedia, findNotes and the list of authors do: each word anywhere in the text.
function isFound({ q, section, status }: DeskSearch, state: SearchState, parents: Parents): boolean {
  if (status && state.status !== status) return false;
  if (section && !(state.sectionId && isWithin(state.sectionId, section, parents))) return false;
  return searchTerms(q).every((term) => state.text.includes(term));
}

function isWithin(sectionId: string, wanted: string, parents: Parents): boolean {
  return sectionId === wanted || parents.get(sectionId) === wanted;
}
