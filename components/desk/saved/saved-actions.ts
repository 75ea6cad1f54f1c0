import type { ActionAnswer } from "#components/ui/action-answer.ts";
import type { SearchAtVersion } from "#domain/saved-searches/saved-search.ts";
import type { DeskSearch } from "#domain/search/desk-search.ts";

/** What one may do with saved searches, as the screen is given it. */
export type SavedActions = {
  save: (input: { name: string; search: DeskSearch; notifies: boolean }) => Promise<ActionAnswer>;
  rename: (input: SearchAtVersion & { name: string }) => Promise<ActionAnswer>;
  switchNotices: (input: SearchAtVersion & { notifies: boolean }) => Promise<ActionAnswer>;
  remove: (input: SearchAtVersion) => Promise<ActionAnswer>;
};
