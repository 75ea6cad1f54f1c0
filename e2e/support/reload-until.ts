import { expect, type Locator, type Page } from "@playwright/test";

/**
 * Loads a readers' page until something published is on it. On a quiet machine the first time does; on one that has too
 * much to do readers are sent the former page sooner than made to wait.
 */
export async function reloadUntil(page: Page, published: Locator): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(published).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000, intervals: [100] });
}
