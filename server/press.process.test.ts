import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { publishArticle } from "#domain/articles/commands/publish-article.ts";
import { renameArticle } from "#domain/articles/commands/rename-article.ts";
import { retractArticle } from "#domain/articles/commands/retract-article.ts";
import { saveArticle } from "#domain/articles/commands/save-article.ts";
import { unpublishArticle } from "#domain/articles/commands/unpublish-article.ts";
import type { Actor } from "#domain/people/actor.ts";
import { changeSetting } from "#domain/settings/commands/change-setting.ts";
import { databaseOf, portOf } from "#e2e/support/database-of.ts";
import { killSite, type SiteProcess, startSite, stopSite } from "#e2e/support/site-process.ts";
import { db, disconnect } from "#lib/db.ts";
import { type FaultLine, openFaultLine } from "#lib/testing/fault-line.ts";
import { makeAuthor, makeContent, makeDraft, makePublished, makeTopic } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

// Two whole sites on one database, the second one through a line that can be broken.
const FOLDERS = ["one", "two"].map((name) => resolve(".data/test-press", name));
// Far above what it takes, so that a busy machine fails nothing; how fast it is, `npm run bench` measures.
const WITHIN = { timeout: 20_000, interval: 20 };
vi.setConfig({ testTimeout: 120_000 });
let one: SiteProcess;
let two: SiteProcess;
let line: FaultLine;
let editor: Actor;
let former: string | undefined;

function startTwo(): Promise<SiteProcess> {
  const env = { TOASOAN_DEMO: "0", DATABASE_URL: databaseOf(one, line.port) };
  return startSite(3412, FOLDERS[1] ?? "", env);
}

beforeAll(async () => {
  for (const folder of FOLDERS) rmSync(folder, { recursive: true, force: true });
  one = await startSite(3411, FOLDERS[0] ?? "", { TOASOAN_DEMO: "0" });
  line = await openFaultLine(portOf(one.dataDir));
  two = await startTwo();
  await disconnect();
  former = process.env.DATABASE_URL;
  process.env.DATABASE_URL = databaseOf(one);
  editor = await makeActor("EDITOR_IN_CHIEF");
}, 240_000);

afterAll(async () => {
  await disconnect();
  process.env.DATABASE_URL = former;
  line.set("ok");
  await stopSite(two);
  line.close();
  await stopSite(one);
}, 60_000);

async function ask(site: SiteProcess, path: string): Promise<{ status: number; text: string; headers: Headers }> {
  const answer = await fetch(site.url + path, { redirect: "manual" });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}

/** Polls until both sites answer so. */
async function expectBoth(path: string, status: number, words = ""): Promise<void> {
  for (const site of [one, two]) {
    const where = site.url + path;
    const look = async () => {
      const answer = await ask(site, path);
      return `${where}: ${answer.status} ${answer.text.includes(words) ? words : "without the words"}`;
    };
    await expect.poll(look, WITHIN).toBe(`${where}: ${status} ${words}`);
  }
}

test("what is published, corrected, renamed and retracted is so on both sites, on the article and on its lists", async () => {
  const [author, topic] = [await makeAuthor(), await makeTopic()];
  const content = await makeContent({
    headline: "Bản thứ nhất",
    bylineState: "NAMED",
    credits: [{ authorId: author.id, role: "TEXT" }],
    topicIds: [topic.id],
  });
  const lists = ["/", "/chuyen-muc/thoi-su", `/tac-gia/${author.slug}`, `/chu-de/${topic.slug}`];
  for (const path of lists) await expectBoth(path, 200);
  await expectBoth("/ban-thu-nhat", 404);

  const draft = await makeDraft(editor, content);
  const first = await publishArticle({ articleId: draft.id, version: draft.version }, editor);
  for (const path of [first.path, ...lists]) await expectBoth(path, 200, "Bản thứ nhất");

  const saved = await saveArticle(
    { articleId: draft.id, version: first.version, content: { ...content, headline: "Bản thứ hai" } },
    editor,
  );
  const second = await publishArticle({ articleId: draft.id, version: saved.version, substantive: true }, editor);
  for (const path of [second.path, ...lists]) await expectBoth(path, 200, "Bản thứ hai");

  const renamed = await renameArticle({ articleId: draft.id, version: second.version, slug: "dia-chi-moi" }, editor);
  await expectBoth("/dia-chi-moi", 200, "Bản thứ hai");
  for (const site of [one, two]) {
    await expect.poll(async () => (await ask(site, first.path)).headers.get("location"), WITHIN).toBe("/dia-chi-moi");
  }

  await retractArticle({ articleId: draft.id, version: renamed.version, reason: "Sai nguồn tin." }, editor);
  for (const path of ["/dia-chi-moi", first.path]) await expectBoth(path, 410, "Sai nguồn tin.");
  for (const path of lists)
    await expect.poll(async () => (await ask(two, path)).text, WITHIN).not.toContain("Bản thứ hai");
});

test("unpublished is 404 and back again under its address; a setting is on every page", async () => {
  const { id, version, path } = await makePublished(editor, { headline: "Hạ rồi đưa lại" });
  await expectBoth(path, 200, "Hạ rồi đưa lại");
  const down = await unpublishArticle({ articleId: id, version }, editor);
  await expectBoth(path, 404);
  await publishArticle({ articleId: id, version: down.version }, editor);
  await expectBoth(path, 200, "Hạ rồi đưa lại");
  await changeSetting({ key: "siteName", value: "Báo Bến Lụa" }, editor);
  for (const every of [path, "/", "/chuyen-muc/thoi-su", "/khong-co-dau"]) {
    await expectBoth(every, every === "/khong-co-dau" ? 404 : 200, "Báo Bến Lụa");
  }
});

test("a follower whose line was cut learns what was written meanwhile", async () => {
  const { id, version, path } = await makePublished(editor, { headline: "Trước khi đứt dây" });
  await expectBoth(path, 200, "Trước khi đứt dây");
  await db.$executeRaw`select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and application_name like 'toasoan:%'`;
  await disconnect();
  const content = await makeContent({ headline: "Sau khi đứt dây" });
  const saved = await saveArticle({ articleId: id, version, content }, editor);
  const again = await publishArticle({ articleId: id, version: saved.version }, editor);
  await expectBoth(again.path, 200, "Sau khi đứt dây");
  await expectBoth(path, 308);
});

test.each(["down", "hang"] as const)(
  "with the database %s, held pages stay, others are a quick 503, and it heals",
  async (state) => {
    const held = await makePublished(editor, { headline: `Giữ sẵn khi ${state}` });
    const cold = await makePublished(editor, { headline: `Chưa ai đọc khi ${state}` });
    await expectBoth(held.path, 200, "Giữ sẵn");
    // Made at publish, so that nobody waits: to be cold it has to be forgotten, by a restart with an empty disk.
    await stopSite(two);
    rmSync(resolve(FOLDERS[1] ?? "", "pages"), { recursive: true, force: true });
    rmSync(resolve(FOLDERS[1] ?? "", "most-read.json"), { force: true });
    two = await startTwo();
    await expectBoth(held.path, 200, "Giữ sẵn");
    line.set(state);
    expect(await ask(two, held.path)).toMatchObject({ status: 200 });
    for (const path of [cold.path, "/chua-ai-biet-co-khong"]) {
      const since = performance.now();
      const { status, text, headers } = await ask(two, path);
      expect(performance.now() - since).toBeLessThan(6_000);
      expect({ status, retry: headers.get("retry-after") }).toEqual({ status: 503, retry: "2" });
      expect(text).toContain("thử lại");
      expect(text).not.toMatch(/\bat .+:\d+|Prisma|ECONN/);
    }
    expect(await ask(two, held.path)).toMatchObject({ status: 200 });
    line.set("ok");
    await expect.poll(async () => (await ask(two, cold.path)).status, { timeout: 20_000, interval: 100 }).toBe(200);
  },
);

test("after kill -9 pages come from the disk, and a retracted one does not come back", async () => {
  const kept = await makePublished(editor, { headline: "Còn trên đĩa" });
  const gone = await makePublished(editor, { headline: "Rút khỏi đĩa" });
  for (const { path } of [kept, gone]) await expectBoth(path, 200);
  await retractArticle({ articleId: gone.id, version: gone.version, reason: "Rút." }, editor);
  await expectBoth(gone.path, 410);
  await killSite(two);
  two = await startTwo();
  expect((await ask(two, kept.path)).text).toContain("Còn trên đĩa");
  expect((await ask(two, gone.path)).status).toBe(410);
});

test("forged headers and odd queries get what everybody gets, and leave nothing behind", async () => {
  const { path } = await makePublished(editor, { headline: "Ai hỏi cũng vậy" });
  await expectBoth(path, 200);
  const plain = (await ask(one, path)).text;
  const forged: Record<string, string>[] = [
    { "x-forwarded-host": "evil.example" },
    { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
    { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
    { "x-toasoan-place": "999999 x", "x-prerender-revalidate": "x" },
  ];
  for (const headers of forged) {
    const answer = await fetch(`${one.url}${path}?_rsc=1&cb=${Math.random()}`, {
      headers,
    });
    expect(await answer.text()).toBe(plain);
  }
  expect((await ask(one, path)).text).toBe(plain);
  const foreign = await fetch(`${one.url}/admin/dang-nhap`, {
    method: "POST",
    headers: { origin: "https://evil.example" },
  });
  expect(foreign.status).toBe(403);
});

test("plain `next start` shows the same pages, without the framework's scripts, on the first and on the second request", async () => {
  const { path } = await makePublished(editor, { headline: "Không cần cửa trước" });
  const next = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-p", "3413"], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: databaseOf(one),
      DATA_DIR: `${FOLDERS[1]}-next`,
      SITE_URL: "http://localhost:3413",
    },
    stdio: "ignore",
  });
  const alone = { url: "http://localhost:3413" } as SiteProcess;
  try {
    await expect
      .poll(
        () =>
          ask(alone, path).then(
            ({ status }) => status,
            () => 0,
          ),
        { timeout: 20_000 },
      )
      .toBe(200);
    for (const asked of [path, path, "/", "/"]) {
      const { text } = await ask(alone, asked);
      expect(text).toContain("Không cần cửa trước");
      expect(text).not.toMatch(/<script(?! type="application\/ld\+json")/);
    }
    expect((await ask(alone, "/khong-co-o-day")).status).toBe(404);
  } finally {
    next.kill();
  }
});
