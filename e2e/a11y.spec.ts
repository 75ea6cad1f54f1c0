import { expect } from "@playwright/test";
import { expectAccessible } from "#e2e/support/expect-accessible.ts";
import { test } from "#e2e/support/test.ts";

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const path of [
      ...[
        "/",
        "/chuyen-muc/thoi-su",
        "/doc-nhieu",
        "/tim-kiem?q=song+may&tu=2020-01-01",
        "/khong-co-trang-nay",
        "/admin/dang-nhap",
      ],
      ...["/toa-soan", "/lien-he", "/dao-duc-va-dinh-chinh", "/moi-nhat", "/dinh-chinh", "/luu-tru"],
      ...["/en", "/en/sections/thoi-su", "/tac-gia/le-an-nhien", "/chu-de/lang-muoi-vung-so"],
    ]) {
      test(`${path} has no accessibility problem`, async ({ page }) => {
        await page.goto(path);
        await expectAccessible(page);
      });
    }

    test("a month and a day of the archive have no accessibility problem", async ({ page }) => {
      await page.goto("/luu-tru");
      await page
        .getByRole("link", { name: /^Tháng/ })
        .last()
        .click();
      await expectAccessible(page);
      await page.getByRole("cell").getByRole("link").last().click();
      await expectAccessible(page);
    });

    test("an article of each kind has no accessibility problem", async ({ command, page }) => {
      for (const kind of ["news", "long-read", "opinion", "photo-story", "interview"]) {
        const { articles } = await command<{ articles: { livePath: string | null }[] }>(
          "article",
          "list",
          "--status",
          "published",
          "--kind",
          kind,
        );
        expect(articles.length).toBeGreaterThan(0);
        await page.goto(articles[0]?.livePath ?? "");
        await expectAccessible(page);
      }
    });
  });
}

test("the desk and the edit screen have no accessibility problem in either language", async ({ signedInAs }) => {
  const page = await signedInAs("editor");
  await expectAccessible(page);
  await page.getByRole("row").nth(1).getByRole("link").first().click();
  await page.getByRole("textbox", { name: "Nội dung" }).waitFor();
  await expectAccessible(page);
});

test("the newsroom's search has no accessibility problem", async ({ signedInAs }) => {
  const page = await signedInAs("editor");
  await page.goto("/admin/tim-kiem?q=song+may");
  await page.getByRole("heading", { name: "Tìm trong tòa soạn", level: 1 }).waitFor();
  await expectAccessible(page);
});

test("the screen of agreements with partners has no accessibility problem", async ({ signedInAs }) => {
  const page = await signedInAs("managing-editor");
  await page.goto("/admin/doi-tac");
  await page.getByRole("heading", { name: "Đối tác", level: 1 }).waitFor();
  await expectAccessible(page);
});

test("the screen of what machines may read has no accessibility problem", async ({ signedInAs }) => {
  const page = await signedInAs("managing-editor");
  await page.goto("/admin/may-tim");
  await page.getByRole("heading", { name: "Máy tìm kiếm", level: 1 }).waitFor();
  await expectAccessible(page);
});
