import { expect, type Page } from "@playwright/test";
import { editScreen } from "#e2e/support/edit-screen.ts";

/**
 * Does what the edit screen proposes until one can write on it and all of it is saved: takes over from whoever holds the
 * article, opens a newer version, takes back what a former visit left, merges. What clashes is a fault here: those who
 * write in this test have blocks of their own.
 */
export async function comeToRest(page: Page): Promise<void> {
  const screen = editScreen(page);
  const merge = page.getByRole("dialog", { name: "Ghép từng khối" });
  const act = (name: string | RegExp) => page.getByRole("button", { name }).first();
  await expect(async () => {
    if (await merge.isVisible()) {
      await merge.getByRole("button", { name: /^Lưu bản ghép/ }).click({ timeout: 1_000 });
      // Refused while the other one holds the article: that is said there, and taken over behind it.
      await merge.waitFor({ state: "hidden", timeout: 2_000 }).catch(() => act("Để sau").click({ timeout: 1_000 }));
    }
    for (const name of ["Tôi sửa thay", "Mở bản mới", "Lấy lại", "Ghép từng khối", "Gửi ngay"]) {
      if (await act(name).isVisible()) await act(name).click({ timeout: 1_000 });
    }
    await expect(merge).toBeHidden({ timeout: 100 });
    await expect(screen.headline).toBeEditable({ timeout: 500 });
    await expect(page.getByRole("alert").filter({ hasText: /\S/ })).toHaveCount(0, { timeout: 500 });
    await expect(screen.saved).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 45_000, intervals: [100] });
}
