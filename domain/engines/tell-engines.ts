import { listHubs } from "#domain/engines/engine.ts";
import { sendNotice } from "#domain/engines/send-notice.ts";
import { type Answer, judge } from "#domain/engines/verdict.ts";
import { readSettings } from "#domain/settings/read-settings.ts";
import type { Settings } from "#domain/settings/settings.ts";
import { db } from "#lib/db.ts";
import { log } from "#lib/log.ts";
import type { EngineKind } from "#prisma/generated/enums.ts";

type Target = { kind: EngineKind; target: string };
type Claimed = { id: bigint; path: string; attempts: number };

// IndexNow takes ten thousand addresses at once; a hub is told of one feed at a time, so that each has its own answer.
const MOST_AT_ONCE = { INDEXNOW: 10_000, WEBSUB: 1 } as const satisfies Record<EngineKind, number>;
// Whoever claimed a notice and died leaves it to the next one after this; a run is over well before.
const CLAIM_MS = 60_000;
const RUN_MS = 30_000;

/** Whether anything is to be told now: one look at an index of what waits. */
export async function hasDueNotices(now = new Date()): Promise<boolean> {
  return (
    (await db.engineNotice.findFirst({ where: { state: "WAITING", dueAt: { lte: now } }, select: { id: true } })) !==
    null
  );
}

/**
 * Tells engines what is due, each at least once: what was claimed by a process that died is told again a minute later. The
 * first answer of an engine that says "later" ends its turn. Returns how many notices were told. `siteUrl` is the
 * paper's own address, without a slash at the end.
 */
export async function tellEngines(siteUrl: string, now = new Date(), isStopping = () => false): Promise<number> {
  const began = performance.now();
  const settings = await readSettings(db, now);
  const isOver = () => isStopping() || performance.now() - began > RUN_MS;
  let told = 0;
  for (const target of await listTargets(now)) {
    if (isOff(target, settings)) await giveUp(target, now);
    else {
      for (let isWilling = true; isWilling && !isOver(); ) {
        const claimed = await claim(target, now);
        if (claimed.length === 0) break;
        const answer = await sendNotice(target, pathsOf(claimed), settings, siteUrl);
        isWilling = await settle(claimed, answer, now);
        if (isWilling && "status" in answer && answer.status < 300) told += claimed.length;
        else log.warn({ ...target, ...answer, notices: claimed.length }, "an engine was not told");
      }
    }
  }
  return told;
}

/** Whom anything due is for. Who answered "too many" (429) is left alone until the time that was asked for. */
function listTargets(now: Date): Promise<Target[]> {
  return db.$queryRaw<Target[]>`
    select "kind"::text, "target" from "EngineNotice" where "state" = 'WAITING'
    group by "kind", "target"
    having min("dueAt") <= ${now} and not bool_or("outcome" = '429' and "dueAt" > ${now})
    order by min("id")`;
}

// What was switched off, or is now told to another address, since the notice was written.
function isOff({ kind, target }: Target, settings: Settings): boolean {
  const { indexing, indexNowKey, indexNowService, webSubHubs } = settings;
  if (indexing === "deny") return true;
  if (kind === "WEBSUB") return !listHubs(webSubHubs).includes(target);
  return indexNowKey === "" || indexNowService !== target;
}

async function giveUp(target: Target, now: Date): Promise<void> {
  const given = { state: "GIVEN_UP", outcome: "off", settledAt: now } as const;
  await db.engineNotice.updateMany({ where: { ...target, state: "WAITING" }, data: given });
}

/**
 * Takes the oldest that are due, with all that say the same, for a minute. In one statement: of two processes that ask
 * at once the second sees what the first has taken.
 */
function claim({ kind, target }: Target, now: Date): Promise<Claimed[]> {
  const until = new Date(now.getTime() + CLAIM_MS);
  return db.$queryRaw<Claimed[]>`
    with "due" as (
      select "path" from "EngineNotice"
      where "state" = 'WAITING' and "kind" = ${kind}::"EngineKind" and "target" = ${target} and "dueAt" <= ${now}
      group by "path" order by min("id") limit ${MOST_AT_ONCE[kind]}
    )
    update "EngineNotice" n set "attempts" = n."attempts" + 1, "dueAt" = ${until}
    from "due"
    where n."path" = "due"."path" and n."state" = 'WAITING' and n."kind" = ${kind}::"EngineKind"
      and n."target" = ${target} and n."dueAt" <= ${now}
    returning n."id", n."path", n."attempts"`;
}

function pathsOf(claimed: Claimed[]): string[] {
  return [...new Set(claimed.map(({ path }) => path))];
}

/** Writes down what came of an attempt. Returns whether the engine may be told more now. */
async function settle(claimed: Claimed[], answer: Answer, now: Date): Promise<boolean> {
  let isWilling = true;
  for (const [attempts, rows] of Map.groupBy(claimed, (row) => row.attempts)) {
    const { state, outcome, waitMs } = judge(answer, attempts);
    if (state === "WAITING") isWilling = false;
    await db.engineNotice.updateMany({
      where: { id: { in: rows.map(({ id }) => id) } },
      data: {
        state,
        outcome,
        ...(state === "WAITING" ? { dueAt: new Date(now.getTime() + waitMs) } : { settledAt: now }),
      },
    });
  }
  return isWilling;
}
