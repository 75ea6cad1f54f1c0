import type { MediaFilter } from "#domain/media/schema.ts";

export const LIBRARY = "/admin/kho-anh";

/** A filter, and the picture that stands open beside the grid. */
export type LibraryQuery = MediaFilter & { open?: string | null };

/** The address of the archive with this filter; what is not set is left out. */
export function libraryAddress({ open, ...filter }: LibraryQuery): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filter, open })) if (value) query.set(name, value);
  return query.size > 0 ? `${LIBRARY}?${query}` : LIBRARY;
}

/** Where the archive shows a clip: clips stand in a list, in which its name finds it. */
export function clipAddress(originalName: string): string {
  return libraryAddress({ kind: "clips", q: originalName.slice(0, 200) });
}
