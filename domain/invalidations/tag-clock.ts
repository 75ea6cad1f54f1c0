import { DAY_TAG, EVERYTHING_TAG } from "#domain/invalidations/tags.ts";
import { formatDay } from "#lib/date.ts";

/** A tag that went stale: with the id of its row, which is also the time on this clock. */
export type StaleTag = { id: number; tag: string; withdrawn: boolean };

/**
 * When a page began to be made: after which row of the outbox, on which day in Vietnam, and in which era. Rows of
 * different eras (another database, one put back to a former state) cannot be compared.
 */
export type Stamp = { era: number; id: number; day: string };

/** What a held page is now: as it should be, out of date, or not to be shown once more. */
type Freshness = "fresh" | "stale" | "withdrawn";

/** Knows of each tag when it last went stale, counted in rows of the outbox. */
export type TagClock = {
  /** The stamp for a page whose making begins now. Take it before anything is read. */
  stamp(now?: Date): Stamp;
  freshness(tags: readonly string[], since: Stamp, now?: Date): Freshness;
  /** Notes rows in the order of their ids. */
  note(rows: readonly StaleTag[]): void;
  /** Begins anew at the newest row, with all that is known before it; in a new era unless the database is the same. */
  reset(newest: number, rows: readonly StaleTag[], isSame: boolean): void;
};

// So many tags are a week of a national daily; older ones are forgotten together, and what is older with them.
const MOST_TAGS = 200_000;

/** A clock that knows of no row yet and calls everything fresh that is not of another day. */
export function createTagClock(): TagClock {
  const last = new Map<string, { at: number; withdrawnAt: number }>();
  let era = 0;
  let newest = 0;
  // Of rows before this one nothing is known: a page stamped earlier is stale, as far as anybody can say.
  let floor = 0;

  function note(rows: readonly StaleTag[]): void {
    for (const { id: at, tag, withdrawn } of rows) {
      last.set(tag, { at, withdrawnAt: withdrawn ? at : (last.get(tag)?.withdrawnAt ?? 0) });
      newest = Math.max(newest, at);
    }
    if (last.size <= MOST_TAGS) return;
    last.clear();
    floor = newest;
    // Nobody has looked at pages since these came: what they withdraw is more than out of date.
    for (const { id: at, tag, withdrawn } of rows) if (withdrawn) last.set(tag, { at, withdrawnAt: at });
  }

  return {
    stamp: (now = new Date()) => ({ era, id: newest, day: formatDay(now) }),
    freshness(tags, since, now = new Date()) {
      const isKnown = since.era === era && since.id >= floor;
      const everything = last.get(EVERYTHING_TAG)?.at ?? 0;
      let found: Freshness = isKnown && everything <= since.id ? "fresh" : "stale";
      for (const tag of tags) {
        const times = last.get(tag);
        if (times && times.withdrawnAt > since.id) return "withdrawn";
        if ((times && times.at > since.id) || (tag === DAY_TAG && since.day !== formatDay(now))) found = "stale";
      }
      return found;
    },
    note,
    reset(id, rows, isSame) {
      last.clear();
      if (!isSame) era += 1;
      newest = id;
      floor = rows[0]?.id ?? id;
      note(rows);
    },
  };
}
