import { expect } from "@playwright/test";
import { test } from "#e2e/support/test.ts";

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";

  test(`${how} scripts a reader goes from the front to an article, its author, its section and on`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const title = page.getByRole("heading", { level: 1 });
    await page.goto("/");
    await title.getByRole("link").click();
    await expect(page.getByText("Link bài viết")).toBeVisible();
    const address = new URL(page.url()).pathname;

    const author = page.getByRole("article").first().locator('a[rel="author"]').first();
    const name = (await author.textContent()) ?? "";
    await author.click();
    await expect(title).toHaveText(name);
    await page.locator(`a[href="${address}"]`).first().click();
    await expect(page.getByText("Link bài viết")).toBeVisible();

    await page.getByRole("article").first().getByRole("link", { name: "Thời sự", exact: true }).click();
    await expect(title).toHaveText("Thời sự");
    await page.getByRole("main").getByRole("link").last().click();
    await expect(title).not.toHaveText("Thời sự");
    await context.close();
  });
}

test("the menu opens and leads on without scripts, by keyboard", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/chuyen-muc/kinh-te");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Tới nội dung chính" })).toBeFocused();
  await page.getByText("Mục lục").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("navigation", { name: "Mục lục" }).getByRole("link", { name: "Khoa học" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Khoa học" })).toBeVisible();
  await context.close();
});

test("on paper an article is its words, its pictures and its address, without ways to elsewhere", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("heading", { level: 1 }).getByRole("link").click();
  await page.emulateMedia({ media: "print" });
  const article = page.getByRole("article").first();
  await expect(article.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(article.getByText(/^\d{2}:\d{2} \d{2}\/\d{2}\/\d{4}$/).first()).toBeVisible();
  await expect(article.getByText(page.url())).toBeVisible();
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Tin mới" })).toBeHidden();
  await expect(page.getByRole("heading", { name: "Cùng mạch chuyện" })).toBeHidden();
});
