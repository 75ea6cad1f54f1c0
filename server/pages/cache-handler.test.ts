import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { db } from "#lib/db.ts";
import { migrate } from "#lib/migrations.ts";
import { withScratchDatabase } from "#lib/testing/catalogue.ts";
import type { HeldPages } from "#server/pages/held-pages.ts";

const PATH = "/cau-moi";
const KEY = `/route-cache/APP_PAGE/0/$${PATH}`;
const DATABASE_URL = process.env.DATABASE_URL;
const NOWHERE = "postgresql://nobody@127.0.0.1:1/none";

// As Next leaves it: the build's id beside the folder that it names to the handler.
const dist = mkdtempSync(join(tmpdir(), "toasoan-next-"));
const serverDistDir = join(dist, "server");
writeFileSync(join(dist, "BUILD_ID"), "build-1");
const folder = join(process.env.DATA_DIR ?? "", "pages");

const running: HeldPages[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((pages) => pages.follower?.stop()));
  process.env.DATABASE_URL = DATABASE_URL;
});

/** The handler as a process finds it that has just started: the pages are one in a process, and opened once. */
async function startProcess(url = DATABASE_URL) {
  process.env.DATABASE_URL = url;
  vi.resetModules();
  const { default: CacheHandler } = await import("#server/pages/cache-handler.ts");
  const { openHeldPages } = await import("#server/pages/held-pages.ts");
  const pages = openHeldPages(serverDistDir);
  running.push(pages);
  await pages.follower?.catchUp();
  const handler = () => new CacheHandler({ serverDistDir });
  const get = async (key = KEY) => (await handler().get(key, { kind: "APP_PAGE" }))?.value ?? null;
  const set = (value: Value, key = KEY, by = handler()) => by.set(key, value, {});
  return { pages, handler, get, set };
}

type Value = ReturnType<typeof rendered>;

function rendered(changes: { html?: string; status?: number; tags?: string } = {}) {
  const payload = '<!--$--><script>self.__next_f.push([1,"x"])</script><!--/$-->';
  return {
    kind: "APP_PAGE",
    html: `<html><head></head><body><p>Cầu mới</p>${payload}</body></html>` as unknown,
    headers: { "x-next-cache-tags": `_N_T_/layout,_N_T_/cau-moi,${changes.tags ?? "article:1"}` } as Record<
      string,
      unknown
    >,
    status: 200 as number | undefined,
    rscData: Buffer.from("rsc"),
    segmentData: new Map([["/_tree", Buffer.from("x")]]) as unknown,
    postponed: undefined as unknown,
    ...("html" in changes ? { html: changes.html as unknown } : {}),
    ...("status" in changes ? { status: changes.status } : {}),
  };
}

async function write(tag: string, withdrawn = false): Promise<void> {
  await db.invalidation.create({ data: { tag, withdrawn } });
}

function listKept(): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\/[0-9a-f]{38}$/.test(name));
}

test("what Next is about to answer with is changed in place: no scripts, the status it asks for, its tags", async () => {
  const { set } = await startProcess();
  const meta = '<meta name="response-status" content="410"/>';
  const value = rendered({ html: `<html><head>${meta}</head><body><p>Đã rút</p><!-- --></body></html>` });
  await set(value);
  expect(value).toMatchObject({
    html: "<html><head></head><body><p>Đã rút</p></body></html>",
    status: 410,
    headers: { "surrogate-key": "everything path:/cau-moi article:1" },
    segmentData: undefined,
  });
});

test("a page is found until a row names one of its tags, also without waiting to be told", async () => {
  const { handler, get, set } = await startProcess();
  await set(rendered());
  expect(await get()).toMatchObject({ html: "<html><head></head><body><p>Cầu mới</p></body></html>", status: 200 });
  await write("article:2");
  await handler().revalidateTag();
  expect(await get()).not.toBeNull();
  await write("article:1");
  await handler().revalidateTag();
  expect(await get()).toBeNull();
});

test("its own path makes a page stale, of which Next tells no tags for a redirect", async () => {
  const { handler, get, set } = await startProcess();
  const value = rendered({ html: "<html>…</html>", status: 308 });
  await set(Object.assign(value, { headers: { location: "/moi" } }));
  expect(await get()).toMatchObject({ html: "", status: 308, headers: { location: "/moi" } });
  await write("path:/cau-moi");
  await handler().revalidateTag();
  expect(await get()).toBeNull();
});

test("what was read before a change is not kept as a page of after it", async () => {
  const { handler, get, set } = await startProcess();
  const began = handler();
  await write("article:1");
  await handler().revalidateTag();
  await set(rendered(), KEY, began);
  expect(await get()).toBeNull();
  await set(rendered());
  expect(await get()).not.toBeNull();
});

test('what functions with "use cache" answered before is expired for Next as well', async () => {
  const { areTagsExpired } = createRequire(import.meta.url)(
    "next/dist/server/lib/incremental-cache/tags-manifest.external.js",
  );
  const { handler } = await startProcess();
  const before = performance.timeOrigin + performance.now();
  expect(areTagsExpired(["article:77"], before)).toBe(false);
  await write("article:77");
  await handler().revalidateTag();
  expect(areTagsExpired(["article:77"], before)).toBe(true);
  expect(areTagsExpired(["article:77"], performance.timeOrigin + performance.now() + 1)).toBe(false);
});

test("what is not there, the newsroom's shells, other routes and other kinds have no place", async () => {
  const { pages, handler, get, set } = await startProcess();
  const [lost, shell] = [rendered({ status: 404 }), rendered()];
  await set(lost, "/route-cache/APP_PAGE/0/$/khong-co");
  expect(lost.html).not.toContain("script");
  expect(await pages.get("/khong-co")).toBeNull();
  await set(shell, "/route-cache/APP_PAGE/0/$/admin/bai-viet");
  expect([shell.html, await pages.get("/admin/bai-viet")]).toEqual([rendered().html, null]);
  await set(rendered());
  expect(await get(`/route-cache/APP_PAGE/1/$${PATH}`)).toBeNull();
  expect(await handler().get(KEY, { kind: "FETCH" })).toBeNull();
  expect(await get()).not.toBeNull();
});

test("what was withdrawn leaves the disk too, also when it is being written at that moment", async () => {
  const { pages, handler, get, set } = await startProcess();
  await set(rendered());
  const others = listKept().length - 1;
  await write("path:/cau-moi", true);
  await handler().revalidateTag();
  expect(await get()).toBeNull();
  await expect.poll(() => listKept().length).toBe(others);

  const writing = set(rendered());
  pages.clock.note([{ id: (pages.follower?.place()?.id ?? 0) + 1, tag: "path:/cau-moi", withdrawn: true }]);
  await writing;
  expect(listKept()).toHaveLength(others);
});

test("the next process finds what the last one left, with its database and without any", async () => {
  const first = await startProcess();
  await first.set(rendered());
  await first.pages.follower?.stop();
  const withoutAny = await startProcess(NOWHERE);
  expect(await withoutAny.get()).toMatchObject({ status: 200, rscData: Buffer.from("rsc") });
  const second = await startProcess();
  expect((await second.get())?.html).toContain("Cầu mới");
  await second.pages.follower?.stop();
  await write("article:1");
  expect(await (await startProcess()).get()).toBeNull();
});

test("what Next puts back after a rendering that failed stays as old as it was, with all its tags", async () => {
  const { get, set, pages } = await startProcess();
  await set(rendered({ tags: "front" }));
  const given = await get();
  await set(given as Value);
  await write("front");
  await pages.follower?.catchUp();
  expect(await get()).toBeNull();
});

test("without a database a page of yesterday is shown, marked; with it, it is made anew, and what was withdrawn never", async () => {
  const first = await startProcess();
  await first.set(rendered({ tags: "day" }));
  await first.pages.follower?.stop();
  vi.setSystemTime(new Date(Date.now() + 86_400_000));
  try {
    const { get, pages } = await startProcess(NOWHERE);
    expect((await get())?.headers).toMatchObject({ "x-toasoan-held-over": "1" });
    pages.clock.note([{ id: 1_000_000, tag: `path:${PATH}`, withdrawn: true }]);
    expect(await get()).toBeNull();
    await pages.follower?.stop();
    expect(await (await startProcess()).get()).toBeNull();
  } finally {
    vi.useRealTimers();
  }
});

test("in another database nothing of before is found, not for a moment, and it leaves the disk", async () => {
  const first = await startProcess();
  const keys = Array.from({ length: 100 }, (_, n) => `/route-cache/APP_PAGE/0/$/bai-${n}`);
  for (const key of keys) await first.set(rendered(), key);
  await first.pages.follower?.stop();
  await withScratchDatabase(async (url) => {
    await migrate(url);
    const { pages, get, set } = await startProcess(url);
    expect((await Promise.all(keys.map((key) => get(key)))).filter((found) => found !== null)).toEqual([]);
    await set(rendered());
    expect(await get()).not.toBeNull();
    await expect.poll(() => listKept()).toHaveLength(1);
    await pages.follower?.stop();
  });
});

test("pages of another build are thrown away", async () => {
  mkdirSync(join(folder, "build-0", "pages"), { recursive: true });
  await startProcess();
  expect(readdirSync(folder)).toEqual(["build-1"]);
});

test("while building nothing is kept, and a page that readers would not see whole stops the build", async () => {
  process.env.NEXT_PHASE = "phase-production-build";
  try {
    vi.resetModules();
    const { default: CacheHandler } = await import("#server/pages/cache-handler.ts");
    const handler = new CacheHandler({ serverDistDir: join(dist, "no-build-yet", "server") });
    const value = rendered();
    await handler.set(KEY, value, {});
    expect(value.html).not.toContain("script");
    expect(await handler.get(KEY, { kind: "APP_PAGE" })).toBeNull();
    const late = rendered({ html: '<html><template id="B:0"></template></html>' });
    await expect(handler.set(KEY, late, {})).rejects.toThrow("/cau-moi");
  } finally {
    delete process.env.NEXT_PHASE;
    vi.resetModules();
  }
});
