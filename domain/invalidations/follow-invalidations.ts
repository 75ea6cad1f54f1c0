import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { z } from "zod";
import type { StaleTag } from "#domain/invalidations/tag-clock.ts";
import { log } from "#lib/log.ts";

/** A row of the outbox that was read, by id and time: the place to read on from, and a sign of which database it is. */
export const Place = z.object({ id: z.number().int().nonnegative(), at: z.string() });
export type Place = z.output<typeof Place>;

/** What a follower tells, one after the other; its own `place` has moved on by then. */
export type Followed = {
  /** Rows after the former place, in order; the last of them is at `place`. */
  onRows(place: Place, rows: StaleTag[]): void;
  /**
   * Nothing is known of what happened before `place` but `rows`, the newest of the outbox: at the first connection, in
   * another database, after a restore, after a day without one. `isSame` says whether the former place was found.
   */
  onStart(place: Place, rows: StaleTag[], isSame: boolean): void;
};

/** Reads the outbox as it is written. */
export type Follower = {
  /** The newest row that was told, or null before the first connection. */
  place(): Place | null;
  isConnected(): boolean;
  /** Reads on now. Resolves when everything committed before the call was told; false when the database is away. */
  catchUp(): Promise<boolean>;
  stop(): Promise<void>;
};

// NOTIFY is lost while a listener is away, and a broken line may look whole for minutes: so it is asked as well.
const POLL_MS = 2_000;
const ANSWER_MS = 2_000;
const RECONNECT_MS = 500;
const MOST_ROWS = 100_000;

type Row = { id: string; tag: string; withdrawn: boolean; at: string };
// The id leaves as text, since it is a bigint; ordered is by the column, `o."id"`, and not by that text.
// The id leaves as text, being a bigint. Rows are ordered by the column `o."id"`; a bare "id" would mean that text.
const COLUMNS = `o."id"::text, "tag", "withdrawn", to_char("at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "at"`;

/**
 * Follows the outbox of a database: woken by NOTIFY, asking every two seconds besides, connecting again for ever. `from`
 * is a place that was kept from before, or null. Resolves of itself never; the first connection is in the background.
 */
export function followInvalidations(url: string, from: Place | null, followed: Followed): Follower {
  let place: Place | null = null;
  let known = from;
  let client: pg.Client | null = null;
  let reading: Promise<boolean> | null = null;
  let again = false;
  const stopping = new AbortController();

  async function connect(): Promise<pg.Client> {
    const fresh = new pg.Client({
      connectionString: url,
      application_name: `toasoan:${process.pid}`,
      connectionTimeoutMillis: ANSWER_MS,
      query_timeout: ANSWER_MS,
      keepAlive: true,
    });
    fresh.on("error", () => drop(fresh));
    fresh.on("notification", () => void catchUp());
    try {
      await fresh.connect();
      await fresh.query("listen invalidation");
      return fresh;
    } catch (error) {
      drop(fresh);
      throw error;
    }
  }

  function drop(lost: pg.Client): void {
    if (client === lost) {
      client = null;
      log.warn("the line to the database broke; held pages are served as they are until it is back");
    }
    // Saying goodbye to a server that hangs would wait for its answer.
    void lost.end().catch(() => undefined);
    lost.connection?.stream.destroy();
  }

  async function readOn(line: pg.Client): Promise<void> {
    if (!place) return start(line);
    // The row at the place itself is asked for as well: is this still the same database, in the same or a later state?
    const { rows } = await line.query<Row>(
      `select ${COLUMNS} from "Invalidation" o where o."id" >= $1 order by o."id" limit ${MOST_ROWS}`,
      [place.id],
    );
    const [first, ...news] = rows;
    if (!first || Number(first.id) !== place.id || first.at !== place.at) return start(line);
    const last = news.at(-1);
    if (!last) return;
    const next = { id: Number(last.id), at: last.at };
    // First the place: who is told may ask at once for what is new, and names it.
    place = next;
    followed.onRows(next, news.map(toStaleTag));
  }

  async function start(line: pg.Client): Promise<void> {
    const { rows } = await line.query<Row>(
      `select ${COLUMNS} from "Invalidation" o order by o."id" desc limit ${MOST_ROWS}`,
    );
    const [newest] = rows;
    const former = place ?? known;
    const now = newest ? { id: Number(newest.id), at: newest.at } : { id: 0, at: "" };
    const isSame = rows.some(({ id, at }) => Number(id) === former?.id && at === former.at);
    place = now;
    known = null;
    followed.onStart(now, rows.map(toStaleTag).reverse(), isSame);
  }

  // One reading at a time; who asks during one waits for the next, since that one may have begun too early.
  function catchUp(): Promise<boolean> {
    // A notification may still come while the line is being closed; it must not open another.
    if (stopping.signal.aborted) return Promise.resolve(false);
    if (reading) {
      again = true;
      return reading;
    }
    reading = (async () => {
      try {
        client ??= await connect();
        do {
          again = false;
          await readOn(client);
        } while (again && client);
        return client !== null;
      } catch (error) {
        log.debug({ error: String(error) }, "the outbox cannot be read");
        if (client) drop(client);
        return false;
      } finally {
        reading = null;
      }
    })();
    return reading;
  }

  const following = (async () => {
    while (!stopping.signal.aborted) {
      const isThere = await catchUp();
      await delay(isThere ? POLL_MS : RECONNECT_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();

  return {
    place: () => place,
    isConnected: () => client !== null,
    catchUp,
    async stop() {
      stopping.abort();
      await following;
      await reading;
      const line = client;
      client = null;
      await line?.end().catch(() => undefined);
    },
  };
}

function toStaleTag({ id, tag, withdrawn }: Row): StaleTag {
  return { id: Number(id), tag, withdrawn };
}
