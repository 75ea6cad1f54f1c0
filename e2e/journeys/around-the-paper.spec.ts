import { expect } from "@playwright/test";
import { test } from "#e2e/support/test.ts";

test("a reader finds who makes the paper, what came out on a day, and the same story in English", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("region", { name: "Tin khẩn" }).getByRole("link")).toBeVisible();
  const foot = page.getByRole("navigation", { name: "Về tờ báo" });
  await foot.getByRole("link", { name: "Thông tin tòa soạn" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thông tin tòa soạn");
  await expect(page.getByText("Trịnh Hải Âu (nhân vật hư cấu)", { exact: true })).toBeVisible();

  await page.getByRole("navigation", { name: "Trang của tòa soạn" }).getByRole("link", { name: "Liên hệ" }).click();
  await expect(page.getByRole("main").getByRole("link", { name: "toasoan@benlua.example" })).toBeVisible();

  await foot.getByRole("link", { name: "Mới nhất" }).click();
  const day = page.getByRole("main").getByRole("heading", { level: 2 }).last();
  const words = (await day.textContent()) ?? "";
  await day.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words);
  const story = page.getByRole("main").getByRole("listitem").getByRole("link").first();
  const headline = (await story.textContent()) ?? "";
  await page
    .getByRole("main")
    .getByRole("link", { name: /^Tháng/ })
    .click();
  await page.getByRole("cell").getByRole("link").first().click();
  await expect(page.getByRole("main").getByRole("link", { name: headline })).toBeVisible();

  await page.goto("/");
  await page.getByRole("heading", { level: 1 }).getByRole("link").click();
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  await page.getByRole("banner").getByRole("link", { name: "English" }).first().click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/First coastal train/);
  await page.getByRole("banner").getByRole("link", { name: "News", exact: true }).first().click();
  await expect(page).toHaveURL(/\/en\/sections\/thoi-su$/);
  await page.getByRole("banner").getByRole("link", { name: "Tiếng Việt" }).first().click();
  await expect(page).toHaveURL(/\/chuyen-muc\/thoi-su$/);
});
