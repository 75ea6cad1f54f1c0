import { createServer } from "node:net";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { retractArticle } from "#domain/articles/commands/retract-article.ts";
import { unpublishArticle } from "#domain/articles/commands/unpublish-article.ts";
import type { Actor } from "#domain/people/actor.ts";
import { killSite, type SiteProcess, startSite, stopSite } from "#e2e/support/site-process.ts";
import { db } from "#lib/db.ts";
import { withScratchDatabase } from "#lib/testing/catalogue.ts";
import { type FaultLine, openFaultLine } from "#lib/testing/fault-line.ts";
import { makePublished } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";
import { openPageStore } from "#server/pages/page-store.ts";
import { pagesFolder } from "#server/pages/pages-folder.ts";
import { ask, emptyFolder, expectOnAll, ownDatabase, prepareBuild, startPress } from "#server/press/two-sites.ts";

// One site that is stopped and started: what was rendered before lies on its disk.
const PORT = 3441;
type Kept = { value: { html: Buffer } };
const FOLDER = emptyFolder("restart");
let line: FaultLine;
let site: SiteProcess | null = null;
let editor: Actor;

const start = () => startPress(PORT, FOLDER, ownDatabase(line.port));

// A site that a failed test left behind would hold the port.
afterEach(stop);

beforeAll(async () => {
  await prepareBuild();
  editor = await makeActor("EDITOR_IN_CHIEF");
  line = await openFaultLine(Number(new URL(ownDatabase()).port));
}, 240_000);

afterAll(() => line.close());

async function stop(): Promise<void> {
  line.set("ok");
  if (site && site.main.exitCode === null && site.main.signalCode === null) await stopSite(site);
  site = null;
}

/** What outlives a killed parent ends by itself; then the port is free. */
async function portIsFree(): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const probe = createServer().once("error", () => resolve(false));
  probe.listen(PORT, () => probe.close(() => resolve(true)));
  return promise;
}

/** Asks for a page until it lies on the disk as it should be: a version that was stale when it was made is not kept. */
async function expectKept(path: string, has: string, lacks = "\0"): Promise<void> {
  const look = async () => {
    if (site) await ask(site, path);
    const page = await openPageStore<Kept>(pagesFolder(FOLDER, ".next").pages).get(path);
    const html = page?.value.html.toString() ?? "";
    return html.includes(has) && !html.includes(lacks);
  };
  await expect.poll(look, { timeout: 10_000 }).toBe(true);
}

/** Changes the headline readers see behind the back of everybody, so that a page tells when it was rendered. */
async function rewrite(path: string, headline: string): Promise<void> {
  expect((await db.edition.updateMany({ where: { path, isLive: true }, data: { headline } })).count).toBe(1);
}

test("killed and started without a database, it shows what it rendered before, and nothing that was withdrawn", async () => {
  site = await start();
  const kept = await makePublished(editor, { headline: "Còn trên đĩa" });
  const gone = await makePublished(editor, { headline: "Rút khỏi đĩa" });
  const down = await makePublished(editor, { headline: "Hạ khỏi đĩa" });
  const paths = [kept, gone, down].map(({ path }) => path);
  await expectOnAll([site], paths, { status: 200 });
  await expectOnAll([site], ["/"], { status: 200, has: "Hạ khỏi đĩa" });
  await retractArticle({ articleId: gone.id, version: gone.version, reason: "Sai nguồn tin." }, editor);
  await unpublishArticle({ articleId: down.id, version: down.version }, editor);
  await expectOnAll([site], [gone.path], { status: 410, has: "Sai nguồn tin." });
  await expectOnAll([site], [down.path], { status: 404 });
  await expectOnAll([site], ["/"], { status: 200, has: "Còn trên đĩa", lacks: "khỏi đĩa" });
  await expectKept(kept.path, "Còn trên đĩa");
  await expectKept("/", "Còn trên đĩa", "khỏi đĩa");

  await killSite(site);
  await expect.poll(portIsFree, { timeout: 10_000 }).toBe(true);
  line.set("down");
  const env = { DATABASE_URL: ownDatabase(line.port), LOG_LEVEL: "error" };
  site = await startSite(PORT, FOLDER, env, "server/press/site-alone.ts");
  const cold = await makePublished(editor, { headline: "Chưa ai đọc" });
  await expectOnAll([site], [kept.path], { status: 200, has: "Còn trên đĩa" });
  await expectOnAll([site], ["/"], { status: 200, has: "Còn trên đĩa", lacks: "khỏi đĩa" });
  for (let time = 0; time < 3; time++) {
    expect([410, 503]).toContain((await ask(site, gone.path)).status);
    for (const path of [down.path, cold.path, "/khong-ai-biet"]) expect((await ask(site, path)).status).toBe(503);
  }
  line.set("ok");
  await expectOnAll([site], [cold.path], { status: 200, has: "Chưa ai đọc" }, 10_000);
  await expectOnAll([site], [gone.path], { status: 410, has: "Sai nguồn tin." }, 10_000);
  await expectOnAll([site], [down.path], { status: 404 }, 10_000);
  await stop();
}, 90_000);

test("pages from before a stop are shown again as they are, until the database turns out to be another or older", async () => {
  site = await start();
  const { path } = await makePublished(editor, { headline: "Trước khi dừng" });
  const [restored] = await db.$queryRaw<{ id: bigint }[]>`select max("id") as id from "Invalidation"`;
  await makePublished(editor);
  await expectKept(path, "Trước khi dừng");
  const [left] = await db.$queryRaw<{ id: bigint }[]>`select max("id") as id from "Invalidation"`;
  await stop();

  // Nobody wrote down that this changed: the page is the one of before.
  await rewrite(path, "Lén sửa khi dừng");
  site = await start();
  await expectOnAll([site], [path], { status: 200, has: "Trước khi dừng", lacks: "Lén sửa" });
  await stop();

  // Back to an earlier state, from which the outbox then grew past the place where the site had left it.
  await db.$executeRaw`delete from "Invalidation" where "id" > ${restored?.id}`;
  await db.$queryRaw`select setval(pg_get_serial_sequence('"Invalidation"', 'id'), ${restored?.id})`;
  for (let n = 0; n < 4; n++) await makePublished(editor);
  const [grown] = await db.$queryRaw<{ id: bigint }[]>`select max("id") as id from "Invalidation"`;
  expect(Number(grown?.id)).toBeGreaterThan(Number(left?.id));
  site = await start();
  await expectOnAll([site], [path], { status: 200, has: "Lén sửa khi dừng", lacks: "Trước khi dừng" });

  // The same while it runs.
  await rewrite(path, "Phục hồi khi chạy");
  await db.$executeRaw`delete from "Invalidation" where "id" > ${restored?.id}`;
  await expectOnAll([site], [path], { status: 200, has: "Phục hồi khi chạy" });
  await stop();

  await withScratchDatabase(async (url) => {
    site = await startPress(PORT, FOLDER, url);
    expect((await ask(site, path)).status).toBe(404);
    expect((await ask(site, "/")).text).not.toContain("Phục hồi khi chạy");
    await stop();
  });
}, 120_000);
