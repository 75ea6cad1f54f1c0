import { expect } from "@playwright/test";
import { editScreen, goToEnd, writeArticle } from "#e2e/support/edit-screen.ts";
import { expectAccessible } from "#e2e/support/expect-accessible.ts";
import { test } from "#e2e/support/test.ts";

test("who comes second is told before typing, sees where the first one is, and is refused by the server too", async ({
  signedInAs,
}) => {
  const [first, second] = [await signedInAs("editor"), await signedInAs("editor-in-chief")];
  await writeArticle(first, "Cầu Vân Khê thông xe", ["Đoạn thứ nhất.", "Đoạn thứ hai."]);
  await second.goto(first.url());
  await expect(second.getByRole("alert").filter({ hasText: "Biên tập Thử đang sửa bài này" })).toBeVisible();
  await expect(editScreen(second).headline).not.toBeEditable();
  await expect(editScreen(second).body).toHaveAttribute("contenteditable", "false");
  await expect(second.getByRole("img", { name: /Biên tập Thử đang sửa/ }).first()).toBeVisible();
  await goToEnd(first, first.locator(".body-text > p").nth(1));
  await first.keyboard.insertText(" Thêm.");
  await expect(second.getByText("Biên tập Thử đang sửa bài này (Đoạn văn 2).")).toBeVisible();
  // The first one sees the reader as well.
  await expect(first.getByRole("img", { name: /Tổng biên tập Thử đang xem/ }).first()).toBeVisible();
  await expectAccessible(second);

  // Whoever goes past the screen is stopped by the server.
  const refused = await second.evaluate(async () => {
    const articleId = location.pathname.split("/").at(-1);
    const sides = await (await fetch(`${location.pathname}/ghep?base=1`)).json();
    const { content, version } = sides.value.theirs;
    const body = JSON.stringify({ articleId, version, content, kind: "SAVED", idempotencyKey: "khoa-di-vong" });
    const answer = await fetch(`${location.pathname}/luu`, { method: "POST", body });
    return { status: answer.status, code: (await answer.json()).code };
  });
  expect(refused).toEqual({ status: 423, code: "EDIT_LOCKED" });
});

test("whoever takes over writes on; the first keeps unsaved words and merges them when the other is done", async ({
  signedInAs,
}) => {
  const [first, second] = [await signedInAs("editor"), await signedInAs("editor-in-chief")];
  await writeArticle(first, "Bản chung", ["Đoạn thứ nhất.", "Đoạn thứ hai."]);
  await second.goto(first.url());
  await first.context().setOffline(true);
  await goToEnd(first, first.locator(".body-text > p").nth(0));
  await first.keyboard.insertText(" Chữ chưa gửi.");
  await second.getByRole("button", { name: "Tôi sửa thay" }).click();
  await expect(editScreen(second).headline).toBeEditable();
  await goToEnd(second, second.locator(".body-text > p").nth(1));
  await second.keyboard.insertText(" Người kia thêm.");
  await editScreen(second).expectSaved();

  await first.context().setOffline(false);
  const held = first.getByRole("alert").filter({ hasText: "Tổng biên tập Thử đang sửa bài này" });
  await expect(held).toContainText("Chữ chưa lưu của bạn còn nguyên ở đây và trên máy này.");
  await expect(editScreen(first).headline).not.toBeEditable();
  await expect(editScreen(first).paragraphs).toHaveText(["Đoạn thứ nhất. Chữ chưa gửi.", "Đoạn thứ hai."]);

  await second.goto("/admin");
  await first.getByRole("button", { name: "Ghép từng khối" }).click();
  const merge = first.getByRole("dialog", { name: "Ghép từng khối" });
  await expect(merge.getByText("Đã chọn xong")).toBeVisible();
  await first.keyboard.press("Control+Enter");
  await expect(merge).toBeHidden();
  await expect(editScreen(first).paragraphs).toHaveText([
    "Đoạn thứ nhất. Chữ chưa gửi.",
    "Đoạn thứ hai. Người kia thêm.",
  ]);
});
