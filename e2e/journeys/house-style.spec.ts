import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "#e2e/support/expect-accessible.ts";
import { test } from "#e2e/support/test.ts";

// A page as other systems export it, with the faults such pages have.
const PAGE = `Bến Hoá giữ phà qua mùa lũ

15:56 23/01/2024

Tác giả: Đang cập nhật

Sáng 23/1, thị xã Bến Hóa họp bàn việc giữ phà trong mùa lũ.

Công tác ANTT ở hai đầu bến được bàn trước, sau đó là chuyện truyền truyền cho người qua sông.

Phà chạy lại từ sáng mai.

Đỗ Mai Khuê
`;

const panel = (page: Page) => page.getByRole("complementary");

test("a page from elsewhere shows where it is not our style; it is mended by keys, and what stays is recorded", async ({
  command,
  signedInAs,
}, { outputDir }) => {
  const file = join(outputDir, "trang.txt");
  mkdirSync(outputDir, { recursive: true });
  writeFileSync(file, PAGE);
  const { articleId } = await command<{ articleId: string }>("import", "article", file);
  const page = await signedInAs("editor-in-chief");
  await page.goto(`/admin/bai-viet/${articleId}`);
  await panel(page)
    .getByRole("tab", { name: /^Soát bài/ })
    .click();
  for (const words of ["“Hoá” → Hóa", "“truyền truyền”", "“ANTT” → an ninh trật tự (ANTT)"]) {
    await expect(panel(page).getByRole("listitem").filter({ hasText: words })).toBeVisible();
  }
  // Who stood in for an author is none, and that is said.
  await expect(page.getByText(/Đang cập nhật/).first()).toBeVisible();
  await expectAccessible(page);

  // From one to the next by a key; what is selected is what is meant.
  const selected = () => page.evaluate(() => document.getSelection()?.toString());
  await page.keyboard.press("F8");
  await expect(page.getByRole("textbox", { name: "Tít", exact: true })).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "Theo lối đặt dấu báo đã chọn." })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Control+F8");
  await expect(page.getByRole("textbox", { name: "Tít", exact: true })).toHaveValue("Bến Hóa giữ phà qua mùa lũ");
  await expect(panel(page).getByText("“Hoá”")).toBeHidden();
  // What was mended is gone from the round; the next key leads to what came after it.
  await page.keyboard.press("F8");
  await expect.poll(selected).toBe("ANTT");
  await page.keyboard.press("F8");
  await expect.poll(selected).toBe("truyền truyền");
  await page.keyboard.type("tuyên truyền");
  await expect(panel(page).getByText("“truyền truyền”")).toBeHidden();
  await panel(page).getByRole("button", { name: "Sửa ANTT" }).press("Enter");
  const text = page.getByRole("textbox", { name: "Nội dung" });
  await expect(text).toContainText("Công tác an ninh trật tự (ANTT) ở hai đầu bến");
  await expect(text).toContainText("chuyện tuyên truyền cho người qua sông");

  // What is meant can stay: it is gone here, and still gone when the article is opened again.
  await text.getByText("Phà chạy lại từ sáng mai.").click();
  await page.keyboard.press("End");
  await page.keyboard.type(" Đò đò rộn bến.");
  await expect(panel(page).getByText("“Đò đò”")).toBeVisible();
  await page.keyboard.press("F8");
  await expect.poll(selected).toBe("Đò đò");
  await page.keyboard.press("Control+Shift+F8");
  await expect(panel(page).getByText("“Đò đò”")).toBeHidden();
  await page.keyboard.press("Control+s");
  await expect(page.getByText(/^Đã lưu ở máy chủ/).first()).toBeVisible();
  await page.reload();
  await panel(page)
    .getByRole("tab", { name: /^Soát bài/ })
    .click();
  await expect(text).toContainText("Đò đò rộn bến.");
  await expect(panel(page).getByText("“Đò đò”")).toBeHidden();

  // Who left it stands below, why can be added, and it can be taken up again.
  await panel(page).getByText("Đã bỏ qua · 1").click();
  const left = panel(page).getByRole("listitem").filter({ hasText: "“đò đò”" });
  await left.getByRole("button", { name: "Ghi lý do" }).click();
  await page.keyboard.type("Lời người chèo.");
  await page.keyboard.press("Enter");
  await expect(left).toContainText("Lời người chèo.");
  await expectAccessible(page);
  await left.getByRole("button", { name: "Soát lại đò đò" }).click();
  await expect(panel(page).getByText("“Đò đò”")).toBeVisible();

  // A click on what is underlined says why it is.
  await text.getByText("Đò đò", { exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Hai chữ giống nhau" })).toBeVisible();
});

test("what only holds a place stays from readers until the lead says why", async ({
  command,
  signedInAs,
  stranger,
}) => {
  const page = await signedInAs("editor-in-chief");
  await page.goto("/admin");
  await page
    .getByRole("button", { name: /^Bài mới/ })
    .first()
    .click();
  await page.getByRole("textbox", { name: "Tít", exact: true }).fill(`Biển báo lạ ở bến ${Date.now()}`);
  await page.getByRole("textbox", { name: "Sapo" }).fill("Tấm biển không ai hiểu vừa được treo lên.");
  await page.getByRole("textbox", { name: "Nội dung" }).click();
  await page.keyboard.type("Trên biển ghi đúng ba chữ XXX, không hơn.");
  await page.getByLabel("Chuyên mục").selectOption({ label: "Thời sự" });
  await page.getByLabel("Cách ghi tên").selectOption({ label: "Tòa soạn" });
  await page.keyboard.press("Control+Enter");
  const sheet = page.getByRole("dialog", { name: "Đưa lên trang" });
  await expect(sheet.getByText("“XXX”")).toBeVisible();
  await expect(sheet.getByRole("button", { name: "Đưa lên ngay" })).toHaveAttribute("aria-disabled", "true");
  // It can be left once for all, but not without a word of why.
  await sheet.getByRole("button", { name: "Bỏ qua XXX" }).click();
  await expect(sheet.getByLabel("Vì sao để nguyên")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(sheet.getByText("“XXX”")).toBeVisible();
  await sheet.getByRole("button", { name: "Thôi" }).click();
  await sheet.getByLabel("Lý do vẫn đưa lên").fill("Chữ trên biển là như thế.");
  await sheet.getByRole("button", { name: "Đưa lên ngay" }).click();
  const path = (await page.getByRole("dialog").getByRole("link").first().getAttribute("href")) ?? "";
  await expect.poll(async () => (await stranger.request.get(path)).status()).toBe(200);
  const { articles } = await command<{ articles: { id: string; livePath: string }[] }>(
    "article",
    "list",
    "--status",
    "published",
  );
  expect(articles.some(({ livePath }) => livePath === path)).toBe(true);
});

test("the paper's rules are chosen on a screen, and hold in the next article that is opened", async ({
  signedInAs,
}) => {
  const page = await signedInAs("managing-editor");
  await page.goto("/admin");
  await page.getByRole("link", { name: "Quy tắc" }).first().click();
  await expectAccessible(page);
  const banned = page.getByLabel("Từ báo không dùng", { exact: true }).first();
  const before = await banned.inputValue();
  await banned.fill(`${before}\n= thiếu đầu`);
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(banned).toBeFocused();
  await expect(banned).toHaveAccessibleDescription(/cần chữ ở trước dấu =/);
  await banned.fill(`${before}\nsiêu to khổng lồ = rất lớn`);
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText("Đã lưu, có hiệu lực ngay.")).toBeVisible();
  const kept = page.getByRole("region", { name: "Ai giữ quy tắc" }).getByRole("listitem");
  await expect(kept.filter({ hasText: "siêu to khổng lồ" })).toContainText("Thư ký Thử");
  await page.goto("/admin");
  await page
    .getByRole("button", { name: /^Bài mới/ })
    .first()
    .click();
  await page.getByRole("textbox", { name: "Tít", exact: true }).fill("Con cá siêu to khổng lồ");
  await panel(page)
    .getByRole("tab", { name: /^Soát bài/ })
    .click();
  await expect(panel(page)).toContainText("Quy tắc do Thư ký Thử giữ.");
  await panel(page).getByRole("button", { name: "Sửa siêu to khổng lồ" }).click();
  await expect(page.getByRole("textbox", { name: "Tít", exact: true })).toHaveValue("Con cá rất lớn");
});

test("on a phone the rules are behind the last button of the areas", async ({ signedInAs }) => {
  const page = await signedInAs("editor-in-chief");
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole("button", { name: "Thêm" }).click();
  await page.getByRole("dialog").getByRole("link", { name: "Quy tắc" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Phép viết của báo");
});
