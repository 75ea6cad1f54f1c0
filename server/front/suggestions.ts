import { setImmediate as breathe } from "node:timers/promises";
import type { StaleTag, Stamp, TagClock } from "#domain/invalidations/tag-clock.ts";
import { FRONT_TAG, SITE_TAG } from "#domain/invalidations/tags.ts";
import { suggestionsOf } from "#domain/search/search-address.ts";
import { layOut, type Suggestable, type SuggestionIndex, suggest } from "#domain/search/suggest.ts";
import type { SuggestionBook } from "#domain/search/suggestion-book.ts";
import { log } from "#lib/log.ts";
import { createMessages, type Language } from "#lib/messages.ts";
import type { WholeAnswer } from "#server/front/page-words.ts";
import { FILE_SECURITY } from "#server/front/security-headers.ts";

/** Answers what somebody may be about to type, out of memory alone. */
export type Suggestions = {
  /** The answer to a path and its query; null for what is no question for suggestions. */
  find(path: string, query: string): WholeAnswer | null;
  /** Reads anew what may be suggested. Resolves when that is done, or could not be: then the former names go on. */
  refresh(): Promise<void>;
  /** Says what has gone stale: what is suggested is read anew at once, and again after ten seconds at the earliest. */
  note(rows: readonly StaleTag[]): void;
};

const PAUSE_MS = 10_000;
// The rows of one publish come one after the other.
const SOON_MS = 100;
// Laid out a few at a time: readers' requests come in between.
const AT_ONCE = 250;

const HEADERS = [
  ...FILE_SECURITY,
  ...["Content-Type", "application/json; charset=utf-8", "Cache-Control", "no-store", "X-Robots-Tag", "noindex"],
];

/** Suggestions over what a book says, judged by the clock: what was withdrawn or renamed is not suggested meanwhile. */
export function createSuggestions(
  book: Pick<SuggestionBook, "read">,
  clock: TagClock,
  pauseMs = PAUSE_MS,
): Suggestions {
  let index: SuggestionIndex = [];
  let stamp: Stamp = clock.stamp();
  let timer: NodeJS.Timeout | null = null;
  let readAt = 0;

  async function refresh(): Promise<void> {
    // Before anything is read: what goes stale from here on is left out until the next time.
    const since = clock.stamp();
    readAt = Date.now();
    try {
      const entries = await book.read();
      const parts: SuggestionIndex = [];
      for (let at = 0; at < entries.length; at += AT_ONCE) {
        parts.push(...layOut(entries.slice(at, at + AT_ONCE)));
        await breathe();
      }
      [index, stamp] = [parts, since];
    } catch (error) {
      log.warn({ error: String(error) }, "suggestions could not be read; the former ones go on");
    }
  }

  function isShown({ kind, tag }: Suggestable): boolean {
    const freshness = clock.freshness([tag], stamp);
    // A list goes stale with each of its articles, and is there all the same.
    return freshness === "fresh" || (freshness === "stale" && kind !== "article");
  }

  return {
    find(path, query) {
      const asked = suggestionsOf(path, query);
      if (!asked) return null;
      const found = suggest(index, asked.q, asked.language, isShown);
      const body = Buffer.from(JSON.stringify(lay(found, asked.language)));
      return { status: 200, headers: [...HEADERS, "Content-Length", String(body.length)], body };
    },
    refresh,
    note(rows) {
      if (timer || !rows.some(({ tag }) => tag === FRONT_TAG || tag === SITE_TAG)) return;
      timer = setTimeout(
        () => {
          timer = null;
          void refresh();
        },
        Math.max(readAt + pauseMs - Date.now(), SOON_MS),
      ).unref();
    },
  };
}

const WORDS = { vi: createMessages("vi"), en: createMessages("en") };

/** What the readers' script shows and says, in the reader's language: it knows no words itself. */
function lay(found: Suggestable[], language: Language) {
  const t = WORDS[language];
  return {
    label: t("search.suggestions"),
    said: t("search.suggested", { total: found.length }),
    items: found.map(({ kind, text, path }) => ({
      kind: kind === "article" ? "" : t(`search.leads.${kind}`),
      text,
      path,
    })),
  };
}
