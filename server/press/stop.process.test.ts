import { spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { retractArticle } from "#domain/articles/commands/retract-article.ts";
import type { SiteProcess } from "#e2e/support/site-process.ts";
import { db } from "#lib/db.ts";
import { askRaw } from "#lib/testing/raw-http.ts";
import { makePublished } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";
import { ask, emptyFolder, prepareBuild, startPress } from "#server/press/two-sites.ts";

const NEXT = { url: "http://localhost:3462" };
let site: SiteProcess;

beforeAll(async () => {
  await prepareBuild();
  site = await startPress(3461, emptyFolder("stop"));
}, 240_000);

// Also when a step failed: what is left running would hold the port.
afterAll(() => void site.main.kill("SIGKILL"));

/** The sign-in form as a browser without scripts sends it. */
async function makeSignIn(): Promise<{ body: Buffer; type: string }> {
  const { text } = await ask(site, "/admin/dang-nhap");
  const [first = ""] = text.split("</form>");
  const form = new FormData();
  for (const [tag] of first.matchAll(/<input type="hidden"[^>]*>/g)) {
    const value = /value="([^"]*)"/.exec(tag)?.[1] ?? "";
    form.set(/name="([^"]*)"/.exec(tag)?.[1] ?? "", value.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
  }
  expect([...form.keys()].some((name) => name.startsWith("$ACTION_"))).toBe(true);
  form.set("email", "khong-ai@toasoan.invalid");
  form.set("password", "một câu dài mà không ai chọn");
  const encoded = new Response(form);
  return { type: encoded.headers.get("content-type") ?? "", body: Buffer.from(await encoded.bytes()) };
}

/** A reader's browser says that it opened an article. */
async function sayOpened(articleId: string): Promise<void> {
  const userAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";
  const headers = { origin: site.url, "content-type": "text/plain;charset=UTF-8", "user-agent": userAgent };
  const port = Number(new URL(site.url).port);
  const { status } = await askRaw(port, "/luot-xem", { method: "POST", headers, body: articleId });
  expect(status).toBe(204);
}

test("told to end, it answers what it has begun to take in, writes what it has counted, takes nothing new, and ends with 0", async () => {
  const { body, type } = await makeSignIn();
  const headers = { origin: site.url, "content-type": type, "content-length": body.length };
  const slow = request(`${site.url}/admin/dang-nhap`, { method: "POST", headers, agent: false });
  const answered = once(slow, "response");
  slow.write(body.subarray(0, 100));
  // Answered on another connection after it: what was written before has arrived.
  await ask(site, "/admin/dang-nhap");
  const read = await makePublished(await makeActor());
  for (let times = 0; times < 2; times++) await sayOpened(read.id);
  const exited = once(site.main, "exit");
  const since = performance.now();
  site.main.kill("SIGTERM");
  const isRefused = () =>
    ask(site, "/").then(
      () => "answered",
      (error) => error.code,
    );
  await expect.poll(isRefused, { timeout: 5_000 }).toBe("ECONNREFUSED");
  slow.end(body.subarray(100));
  const [answer] = await answered;
  expect(answer.statusCode).toBe(200);
  const isOurs = Buffer.concat(await answer.toArray()).includes("khong-ai@toasoan.invalid");
  expect(isOurs).toBe(true);
  expect(await exited).toEqual([0, null]);
  expect(performance.now() - since).toBeLessThan(30_000);
  expect(await db.articleView.findMany({ where: { articleId: read.id } })).toMatchObject([{ views: 2 }]);
}, 60_000);

test("plain `next start` on the same build shows the same pages without the framework's scripts", async () => {
  const editor = await makeActor("EDITOR_IN_CHIEF");
  const { path } = await makePublished(editor, { headline: "Không cần cửa trước" });
  const gone = await makePublished(editor);
  await retractArticle({ articleId: gone.id, version: gone.version, reason: "Sai nguồn tin." }, editor);
  const env = { NODE_ENV: "production", DATA_DIR: emptyFolder("next"), SITE_URL: NEXT.url } as const;
  const next = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-p", "3462"], {
    env: { ...process.env, ...env },
    stdio: "ignore",
  });
  const exited = once(next, "exit");
  try {
    const isUp = () =>
      ask(NEXT, "/favicon.svg").then(
        ({ status }) => status,
        () => 0,
      );
    await expect.poll(isUp, { timeout: 30_000 }).toBe(200);
    for (const asked of [path, "/", "/chuyen-muc/thoi-su"]) {
      const look = async () => {
        const { status, text, headers } = await ask(NEXT, asked);
        const isBare = !/<script(?! type="(?:application\/ld\+json|speculationrules)")|self\.__next|<!--\$/.test(text);
        return { status, isBare, isWhole: text.includes("Không cần cửa trước"), from: headers["x-nextjs-cache"] };
      };
      const right = { status: 200, isBare: true, isWhole: true };
      expect(await look()).toEqual({ ...right, from: "MISS" });
      // The first is not kept when it was rendered before the outbox could be read.
      await expect.poll(look, { timeout: 10_000 }).toEqual({ ...right, from: "HIT" });
    }
    for (const [asked, status, words] of [
      [gone.path, 410, "Sai nguồn tin."],
      ["/khong-co-o-day", 404, "<h1"],
      ["/chu-de/khong-co-o-day", 404, "<h1"],
    ] as const) {
      for (let time = 0; time < 2; time++) {
        const { text, ...answer } = await ask(NEXT, asked);
        expect({ asked, status: answer.status }).toEqual({ asked, status });
        expect(text).toContain(words);
        expect(text).not.toMatch(/<script(?! type="application\/ld\+json")/);
      }
    }
  } finally {
    next.kill("SIGTERM");
    await exited;
  }
}, 60_000);
