import { expect } from "@playwright/test";
import { editScreen, goToEnd, writeArticle } from "#e2e/support/edit-screen.ts";
import { expectAccessible } from "#e2e/support/expect-accessible.ts";
import { test } from "#e2e/support/test.ts";

test("versions are named, compared word by word, and restored whole or by the block", async ({ signedInAs }) => {
  const page = await signedInAs("editor");
  await writeArticle(page, "Cầu Vân Khê thông xe trước hạn", ["Hai lần thử tải đạt.", "Đoạn giữa.", "Đoạn cuối."]);
  const address = page.url();
  // Once saves, once more names.
  await page.keyboard.press("Control+s");
  await page.keyboard.press("Control+s");
  await page.getByRole("textbox", { name: "Tên bản" }).fill("Trước khi sửa");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  const screen = editScreen(page);
  await screen.headline.fill("Cầu Vân Khê thông xe sớm 40 ngày");
  await goToEnd(page, page.locator(".body-text > p").first());
  await page.keyboard.insertText(" Lần ba vào tháng sau.");
  await goToEnd(page, page.locator(".body-text > p").nth(2));
  await page.keyboard.press("Alt+Shift+ArrowUp");
  await screen.expectSaved();

  await page.getByRole("button", { name: "Việc khác" }).click();
  await page.getByRole("menuitem", { name: "Lịch sử" }).click();
  await expect(page.getByRole("heading", { name: "Lịch sử bài", level: 1 })).toBeVisible();
  const versions = page.getByRole("navigation", { name: "Các bản" });
  await expect(versions.getByText("“Trước khi sửa”")).toBeVisible();
  const main = page.getByRole("main");
  await expect(main.getByRole("deletion").first()).toHaveText("trước hạn");
  await expect(main.getByRole("insertion").first()).toHaveText("sớm 40 ngày");
  await expect(main.getByText(/Dời từ vị trí \d đến \d/)).toBeVisible();
  await expect(main.getByText(/1 khối không đổi/)).toBeVisible();
  await expectAccessible(page);

  // By keyboard: to the next change, and to the version below.
  await page.keyboard.press("n");
  await expect(main.getByRole("region", { name: "Trường đổi" })).toBeFocused();
  await page.keyboard.press("j");
  await expect(page).toHaveURL(/ban=/);
  await page.goBack();

  await main.getByRole("region", { name: /sửa/ }).getByRole("button", { name: "Lấy lại khối này" }).click();
  await page.waitForURL(address);
  await expect(screen.paragraphs.filter({ hasText: /^Hai lần thử tải đạt\.$/ })).toHaveCount(1);
  await expect(screen.headline).toHaveValue("Cầu Vân Khê thông xe sớm 40 ngày");

  await page.goto(`${address}/lich-su`);
  await versions
    .getByRole("listitem")
    .filter({ hasText: "Trước khi sửa" })
    .getByRole("link", { name: "So từ bản này" })
    .click();
  await page.getByRole("button", { name: /^Lấy lại bản/ }).click();
  await page.waitForURL(address);
  await expect(screen.headline).toHaveValue("Cầu Vân Khê thông xe trước hạn");
  await page.goto(`${address}/lich-su`);
  await expect(versions.getByText(/Lấy lại từ bản \d+/).first()).toBeVisible();
});

test("what readers see is marked, and an editor of another section may only look", async ({ command, signedInAs }) => {
  const { articles } = await command<{ articles: { id: string }[] }>("article", "list", "--status", "published");
  const page = await signedInAs("reporter");
  await page.goto(`/admin/bai-viet/${articles[0]?.id}/lich-su`);
  await expect(page.getByText("Đang trên trang")).toBeVisible();
  await expect(page.getByRole("button", { name: /Lấy lại/ })).toHaveCount(0);
  await expectAccessible(page);
});

test("an address that names no version, or no article, does not fail", async ({ signedInAs }) => {
  const page = await signedInAs("editor");
  await writeArticle(page, "Một bản", ["Đoạn."]);
  await page.goto(`${page.url()}/lich-su?ban=999&so=x`);
  await expect(page.getByRole("heading", { name: "Lịch sử bài", level: 1 })).toBeVisible();
  await page.goto("/admin/bai-viet/khong-co/lich-su");
  await expect(page.getByRole("heading", { name: "Lịch sử bài" })).toHaveCount(0);
});
