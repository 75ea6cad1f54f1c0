import pg from "pg";

/** `max`: connections at most. `answerMs`: how long a connection, and an answer that says nothing else, may take. */
type SmallPool = { max: number; answerMs: number };

/** Connections of a process that must stay small and never wait long; each is closed while nobody asks. */
export function openSmallPool(url: string, { max, answerMs }: SmallPool): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: `toasoan:${process.pid}`,
    max,
    connectionTimeoutMillis: answerMs,
    query_timeout: answerMs,
    keepAlive: true,
  });
  // A line that breaks while it is idle is replaced at the next question.
  pool.on("error", () => undefined);
  return pool;
}

/** Look-ups that readers wait for: two at a time, a second and a half at most. */
export const LOOK_UPS: SmallPool = { max: 2, answerMs: 1_500 };
/** What is written beside the way: nobody waits for it. */
export const NOTES: SmallPool = { max: 1, answerMs: 5_000 };
