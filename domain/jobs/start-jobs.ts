import { PgBoss } from "pg-boss";
import { hasDueNotices, tellEngines } from "#domain/engines/tell-engines.ts";
import { cleanUp } from "#domain/jobs/clean-up.ts";
import { hasDueReleases, releaseDue } from "#domain/releases/release-due.ts";
import { hasChanges, tellChanges } from "#domain/saved-searches/tell-changes.ts";
import { tendSearch } from "#domain/search/tend-search.ts";
import { TIME_ZONE } from "#lib/date.ts";
import { readEnv } from "#lib/env.ts";
import { log } from "#lib/log.ts";

const CLEAN_UP = "clean-up";
const TEND_SEARCH = "tend-search";
const TELL_ENGINES = "tell-engines";
const TELL_SEARCHES = "tell-searches";
const RELEASE_DUE = "release-due";
const LOOK_MS = 1_000;

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
  // No retries of its own: what is not told stays due, and claims of a process that died run out by themselves.
  await boss.createQueue(TELL_ENGINES, { retryLimit: 0, policy: "short", expireInSeconds: 120 });
  await boss.work(TELL_ENGINES, { pollingIntervalSeconds: 1 }, () =>
    tellEngines(readEnv().siteUrl, new Date(), () => isStopping),
  );
  // The same: what was not told is still there, for the next look.
  await boss.createQueue(TELL_SEARCHES, { retryLimit: 0, policy: "short", expireInSeconds: 120 });
  await boss.work(TELL_SEARCHES, { pollingIntervalSeconds: 1 }, () => tellChanges(new Date(), () => isStopping));
  await boss.createQueue(RELEASE_DUE, { retryLimit: 0, policy: "short", expireInSeconds: 120 });
  await boss.work(RELEASE_DUE, { pollingIntervalSeconds: 1 }, () => releaseDue(new Date(), () => isStopping));
  const look = setInterval(() => void callForWork(boss), LOOK_MS);
  return {
    stop() {
      isStopping = true;
      clearInterval(look);
      return boss.stop({ graceful: true, timeout: 10_000 });
    },
  };
}

/**
 * Has planned releases go out, engines told, and those whose saved searches found something, when anything is due. Whoever
 * changes something is another process and writes only that, in the transaction of the act: a job cannot be lost between
 * the two, nor be there for what was rolled back.
 */
async function callForWork(boss: PgBoss): Promise<void> {
  try {
    if (await hasDueReleases()) await boss.send(RELEASE_DUE);
    if (await hasDueNotices()) await boss.send(TELL_ENGINES);
    if (await hasChanges()) await boss.send(TELL_SEARCHES);
  } catch (error) {
    // A second later it is asked again; while the database is away, others say so.
    log.debug({ error: String(error) }, "what is due");
  }
}
