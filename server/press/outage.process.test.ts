import { afterAll, beforeAll, expect, test } from "vitest";
import { publishArticle } from "#domain/articles/commands/publish-article.ts";
import { saveArticle } from "#domain/articles/commands/save-article.ts";
import type { Actor } from "#domain/people/actor.ts";
import { type SiteProcess, stopSite } from "#e2e/support/site-process.ts";
import { db } from "#lib/db.ts";
import { type FaultLine, openFaultLine } from "#lib/testing/fault-line.ts";
import { makeContent, makePublished } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";
import { ask, emptyFolder, expectOnAll, ownDatabase, prepareBuild, startPress } from "#server/press/two-sites.ts";

// One site whose line to the database breaks, while everybody else has theirs.
const COLD = 30;
// Half of what somebody waits for whom a page is made.
const AT_ONCE_MS = 900;
// Two seconds, and what a busy machine takes besides.
const TOLD_MS = 4_000;
const HEALED_MS = 10_000;
let line: FaultLine;
let site: SiteProcess;
let editor: Actor;

beforeAll(async () => {
  await prepareBuild();
  editor = await makeActor("EDITOR_IN_CHIEF");
  line = await openFaultLine(Number(new URL(ownDatabase()).port));
  site = await startPress(3431, emptyFolder("outage"), ownDatabase(line.port));
}, 240_000);

afterAll(async () => {
  line.set("ok");
  await stopSite(site);
  line.close();
}, 60_000);

/** The connections that each process of the site has to this database, most first; its main process is not counted. */
async function countConnections(): Promise<number[]> {
  const others = [site.main.pid, process.pid].map((pid) => `toasoan:${pid}`);
  const rows = await db.$queryRaw<{ count: number }[]>`select count(*)::int as count from pg_stat_activity
    where datname = current_database() and application_name like 'toasoan:%' and not application_name = any(${others})
    group by application_name order by 1 desc`;
  return rows.map(({ count }) => count);
}

async function expectHeld(path: string, words: string): Promise<void> {
  // The line may break while a newer version is on its way: who asks first waits for it in vain, nobody does after them.
  expect((await ask(site, path)).ms).toBeLessThan(TOLD_MS);
  for (let time = 0; time < 20; time++) {
    const answer = await ask(site, path);
    expect(answer).toMatchObject({ status: 200, text: expect.stringContaining(words) });
    expect(answer.ms).toBeLessThan(AT_ONCE_MS);
  }
}

async function expectToldToWait(path: string): Promise<void> {
  const { status, headers, text, ms } = await ask(site, path);
  expect({ path, status, wait: headers["retry-after"] }).toEqual({ path, status: 503, wait: "2" });
  expect(headers["cache-control"]).toBe("no-store");
  expect(text).toContain("thử lại sau ít giây");
  expect(text).not.toMatch(/\bat .+:\d+|Prisma|ECONN|postgres|node_modules|<script/i);
  expect(ms).toBeLessThan(TOLD_MS);
}

test.each(["down", "hang"] as const)(
  "with the database %s what is held is read as ever, the rest is told to wait, and all is well soon after",
  async (state) => {
    const content = await makeContent({ headline: `Đã giữ khi ${state}` });
    const held = await makePublished(editor, content);
    await expectOnAll([site], [held.path, "/", "/chuyen-muc/thoi-su"], { status: 200, has: content.headline });
    line.set(state);
    const cold: string[] = [];
    for (let n = 0; n < COLD; n++) cold.push((await makePublished(editor)).path);
    const changed = { ...content, standfirst: "Viết lại khi mất dây." };
    const saved = await saveArticle({ articleId: held.id, version: held.version, content: changed }, editor);
    await publishArticle({ articleId: held.id, version: saved.version }, editor);

    await expectHeld(held.path, content.headline);
    await expectHeld("/", content.headline);
    await Promise.all([cold[0] ?? "", cold[1] ?? "", "/khong-ai-biet", "/chu-de/khong-ai-biet"].map(expectToldToWait));
    // A process that is told of nothing answers as quickly when it is asked once more, and by many.
    await Promise.all(cold.map(expectToldToWait));
    await expectHeld(held.path, content.headline);
    await expectHeld("/chuyen-muc/thoi-su", content.headline);
    const health = async () => JSON.parse((await ask(site, "/healthz")).text);
    await expect.poll(health, { timeout: HEALED_MS }).toMatchObject({ ok: true, database: "away" });

    line.set("ok");
    // All of them ask at once, and again as soon as they are answered.
    await expectOnAll([site], cold, { status: 200 }, HEALED_MS);
    await expectOnAll([site], [held.path], { status: 200, has: "Viết lại khi mất dây." }, HEALED_MS);
    await expectOnAll([site], ["/khong-ai-biet"], { status: 404 }, HEALED_MS);
    // What renders has a pool of ten and follows the outbox; what answers has a pool of two, and follows it too.
    const [web = 99, front = 99, ...others] = await countConnections();
    expect(web).toBeLessThanOrEqual(11);
    expect(front).toBeLessThanOrEqual(3);
    expect(others).toEqual([]);
  },
  60_000,
);
