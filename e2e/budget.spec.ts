import { get, type IncomingMessage } from "node:http";
import { brotliDecompressSync } from "node:zlib";
import { expect, type Page } from "@playwright/test";
import { test } from "#e2e/support/test.ts";

// What a reader's phone is sent, on the wire. One TCP window is some 14 kB (ten segments).
const ARTICLE_BYTES = 14_000;
// The longest of the sample newsroom: 4,500 bytes of it are its own words.
const LONG_READ_BYTES = 16_500;
const LIST_BYTES = 20_000;
const FONT_BYTES = 45_000;
const SCRIPT_BYTES = 3_000;
const LITE_BYTES = 10_000;
// Of the sample newsroom: the topic and the author with the longest lists.
const LISTS = [
  ...["/", "/chuyen-muc/thoi-su", "/chu-de/lang-muoi-vung-so", "/tac-gia/tran-nhuan-vinh"],
  ...["/doc-nhieu", "/tim-kiem?q=song+may", "/moi-nhat", "/luu-tru", "/gioi-thieu", "/en"],
];
const KINDS = ["news", "opinion", "photo-story", "interview"];

type Sent = { bytes: number; text: string };

async function fetchBrotli(baseURL: string | undefined, path: string): Promise<Sent> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${baseURL}${path}`, { headers: { "accept-encoding": "br" } }, resolve).on("error", reject);
  });
  const body = Buffer.concat(await answer.toArray());
  expect(answer.headers["content-encoding"], path).toBe("br");
  return { bytes: body.length, text: brotliDecompressSync(body).toString() };
}

// The one in the head, the one of our own, and data.
const OWN_SCRIPT =
  /<script(?: type="(?:application\/ld\+json|speculationrules)"| src="\/script\/[0-9a-f]{16}\.js" defer="")?>/;

/** The bytes of a page and its styles; sees that nothing of the framework is in it, and our own script is small. */
async function weigh(baseURL: string | undefined, path: string): Promise<number> {
  const page = await fetchBrotli(baseURL, path);
  const scripts = [...page.text.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
  expect(
    scripts.filter((tag) => !OWN_SCRIPT.test(tag)),
    path,
  ).toEqual([]);
  expect(
    scripts.filter((tag) => tag === "<script>"),
    path,
  ).toHaveLength(1);
  const own = scripts.flatMap((tag) => /src="([^"]+)"/.exec(tag)?.[1] ?? []);
  expect(own, path).toHaveLength(1);
  expect((await fetchBrotli(baseURL, own[0] ?? "")).bytes).toBeLessThanOrEqual(SCRIPT_BYTES);
  expect(page.text, path).not.toMatch(/__next_f|as="script"|<!--/);
  const styles = [...page.text.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = ""]) => href);
  expect(styles.length, path).toBeGreaterThan(0);
  const sizes = await Promise.all(styles.map(async (href) => (await fetchBrotli(baseURL, href)).bytes));
  return sizes.reduce((sum, size) => sum + size, page.bytes);
}

test("an article of each kind fits into the first window, without a script of the framework", async ({
  command,
  baseURL,
}) => {
  const limits = [...KINDS.map((kind) => [kind, ARTICLE_BYTES] as const), ["long-read", LONG_READ_BYTES] as const];
  for (const [kind, limit] of limits) {
    const { articles } = await command<{ articles: { livePath: string | null }[] }>(
      ...["article", "list", "--status", "published", "--kind", kind],
    );
    const path = articles[0]?.livePath ?? "";
    // What is read a few times is compressed once more, and better.
    await expect.poll(() => weigh(baseURL, path), { message: `${kind} ${path}` }).toBeLessThanOrEqual(limit);
  }
});

test("the lite edition is ten kilobytes a page, without a script, and fetches pictures only when they are asked for", async ({
  baseURL,
  page,
}) => {
  const pictures: string[] = [];
  page.on("request", (request) => request.resourceType() === "image" && pictures.push(request.url()));
  await page.goto("/?lite");
  await expect(page).toHaveURL("/lite");
  const link = page.getByRole("main").getByRole("link").first();
  const path = (await link.getAttribute("href")) ?? "";
  for (const light of ["/lite", "/lite/chuyen-muc/thoi-su", path]) {
    const { bytes, text } = await fetchBrotli(baseURL, light);
    const [, href = ""] = /<link rel="stylesheet" href="([^"]+)"/.exec(text) ?? [];
    expect(bytes + (await fetchBrotli(baseURL, href)).bytes, light).toBeLessThanOrEqual(LITE_BYTES);
    expect(text, light).not.toContain("<script");
  }
  await link.click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(pictures.filter((url) => url.includes("/media/"))).toEqual([]);
  await page.getByText("Xem ảnh").first().click();
  await expect.poll(() => pictures.filter((url) => url.includes("/media/"))).toHaveLength(1);
});

/** What the browser complains of: errors of scripts and of the console, where it tells of a policy that was broken. */
function listenForFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => message.type() === "error" && faults.push(`${page.url()}: ${message.text()}`));
  return faults;
}

test("the front page, a section, an author, a topic and what is not there stay light", async ({ baseURL }) => {
  for (const path of [...LISTS, "/khong-co-trang-nay"]) {
    expect(await weigh(baseURL, path), path).toBeLessThanOrEqual(LIST_BYTES);
  }
});

for (const width of [360, 1440]) {
  test(`at ${width} px nothing moves while a page loads, and its fonts are two files at most`, async ({
    page,
    command,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const faults = listenForFaults(page);
    const { articles } = await command<{ articles: { livePath: string | null }[] }>(
      ...["article", "list", "--status", "published", "--kind", "long-read"],
    );
    const article = articles[0]?.livePath ?? "";
    expect(article).not.toBe("");
    for (const path of [...LISTS, article]) {
      const fonts: number[] = [];
      page.on("response", async (response) => {
        if (response.url().endsWith(".woff2")) fonts.push(Number(response.headers()["content-length"]));
      });
      await page.goto(path, { waitUntil: "load" });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: "layout-shift", buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
          }),
      );
      expect(shift, path).toBe(0);
      expect(fonts.length, path).toBeLessThanOrEqual(2);
      expect(
        fonts.reduce((sum, size) => sum + size, 0),
        path,
      ).toBeLessThanOrEqual(FONT_BYTES);
      page.removeAllListeners("response");
    }
    expect(faults).toEqual([]);
  });
}

test("the sign-in page, the desk and the edit screen raise no error and break no policy", async ({
  signedInAs,
  stranger,
}) => {
  const atDoor = listenForFaults(stranger);
  await stranger.goto("/admin/dang-nhap");
  await stranger.getByRole("button", { name: "Vào tòa soạn" }).waitFor();
  expect(atDoor).toEqual([]);
  const page = await signedInAs("editor");
  const faults = listenForFaults(page);
  await page.reload();
  await page.getByRole("row").nth(1).getByRole("link").first().click();
  await page.getByRole("textbox", { name: "Nội dung" }).waitFor();
  expect(faults).toEqual([]);
});
