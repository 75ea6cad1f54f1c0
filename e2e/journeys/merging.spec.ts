import { expect, type Page } from "@playwright/test";
import { editScreen, goToEnd, writeArticle } from "#e2e/support/edit-screen.ts";
import { expectAccessible } from "#e2e/support/expect-accessible.ts";
import { signIn } from "#e2e/support/members.ts";
import { test } from "#e2e/support/test.ts";

/** Somebody writes while the line is down, and another one saves over the same version meanwhile. */
async function makeClash(first: Page, second: Page): Promise<void> {
  await writeArticle(first, "Cầu Vân Khê", ["Hai lần thử tải đều đạt.", "Đoạn giữa.", "Đoạn cuối."]);
  await first.context().setOffline(true);
  await goToEnd(first, first.locator(".body-text > p").nth(0));
  await first.keyboard.insertText(" Của tôi.");
  await goToEnd(first, first.locator(".body-text > p").nth(1));
  await first.keyboard.insertText(" Chỉ tôi sửa.");
  await second.goto(first.url());
  await second.getByRole("button", { name: "Tôi sửa thay" }).click();
  await expect(editScreen(second).headline).toBeEditable();
  await goToEnd(second, second.locator(".body-text > p").nth(0));
  await second.keyboard.insertText(" Của người kia.");
  await goToEnd(second, second.locator(".body-text > p").nth(2));
  await second.keyboard.press("Enter");
  await second.keyboard.insertText("Đoạn thêm.");
  await editScreen(second).expectSaved();
  await second.goto("/admin");
  await first.context().setOffline(false);
}

test("a refused text is merged block by block, by keyboard alone; both originals stay in the history", async ({
  signedInAs,
}) => {
  const [first, second] = [await signedInAs("editor"), await signedInAs("editor-in-chief")];
  await makeClash(first, second);
  await first.getByRole("button", { name: "Ghép từng khối" }).press("Enter");
  const merge = first.getByRole("dialog", { name: "Ghép từng khối" });
  await expect(merge.getByText("Còn 1 khối cần chọn")).toBeVisible();
  await expectAccessible(first);
  await first.keyboard.press("j");
  await expect(merge.getByRole("region", { name: "Đoạn văn 2" })).toBeFocused();
  await first.keyboard.press("k");
  await expect(merge.getByRole("region", { name: "Đoạn văn 1" })).toBeFocused();
  await first.keyboard.press("Control+Enter");
  await expect(merge).toBeVisible();
  await first.keyboard.press("3");
  await expect(merge.getByRole("button", { name: /^Cả hai/ })).toHaveAttribute("aria-pressed", "true");
  await expect(merge.getByText("Đã chọn xong")).toBeVisible();
  await first.keyboard.press("Control+Enter");
  const merged = [
    "Hai lần thử tải đều đạt. Của tôi.",
    "Hai lần thử tải đều đạt. Của người kia.",
    "Đoạn giữa. Chỉ tôi sửa.",
    "Đoạn cuối.",
    "Đoạn thêm.",
  ];
  await expect(merge).toBeHidden();
  await expect(editScreen(first).paragraphs).toHaveText(merged);

  await first.goto(`${first.url()}/lich-su`);
  const versions = first.getByRole("navigation", { name: "Các bản" });
  await expect(versions.getByText("Ghép hai bản")).toBeVisible();
  await versions.getByRole("link", { name: /Bản riêng trước khi ghép/ }).click();
  await expect(first.getByRole("main").getByRole("insertion").first()).toHaveText(" Của tôi.");
});

test("answers are lost at random while somebody writes: every letter is there, once", async ({ signedInAs }) => {
  test.setTimeout(120_000);
  const page = await signedInAs("editor");
  await writeArticle(page, "Đường truyền xấu", ["Bắt đầu."]);
  let seed = 5;
  const lost = { request: 0, answer: 0 };
  await page.route("**/luu", async (route) => {
    seed = (seed * 48_271) % 2_147_483_647;
    if (seed % 10 < 2) {
      lost.request += 1;
      return route.abort();
    }
    const response = await route.fetch();
    if (seed % 10 < 5) {
      lost.answer += 1;
      return route.abort();
    }
    // Whoever asked may have given up on it meanwhile, which is one more answer lost.
    return route.fulfill({ response }).catch(() => {
      lost.answer += 1;
    });
  });
  await goToEnd(page, page.locator(".body-text > p").first());
  let text = "Bắt đầu.";
  for (let n = 1; n <= 40; n++) {
    await page.keyboard.insertText(` chữ${n}`);
    text += ` chữ${n}`;
    await page.keyboard.press("Control+s");
    await page.waitForResponse("**/luu", { timeout: 400 }).catch(() => undefined);
    // Esc closes the name's dialog, which two presses in a row open.
    await page.keyboard.press("Escape");
  }
  await page.unroute("**/luu");
  await page.keyboard.press("Control+s");
  await page.keyboard.press("Escape");
  await expect(editScreen(page).saved).toBeVisible({ timeout: 40_000 });
  await page.reload();
  await expect(editScreen(page).paragraphs).toHaveText([text]);
  expect(lost.request + lost.answer).toBeGreaterThan(5);
});

test("a tab that was closed offline leaves its words; they are offered with a comparison and taken back", async ({
  signedInAs,
}) => {
  const page = await signedInAs("editor");
  await writeArticle(page, "Đóng tab", ["Đoạn đã lưu."]);
  const address = page.url();
  const context = page.context();
  await context.setOffline(true);
  await goToEnd(page, page.locator(".body-text > p").first());
  await page.keyboard.insertText(" Chữ viết khi mất mạng.");
  await expect(page.getByText("Chưa lưu được, còn trên máy này")).toBeVisible();
  await page.close();
  await context.setOffline(false);

  const again = await context.newPage();
  await again.goto(address);
  const offer = again.getByRole("alert").filter({ hasText: "Trên máy này còn chữ chưa gửi" });
  await offer.getByRole("button", { name: "Xem khác gì" }).click();
  const dialog = again.getByRole("dialog", { name: "Bản trên máy này so với bản đang mở" });
  await expect(dialog.getByRole("insertion")).toHaveText(" Chữ viết khi mất mạng.");
  await expectAccessible(again);
  await again.keyboard.press("Escape");
  await offer.getByRole("button", { name: "Lấy lại" }).click();
  await editScreen(again).expectSaved();
  await again.reload();
  await expect(editScreen(again).paragraphs).toHaveText(["Đoạn đã lưu. Chữ viết khi mất mạng."]);
});

test("a copy that the server has moved on from is merged, not copied out by hand", async ({ signedInAs }) => {
  const [first, second] = [await signedInAs("editor"), await signedInAs("editor-in-chief")];
  await writeArticle(first, "Máy cũ", ["Đoạn một.", "Đoạn hai."]);
  const address = first.url();
  const context = first.context();
  await context.setOffline(true);
  await goToEnd(first, first.locator(".body-text > p").first());
  await first.keyboard.insertText(" Viết trên tàu.");
  await expect(first.getByText("Chưa lưu được, còn trên máy này")).toBeVisible();
  await first.close();
  await second.goto(address);
  await second.getByRole("button", { name: "Tôi sửa thay" }).click();
  await expect(editScreen(second).headline).toBeEditable();
  await goToEnd(second, second.locator(".body-text > p").nth(1));
  await second.keyboard.insertText(" Viết ở tòa soạn.");
  await editScreen(second).expectSaved();
  await second.goto("/admin");
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(address);
  await again.getByRole("button", { name: "Ghép từng khối" }).click();
  await again.getByRole("button", { name: /^Lưu bản ghép/ }).click();
  await expect(editScreen(again).paragraphs).toHaveText(["Đoạn một. Viết trên tàu.", "Đoạn hai. Viết ở tòa soạn."]);
  await expect(again.getByText("Trên máy này còn chữ chưa gửi")).toHaveCount(0);
});

test("a login that ended keeps the words; after signing in elsewhere they are saved by themselves", async ({
  signedInAs,
}) => {
  const page = await signedInAs("editor");
  await writeArticle(page, "Hết phiên", ["Đoạn một."]);
  await page.context().clearCookies();
  await goToEnd(page, page.locator(".body-text > p").first());
  await page.keyboard.insertText(" Viết sau khi hết phiên.");
  await expect(page.getByText("Chưa lưu được: phiên làm việc đã hết.")).toBeVisible();
  const other = await page.context().newPage();
  await signIn(other, "editor");
  await page.bringToFront();
  await expect(editScreen(page).saved).toBeVisible({ timeout: 20_000 });
  await page.reload();
  await expect(editScreen(page).paragraphs).toHaveText(["Đoạn một. Viết sau khi hết phiên."]);
});
