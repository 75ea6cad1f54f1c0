import { type Browser, expect, type Page, test } from "@playwright/test";

// How components and kinds of pages look, against pictures of when they were right. After a change that was meant:
// `npx playwright test e2e/looks.spec.ts --update-snapshots`, and look at what git shows.

// The system's own letters differ from machine to machine: here ours stand for all of them. Pictures are grey, so that
// these files stay small, and what keeps in sight while one scrolls stands where it belongs.
const PLAIN = `* { font-family: "Toa Soan Serif" !important; }
  img, video { filter: contrast(0) !important; }
  [class*="sticky"] { position: static !important; }`;
// Small pictures are enough to see what moved, and are tolerant of how letters are smoothed.
const SIZES = [
  { width: 360, deviceScaleFactor: 0.5 },
  { width: 1440, deviceScaleFactor: 0.3 },
];

async function open(browser: Browser, size: (typeof SIZES)[number], colorScheme: "light" | "dark"): Promise<Page> {
  const { width, deviceScaleFactor } = size;
  const context = await browser.newContext({
    ...{ viewport: { width, height: 1_000 }, deviceScaleFactor, colorScheme, reducedMotion: "reduce" },
    // Only so that the letters below may be set.
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.goto("/styleguide");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // A typeface that came late is kept for the next page (font-display: optional).
  await page.reload();
  await page.addStyleTag({ content: PLAIN });
  await page.evaluate(() => {
    for (const picture of document.images) picture.loading = "eager";
  });
  const missing = () =>
    page.evaluate(() => [...document.images].filter((one) => !one.naturalWidth).map(({ src }) => src));
  await expect.poll(missing).toEqual([]);
  return page;
}

async function namesOn(page: Page): Promise<string[]> {
  const names = await page.locator("[data-shown]").evaluateAll((shown) => shown.map((part) => part.ariaLabel ?? ""));
  expect(names.length).toBeGreaterThan(10);
  return names;
}

// A tall page is drawn twice, on a machine that draws others meanwhile; and there are some thirty of them.
const DRAWN_MS = 30_000;
test.setTimeout(120_000);

for (const size of SIZES) {
  test(`at ${size.width} px every component looks as it did`, async ({ browser }) => {
    const page = await open(browser, size, "light");
    for (const name of await namesOn(page)) {
      const part = page.getByRole("region", { name, exact: true });
      await expect.soft(part).toHaveScreenshot(`${name}-${size.width}.png`, { timeout: DRAWN_MS });
    }
  });
}

test("by night the kinds of articles look as they did", async ({ browser }) => {
  const page = await open(browser, SIZES[0] ?? { width: 360, deviceScaleFactor: 0.5 }, "dark");
  for (const name of ["NEWS", "PHOTO_STORY", "OPINION"]) {
    const part = page.getByRole("region", { name, exact: true });
    await expect.soft(part).toHaveScreenshot(`${name}-360-night.png`, { timeout: DRAWN_MS });
  }
});
