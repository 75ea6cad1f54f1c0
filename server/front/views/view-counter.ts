import { startOfHour } from "#domain/views/view.ts";
import type { HourViews, ViewBatch, ViewLog } from "#domain/views/view-log.ts";
import { log } from "#lib/log.ts";

/** Counts in memory how often articles are opened, and writes that now and then. */
export type ViewCounter = {
  count(articleId: string, now: Date): void;
  /** Writes what there is. Resolves when that is done, or could not be: what was not written is kept. */
  flush(): Promise<void>;
};

const PAUSE_MS = 5_000;
// More articles than are read anywhere within five seconds; what goes beyond is made up, or lost.
const MOST_COUNTS = 20_000;
const MOST_IN_BATCH = 2_000;
const GIVE_UP_MS = 86_400_000;

/**
 * One statement every `pauseMs` at most, and none while nothing was counted. A batch that failed is tried again, the
 * same and under the same number, for a day; meanwhile the next one grows, up to 20,000 articles and hours.
 *
 * What can be lost: five seconds of counts when this process is killed without warning, what goes beyond those bounds
 * while the database is away, and what is not written yet when the time to stop runs out. What can be doubled: nothing,
 * since the log knows the number of a batch whose answer was lost.
 */
export function createViewCounter(views: ViewLog, pauseMs = PAUSE_MS): ViewCounter {
  const counts = new Map<string, HourViews>();
  let batch: (ViewBatch & { since: number }) | null = null;
  let number = 0;
  let writing: Promise<void> | null = null;
  let timer: NodeJS.Timeout | null = null;

  function count(articleId: string, now: Date): void {
    const hour = startOfHour(now);
    const key = `${articleId} ${hour.getTime()}`;
    const known = counts.get(key);
    if (known) known.views += 1;
    else if (counts.size < MOST_COUNTS) counts.set(key, { articleId, hour, views: 1 });
    wait();
  }

  function wait(): void {
    if (timer) return;
    timer = setTimeout(() => {
      timer = null;
      void flush();
    }, pauseMs);
    timer.unref();
  }

  function flush(): Promise<void> {
    writing ??= writeAll().finally(() => {
      writing = null;
      if (batch) wait();
    });
    return writing;
  }

  async function writeAll(): Promise<void> {
    for (batch ??= takeBatch(); batch; batch = takeBatch()) {
      try {
        await views.add(batch);
      } catch (error) {
        log.warn({ error: String(error), articles: batch.views.length }, "views could not be written; they are kept");
        if (Date.now() - batch.since > GIVE_UP_MS) batch = null;
        return;
      }
    }
  }

  function takeBatch() {
    const taken = [...counts].slice(0, MOST_IN_BATCH);
    if (taken.length === 0) return null;
    for (const [key] of taken) counts.delete(key);
    number += 1;
    return { number, views: taken.map(([, view]) => view), since: Date.now() };
  }

  return { count, flush };
}
