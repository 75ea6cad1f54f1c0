import { PgBoss } from "pg-boss";
import { cleanUp } from "#domain/jobs/clean-up.ts";
import { tendSearch } from "#domain/search/tend-search.ts";
import { TIME_ZONE } from "#lib/date.ts";
import { log } from "#lib/log.ts";

const CLEAN_UP = "clean-up";
const TEND_SEARCH = "tend-search";

/**
 * Makes or updates the job tables (schema `pgboss`) and works the queues in this process. Several processes share the
 * work; a job is done once. Returns how to stop: what runs is let run out.
 */
export async function startJobs(databaseUrl: string): Promise<{ stop: () => Promise<void> }> {
  let isStopping = false;
  const boss = new PgBoss({ connectionString: databaseUrl, application_name: `toasoan:${process.pid}`, max: 3 });
  boss.on("error", (error) => log.warn({ error: String(error) }, "job queue"));
  await boss.start();
  await boss.createQueue(CLEAN_UP, { retryLimit: 3, retryBackoff: true });
  // Half past three: after the night's last edition, before the first reader.
  await boss.schedule(CLEAN_UP, "30 3 * * *", null, { tz: TIME_ZONE });
  await boss.work(CLEAN_UP, () => cleanUp());
  await boss.createQueue(TEND_SEARCH, { retryLimit: 1, policy: "stately" });
  await boss.schedule(TEND_SEARCH, "20 * * * *", null, { tz: TIME_ZONE });
  await boss.work(TEND_SEARCH, () => tendSearch(() => isStopping));
  await boss.send(TEND_SEARCH);
  return {
    stop() {
      isStopping = true;
      return boss.stop({ graceful: true, timeout: 10_000 });
    },
  };
}
