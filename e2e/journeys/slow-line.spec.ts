import { expect } from "@playwright/test";
import { test } from "#e2e/support/test.ts";

test("fields of the edit screen take nothing until they can keep it", async ({ signedInAs }) => {
  const page = await signedInAs("editor");
  const headline = page.getByRole("textbox", { name: "Tít", exact: true });
  await page
    .getByRole("button", { name: /^Bài mới/ })
    .first()
    .click();
  await headline.waitFor();
  const scripts = Promise.withResolvers<void>();
  await page.route(/\/_next\/.*\.js$/, async (route) => {
    await scripts.promise;
    await route.continue();
  });

  await page.reload({ waitUntil: "commit" });
  await expect(headline).not.toBeEditable();
  await expect(page.getByRole("textbox", { name: "Sapo" })).not.toBeEditable();

  scripts.resolve();
  await headline.fill("Viết sau khi trang đã sẵn sàng");
  await page.keyboard.press("Control+s");
  await expect(page.getByText(/Đã lưu ở máy chủ/)).toBeVisible();
  await page.reload();
  await expect(headline).toHaveValue("Viết sau khi trang đã sẵn sàng");
});
