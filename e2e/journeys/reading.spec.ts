import { expect } from "@playwright/test";
import { test } from "#e2e/support/test.ts";

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";

  test(`${how} scripts a reader goes from the front to an article, its author, its section, and on through older pages`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto("/");
    const lead = page.getByRole("heading", { level: 1 }).getByRole("link");
    const headline = await lead.innerText();
    await lead.click();
    await expect(page.getByRole("article").first()).toBeVisible();
    expect(headline.length).toBeGreaterThan(10);
    const title = await page.getByRole("heading", { level: 1 }).innerText();

    const author = page.locator('a[rel="author"]').first();
    const name = (await author.innerText()).trim();
    await author.click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    await page
      .getByRole("link", { name: title, exact: true })
      .or(page.getByRole("main").getByRole("link"))
      .first()
      .click();
    await expect(page.getByRole("article").first()).toBeVisible();

    await page.getByRole("banner").getByRole("link", { name: "Thời sự", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Thời sự" })).toBeVisible();
    await context.close();
  });
}

test("the menu opens and leads on without scripts, by keyboard", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/chuyen-muc/kinh-te");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Đến nội dung" })).toBeFocused();
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
