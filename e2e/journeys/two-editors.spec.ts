import { expect } from "@playwright/test";
import { test } from "#e2e/support/test.ts";

test("who saves over a newer version is told, and keeps the text", async ({ signedInAs }) => {
  const [first, second] = [await signedInAs("editor"), await signedInAs("editor-in-chief")];
  await first
    .getByRole("button", { name: /^Bài mới/ })
    .first()
    .click();
  const headline = first.getByRole("textbox", { name: "Tít", exact: true });
  await headline.fill("Bản của người thứ nhất");
  await first.keyboard.press("Control+s");
  await expect(first.getByText(/Đã lưu ở máy chủ/)).toBeVisible();

  await second.goto(first.url());
  await second.getByRole("textbox", { name: "Tít", exact: true }).fill("Bản của người thứ hai");
  await second.keyboard.press("Control+s");
  await expect(second.getByText(/Đã lưu ở máy chủ/)).toBeVisible();

  await headline.fill("Bản của người thứ nhất, viết thêm");
  await first.keyboard.press("Control+s");
  await expect(first.getByRole("alert").filter({ hasText: "Có người đã lưu một bản mới hơn" })).toBeVisible();
  await expect(headline).toHaveValue("Bản của người thứ nhất, viết thêm");

  await second.reload();
  await expect(second.getByRole("textbox", { name: "Tít", exact: true })).toHaveValue("Bản của người thứ hai");
});
