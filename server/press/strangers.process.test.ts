import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type SiteProcess, stopSite } from "#e2e/support/site-process.ts";
import { makeDraft, makePublished } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";
import { ask, emptyFolder, expectOnAll, prepareBuild, startPress } from "#server/press/two-sites.ts";

// One site, and strangers who ask for what is not there, or not as browsers do.
const RANDOM = 2_000;
const AT_A_TIME = 20;
const DISGUISES: Record<string, string>[] = [
  {},
  { rsc: "1" },
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
];
let site: SiteProcess;
let path: string;
let draftId: string;

beforeAll(async () => {
  await prepareBuild();
  site = await startPress(3451, emptyFolder("strangers"));
  const editor = await makeActor("EDITOR_IN_CHIEF");
  ({ path } = await makePublished(editor, { headline: "Ai hỏi cũng vậy" }));
  ({ id: draftId } = await makeDraft(editor, { headline: "Chưa ai được đọc" }));
  await expectOnAll([site], [path, "/", "/chuyen-muc/thoi-su"], { status: 200, has: "Ai hỏi cũng vậy" });
  await expectOnAll([site], ["/khong-co-o-day"], { status: 404 });
}, 240_000);

afterAll(() => stopSite(site), 60_000);

/** What is held, in memory and on disk. */
async function countHeld(): Promise<{ inMemory: number; onDisk: number }> {
  const { heldPages } = JSON.parse((await ask(site, "/healthz")).text);
  const files = readdirSync(join(site.dataDir, "pages"), { recursive: true, withFileTypes: true });
  return { inMemory: heldPages, onDisk: files.filter((entry) => entry.isFile()).length };
}

async function askMany(paths: string[]): Promise<number[]> {
  const queue = [...paths];
  const statuses: number[] = [];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      statuses.push((await ask(site, next)).status);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return statuses;
}

function randomPath(_: unknown, index: number): string {
  const slug = `khong-${randomBytes(8).toString("hex")}`;
  const forms = [`/${slug}`, `/chu-de/${slug}`, `/chuyen-muc/${slug}`, `/tac-gia/${slug}`, `/${slug}/${slug}`];
  const day = `${1900 + (index % 120)}/${String((index % 15) + 1).padStart(2, "0")}`;
  const others = [`/luu-tru/${day}`, `/luu-tru/${day}/${10 + (index % 25)}`, `/en/sections/${slug}`, `/en/${slug}`];
  return [...forms, ...others, `/${slug}.php`, `${path}/${slug}`, `/${"x".repeat(300)}-${slug}`][index % 12] ?? "/";
}

test("two thousand addresses that nobody has are not there, and leave nothing in memory or on the disk", async () => {
  const before = await countHeld();
  const statuses = await askMany(Array.from({ length: RANDOM }, randomPath));
  expect(statuses).toHaveLength(RANDOM);
  expect(new Set(statuses)).toEqual(new Set([404]));
  // The lists of what was just published may still come in meanwhile; two thousand would be seen.
  const after = await countHeld();
  expect(after.inMemory - before.inMemory).toBeLessThan(10);
  expect(after.onDisk - before.onDisk).toBeLessThan(10);
}, 60_000);

test("what campaigns and cache breakers add to an address makes no other page of it", async () => {
  const before = await countHeld();
  const queries = Array.from({ length: 200 }, () => `utm_source=${randomBytes(6).toString("hex")}&fbclid=x&_rsc=1`);
  expect(new Set(await askMany(queries.map((query) => `${path}?${query}`)))).toEqual(new Set([200]));
  expect(await countHeld()).toEqual(before);
});

test.each<Record<string, string>>([
  { host: "evil.example" },
  { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https", forwarded: "host=evil.example" },
  { "x-original-url": "/admin", "x-rewrite-url": "/admin" },
  { rsc: "1" },
  { rsc: "1", "next-router-state-tree": "%5B%22%22%5D", "next-router-prefetch": "1", "next-url": "/evil" },
  { "next-router-segment-prefetch": "/_tree", rsc: "1" },
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
  { "x-middleware-rewrite": "/admin", "x-matched-path": "/admin", "x-invoke-path": "/admin" },
  { "x-toasoan-place": "999999999 2026-01-01T00:00:00.000Z" },
  { "x-prerender-revalidate": "1", "x-nextjs-data": "1", "next-action": "0".repeat(40) },
  { cookie: "__prerender_bypass=1; __next_preview_data=1" },
  { "accept-encoding": "junk;q=x, , ;;, *;q=0" },
  { "accept-encoding": "gzip;q=0.001, br;q=0" },
  { accept: "text/x-component", "accept-language": "xx", "user-agent": "Googlebot" },
])("with %j everybody gets the page that everybody gets, and so does the next one", async (headers) => {
  for (const asked of [path, "/", "/chuyen-muc/thoi-su", `/khong-co-${randomBytes(4).toString("hex")}`]) {
    const plain = await ask(site, asked);
    const forged = await ask(site, asked, headers);
    expect({ asked, status: forged.status, text: forged.text }).toEqual({ asked, ...pick(plain) });
    expect(forged.text).not.toContain("evil.example");
    expect(pick(await ask(site, asked))).toEqual(pick(plain));
  }
});

function pick({ status, text }: { status: number; text: string }) {
  return { status, text };
}

test.each([
  ...["/admin", "/Admin", "/ADMIN/", "/%61dmin", "/%2561dmin", "//admin", "/admin//", "/admin/.", "/./admin"],
  ...["/x/../admin", "/x/%2e%2e/admin", "/admin%2fbai-viet", "/admin/bai-viet/ID", "/Admin/bai-viet/ID", "/admin;x=1"],
  ...["/admin\\bai-viet", "/admin%00", "/admin/?_rsc=1", "/_next/../admin", "http://evil.example/admin", "/admin.rsc"],
  ...["/_next/data/x/admin.json", "/admin/__next._tree.segments/x.segment.rsc", "/admin/khong-co"],
])("at %s a stranger finds the door, or nothing", async (raw) => {
  for (const headers of DISGUISES) {
    let { status, text, headers: answered } = await ask(site, raw.replace("ID", draftId), headers);
    for (let hop = 0; hop < 4 && status >= 300 && status < 400; hop++) {
      const to = new URL(answered.location ?? "", site.url);
      expect(to.origin).toBe(site.url);
      ({ status, text, headers: answered } = await ask(site, to.pathname + to.search, headers));
    }
    expect([200, 400, 404]).toContain(status);
    expect(text).not.toContain("Chưa ai được đọc");
    if (status === 200 && !("rsc" in headers)) expect(text).toContain('name="password"');
  }
});

test("a page of another site changes nothing: it is refused before anything is rendered", async () => {
  for (const raw of ["/admin", "/admin/dang-nhap", "/admin/bai-viet/x/luu"]) {
    for (const origin of ["https://evil.example", "null", `${site.url}.evil.example`]) {
      const { status, text, headers } = await ask(site, raw, { origin }, "POST");
      expect({ raw, origin, status }).toEqual({ raw, origin, status: 403 });
      expect(text).toContain("Yêu cầu bị từ chối");
      // The policy of the front's own words; whatever is rendered carries a nonce.
      expect(headers["content-security-policy"]).not.toContain("nonce-");
    }
    expect((await ask(site, raw, {}, "POST")).status).toBe(403);
  }
});
