import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { test } from "#e2e/support/test.ts";

// Of the sample newsroom: between them they have a block of each kind.
const ARTICLES = [
  "/muoi-mot-nam-bon-lan-lo-hen",
  "/thi-ba-mon-vao-lop-10-truong-lo-on-tro-lo-ngu",
  "/chuyen-tau-ven-bien-dau-tien-lan-banh-sau-muoi-mot-nam-cho-doi",
  "/ba-thuoc-phim-cam-va-mot-rap-hat-day-tieng-khoc",
];
const LEAGUE = "/ben-lua-thang-nguoc-phut-88-tro-lai-dau-bang";

for (const [width, colorScheme] of [
  [320, "light"],
  [360, "dark"],
  [768, "light"],
  [1440, "dark"],
] as const) {
  test(`at ${width} px, ${colorScheme}, blocks run out of no page, can be read by all and ask no other site`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, baseURL });
    const page = await context.newPage();
    const foreign: string[] = [];
    page.on("request", (request) => {
      if (new URL(request.url()).origin !== new URL(baseURL ?? "").origin) foreign.push(request.url());
    });
    for (const path of [...ARTICLES, LEAGUE]) {
      await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBe(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]);
    }
    expect(foreign).toEqual([]);
    await context.close();
  });
}

test("a wide table is moved by keys within its frame", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 900 });
  await page.goto(LEAGUE);
  const frame = page.getByRole("region", { name: /^Bảng xếp hạng/ });
  await frame.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test("the contents of a long read lead to its parts", async ({ page }) => {
  await page.goto("/muoi-mot-nam-bon-lan-lo-hen");
  await page.getByRole("navigation", { name: "Trong bài này" }).getByRole("link", { name: "Món nợ còn lại" }).click();
  await expect(page.getByRole("heading", { name: "Món nợ còn lại" })).toBeInViewport();
});
