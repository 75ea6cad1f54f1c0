import { expect } from "@playwright/test";
import { test } from "#e2e/support/test.ts";

for (const width of [320, 360, 768, 1024, 1440]) {
  test(`at ${width} px nothing runs out of the page`, async ({ command, page }) => {
    await page.setViewportSize({ width, height: 900 });
    const { articles } = await command<{ articles: { livePath: string | null }[] }>(
      "article",
      "list",
      "--status",
      "published",
    );
    const monthPath = `/luu-tru/${new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7).replace("-", "/")}`;
    const paths = [
      "/",
      "/chuyen-muc/thoi-su",
      "/doc-nhieu",
      "/tim-kiem?q=song+may&tu=2020-01-01",
      "/khong-co-trang-nay",
      ...["/toa-soan", "/gioi-thieu", "/moi-nhat", "/dinh-chinh", "/luu-tru", monthPath, "/en", "/en/sections/thoi-su"],
      articles[0]?.livePath ?? "",
      articles[3]?.livePath ?? "",
    ];
    for (const path of paths) {
      await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBe(0);
    }
  });
}

// WCAG 2.2, 1.4.12: what a reader may set without losing anything; 1.4.10: on 320 px, which is 1280 px at 400 %.
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

test("with text spaced out and at 400 %, nothing runs out of the page and no word is cut off", async ({
  command,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const { articles } = await command<{ articles: { livePath: string | null }[] }>(
    ...["article", "list", "--status", "published"],
  );
  for (const path of ["/", "/chuyen-muc/thoi-su", articles[0]?.livePath ?? ""]) {
    await page.goto(path);
    // A constructed sheet is what an extension of the reader's own would set; the page's policy has no say in it.
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, SPACED);
    const lost = await page.evaluate(() => {
      const root = document.documentElement;
      // Lines that are cut on purpose end in an ellipsis, and are whole on the page they lead to.
      const isCutOnPurpose = (element: Element) => getComputedStyle(element).webkitLineClamp !== "none";
      const cut = [...document.querySelectorAll("h1, h2, h3, p, a, figcaption, time")].filter(
        (element) =>
          getComputedStyle(element).overflow === "hidden" &&
          element.scrollHeight > element.clientHeight + 1 &&
          !isCutOnPurpose(element),
      );
      return { sideways: root.scrollWidth - root.clientWidth, cut: cut.map(({ textContent }) => textContent) };
    });
    expect(lost, path).toEqual({ sideways: 0, cut: [] });
  }
});
