import type { Actor } from "#domain/people/actor.ts";
import { type Imported, importBatch } from "./import-batch.ts";
import type { Run } from "./import-run.ts";
import type { Batch } from "./read-batches.ts";

// Thrown through the batch that was begun, so that nothing of it stays.
const STOPPED = new Error("the import was stopped");

/**
 * Writes batches one after the other, two under way at once: while the database has the longest work of one, the next is
 * sent to it. `tell` hears of each that is in, in order, and says whether to stop there.
 */
export async function importAll(
  batches: AsyncIterable<Batch>,
  start: Imported,
  by: { runId: string; actor: Actor; now: Date },
  tell: (run: Run) => boolean,
): Promise<{ run: Run; isStopped: boolean }> {
  const writing = { ...by, underWay: new Set<Set<string>>() };
  let reached = start.run;
  let former = Promise.resolve(start);
  let latest = former;
  try {
    for await (const batch of batches) {
      former = latest;
      latest = importBatch(batch, former, writing).then((imported) => {
        reached = imported.run;
        if (tell(reached)) throw STOPPED;
        return imported;
      });
      // Awaited in the next turn; until then a failure must not count as nobody's.
      latest.catch(() => undefined);
      await former;
    }
    await latest;
    return { run: reached, isStopped: false };
  } catch (error) {
    if (error === STOPPED) return { run: reached, isStopped: true };
    throw error;
  } finally {
    // Whoever goes on from here finds nothing half done.
    await Promise.allSettled([former, latest]);
  }
}
