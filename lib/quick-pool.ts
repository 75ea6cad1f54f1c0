import pg from "pg";

/** How long somebody waits for a connection, and for an answer that says nothing else, in ms. */
const ANSWER_MS = 1_500;

/** Two connections for look-ups of a process that must stay small and never wait long. */
export function openQuickPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: `toasoan:${process.pid}`,
    max: 2,
    connectionTimeoutMillis: ANSWER_MS,
    query_timeout: ANSWER_MS,
    keepAlive: true,
  });
  // A line that breaks while it is idle is replaced at the next question.
  pool.on("error", () => undefined);
  return pool;
}
