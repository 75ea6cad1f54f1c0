import { expect, type Page } from "@playwright/test";
import { test } from "#e2e/support/test.ts";

function firstResult(page: Page) {
  return page.getByRole("main").getByRole("heading", { level: 2 }).first();
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";

  test(`${how} scripts a reader finds an article, typed with marks, without, and with a slip`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto("/tim-kiem");
    const field = page.getByRole("main").getByRole("searchbox", { name: "Tìm trong báo" });
    await field.fill("chợ nổi");
    await field.press("Enter");
    await expect(firstResult(page)).toHaveText(/^Chợ nổi Cồn Mây/);
    await expect(firstResult(page).locator("mark")).toHaveText("Chợ nổi");

    await field.fill("hoà, lại hoà");
    await page.getByRole("main").getByRole("button", { name: "Tìm", exact: true }).click();
    await expect(firstResult(page)).toHaveText("Hòa, lại hòa");

    await field.fill("gia gao chung lai");
    await field.press("Enter");
    await expect(firstResult(page)).toHaveText(/^Giá gạo chững lại/);

    await field.fill("duong sta ven bein");
    await field.press("Enter");
    await page.getByRole("link", { name: "đường sắt ven biển", exact: true }).click();
    await expect(field).toHaveValue("đường sắt ven biển");
    await firstResult(page).getByRole("link").click();
    await expect(page.getByText("Link bài viết")).toBeVisible();
    await context.close();
  });
}

test("by keyboard alone a reader narrows a search, and finds the way back when nothing is left", async ({ page }) => {
  await page.goto("/tim-kiem?q=sông+Mây");
  const all = await page.getByRole("main").getByRole("status").textContent();
  await page.getByText("Lọc kết quả").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("combobox", { name: "Chuyên mục" }).selectOption({ label: "Thể thao" });
  await page.getByRole("combobox", { name: "Chuyên mục" }).press("Tab");
  await page.getByRole("button", { name: "Lọc", exact: true }).press("Enter");
  await expect(page).toHaveURL(/muc=the-thao/);
  await expect(page.getByRole("main").getByRole("status")).not.toHaveText(all ?? "");

  await page.goto("/tim-kiem?q=sông+Mây&tu=1999-01-01&den=1999-01-02");
  await expect(page.getByText("Chưa tìm thấy bài nào.")).toBeVisible();
  await page.getByRole("link", { name: "Tìm trong mọi chuyên mục, mọi ngày" }).click();
  await expect(page.getByRole("main").getByRole("status")).toHaveText(all ?? "");
});

test("what is typed into the page of a lost address is searched for, and pages of results are nobody's to index", async ({
  page,
}) => {
  await page.goto("/khong-co-trang-nay");
  const field = page.getByRole("main").getByRole("searchbox");
  await field.fill("thư viện");
  await field.press("Enter");
  await expect(firstResult(page)).toHaveText(/Thư viện/);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
});

test("a question full of signs is a question, and one that is too long a short one", async ({ page }) => {
  for (const q of ["' | & ! <-> :* ()", "<script>alert(1)</script>", "%00%01", `"${"a ".repeat(3_000)}`, "🙂"]) {
    const answer = await page.goto(`/tim-kiem?q=${encodeURIComponent(q)}`);
    expect(answer?.status()).toBe(200);
  }
});
