import { setTimeout as delay } from "node:timers/promises";
import { type MarkedPage, readMark } from "#domain/articles/page-mark.ts";
import { readOwnPage } from "#lib/own-page.ts";

/** A page of readers, and the number from which on it shows what was released. */
export type SoughtPage = { page: MarkedPage; path: string; number: number };

/** Whether readers get what was released at a page, and after how many ms they were seen to; null where nobody measured. */
export type SeenPage = { page: MarkedPage; path: string; isSeen: boolean; ms: number | null };

// How long an answer waits for the pages of a release: twice what the front lets a reader wait for one.
const WATCH_MS = 4_000;

const LOOK_MS = 50;

/**
 * Asks for pages as readers do, again and again, until each shows what was released or `patienceMs` are over. `since` is
 * the moment of the commit on the clock of `performance.now()`.
 */
export async function watchPages(sought: SoughtPage[], since: number, patienceMs = WATCH_MS): Promise<SeenPage[]> {
  const until = performance.now() + patienceMs;
  return Promise.all(
    sought.map(async ({ page, path, number }) => {
      const at = await watchPage({ page, path, number }, until);
      return { page, path, isSeen: at !== null, ms: at === null ? null : Math.round(at - since) };
    }),
  );
}

async function watchPage({ page, path, number }: SoughtPage, until: number): Promise<number | null> {
  for (;;) {
    const html = await readOwnPage(path, until - performance.now());
    const shown = html === null ? null : readMark(html, page);
    // A later one shows it as well: somebody released once more.
    if (shown !== null && shown >= number) return performance.now();
    if (performance.now() + LOOK_MS >= until) return null;
    await delay(LOOK_MS);
  }
}
