import type { IncomingMessage } from "node:http";
import { type Miss, missOf } from "#domain/search/miss.ts";
import type { MissLog } from "#domain/search/miss-log.ts";
import type { Search } from "#domain/search/search-address.ts";
import { log } from "#lib/log.ts";
import { callerAddress } from "#server/caller-address.ts";
import { isBot } from "#server/front/views/is-bot.ts";
import type { ViewLimits } from "#server/front/views/view-limits.ts";

/** Who asks, as far as it matters here. */
type Caller = Pick<IncomingMessage, "headers" | "socket">;

/** Counts in memory what readers ask for and do not find, and writes that now and then. */
export type MissCounter = {
  note(search: Search, caller: Caller, now: Date): void;
  /** Writes what there is. Resolves when that is done, or could not be: then it is kept for the next time. */
  flush(): Promise<void>;
};

const PAUSE_MS = 10_000;
const MOST = 1_000;

/**
 * One statement every `pauseMs` at most, and none while everything was found. Nothing is kept of a person (view-limits.ts,
 * miss.ts). Ten seconds of counts are lost when this process is killed; a batch whose answer was lost counts twice.
 */
export function createMissCounter(misses: Pick<MissLog, "add">, limits: ViewLimits, pauseMs = PAUSE_MS): MissCounter {
  const counts = new Map<string, Miss>();
  let timer: NodeJS.Timeout | null = null;

  function count(miss: Miss): void {
    const key = `${miss.day} ${miss.language} ${miss.typed}`;
    const known = counts.get(key);
    if (known) known.times += miss.times;
    else if (counts.size < MOST) counts.set(key, miss);
    timer ??= setTimeout(() => void flush(), pauseMs).unref();
  }

  async function flush(): Promise<void> {
    if (timer) clearTimeout(timer);
    timer = null;
    const batch = [...counts.values()];
    counts.clear();
    if (batch.length === 0) return;
    try {
      await misses.add(batch);
    } catch (error) {
      log.warn(
        { error: String(error), misses: batch.length },
        "misses of the search could not be written; they are kept",
      );
      batch.forEach(count);
    }
  }

  return {
    note(search, caller, now) {
      const miss = isBot(caller.headers["user-agent"]) ? null : missOf(search, now);
      if (miss && limits.admit(callerAddress(caller), `? ${miss.typed}`, now)) count(miss);
    },
    flush,
  };
}
