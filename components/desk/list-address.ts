import type { ArticleFilter } from "#domain/articles/desk.ts";

/** A filter with a cursor of any page. */
export type ListQuery = Omit<ArticleFilter, "after" | "before"> & { after?: string | null; before?: string | null };

/** The address of the desk's list with this filter. What is not set is left out; a cursor is part of the filter. */
export function listAddress(filter: ListQuery): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value) query.set(name, value === true ? "1" : String(value));
  }
  return query.size > 0 ? `/admin?${query}` : "/admin";
}
