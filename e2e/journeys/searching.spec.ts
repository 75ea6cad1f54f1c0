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
    // With the script it becomes a combobox when it is first used.
    const field = page.getByRole("main").getByLabel("Tìm trong báo");
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
  await expect(page.getByRole("combobox", { name: "Chuyên mục" })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(page.getByRole("combobox", { name: "Chuyên mục" })).toBeHidden();
  await page.getByText("Lọc kết quả").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("combobox", { name: "Chuyên mục" }).selectOption({ label: "Thể thao" });
  await page.getByRole("combobox", { name: "Chuyên mục" }).press("Tab");
  await page.getByRole("button", { name: "Lọc", exact: true }).press("Enter");
  await expect(page).toHaveURL(/muc=the-thao/);
  await expect(page.getByRole("main").getByRole("status")).not.toHaveText(all ?? "");

  await page.goto("/tim-kiem?q=sông+Mây");
  await page.getByText("Lọc kết quả").click();
  await page.getByRole("combobox", { name: "Tác giả" }).selectOption({ index: 1 });
  await page.getByRole("button", { name: "Lọc", exact: true }).click();
  await expect(page).toHaveURL(/tac-gia=/);
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
  const field = page.getByRole("main").getByLabel("Tìm trong báo");
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

test("while a reader types, what may be meant is offered, by keyboard and by touch, in whatever marks", async ({
  page,
}) => {
  await page.goto("/tim-kiem");
  const field = page.getByRole("main").getByLabel("Tìm trong báo");
  const options = page.getByRole("listbox", { name: "Gợi ý" }).getByRole("option");
  await field.pressSequentially("cho noi con m");
  await expect(field).toHaveRole("combobox");
  await expect(options.first()).toContainText("Chợ nổi Cồn Mây");
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await expect(field).toHaveAttribute("aria-activedescendant", (await options.first().getAttribute("id")) ?? "");
  await page.keyboard.press("ArrowUp");
  await expect(options.first()).toHaveAttribute("aria-selected", "false");
  // Escape closes the list and leaves what was typed.
  await page.keyboard.press("Escape");
  await expect(options.first()).toBeHidden();
  await expect(field).toHaveValue("cho noi con m");
  await page.keyboard.press("ArrowDown");
  await expect(options.first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/chu-de/cho-noi-con-may");

  // The field in the menu of every page offers the same. A topic, since an article that was just changed is left out.
  await page.getByText("Mục lục").click();
  await page.getByLabel("Tìm trong báo").pressSequentially("đường sắt v");
  await options.filter({ hasText: "Đường sắt ven biển" }).click();
  await expect(page).toHaveURL("/chu-de/duong-sat-ven-bien");
});

test("a search goes on over pages, by links that work without a script, and no article comes twice", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/tim-kiem?q=trong");
  const titles = () => page.getByRole("main").getByRole("heading", { level: 2 }).allTextContents();
  const first = await titles();
  expect(first).toHaveLength(20);
  await page.getByRole("link", { name: "Trang sau" }).click();
  await expect(page).toHaveURL(/sau=/);
  const second = await titles();
  expect(second.length).toBeGreaterThan(0);
  expect(first.filter((title) => second.includes(title))).toEqual([]);
  await context.close();
});
