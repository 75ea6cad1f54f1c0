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
