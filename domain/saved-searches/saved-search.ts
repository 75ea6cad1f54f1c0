import { z } from "zod";
import type { DeskSearch } from "#domain/search/desk-search.ts";
import { toLine } from "#lib/text.ts";

/** So many one person can keep: the list stays one that is read, and what each change is held against stays bounded. */
export const MOST_SAVED = 30;
export const LONGEST_NAME = 80;

/** What a search is called by whoever keeps it. */
export const SearchName = z.string().max(LONGEST_NAME).transform(toLine).pipe(z.string().min(1));

/** One's own saved search as somebody saw it: a change names the version it started from. */
export const SearchAtVersion = z.strictObject({ id: z.uuid(), version: z.number().int().positive() });
export type SearchAtVersion = z.output<typeof SearchAtVersion>;

/** A saved search as its owner's list shows it. */
export type SavedSearch = { id: string; version: number; name: string; search: DeskSearch; notifies: boolean };
