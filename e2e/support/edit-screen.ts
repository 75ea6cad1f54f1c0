import { expect, type Locator, type Page } from "@playwright/test";

/** The parts of the edit screen that journeys write in and read. */
export function editScreen(page: Page) {
  const saved = page.getByText(/Đã lưu ở máy chủ/);
  return {
    headline: page.getByRole("textbox", { name: "Tít", exact: true }),
    body: page.getByRole("textbox", { name: "Nội dung" }),
    saved,
    /** Waits until the server has every word. */
    async expectSaved(): Promise<void> {
      await expect(page.getByText("Chưa lưu", { exact: true })).toHaveCount(0);
      await expect(saved).toBeVisible();
    },
    /** The paragraphs of the text, as they stand on the screen. */
    paragraphs: page.locator(".body-text > p"),
  };
}

/** Opens a new article with a headline and paragraphs, saved. Its address is the page's. */
export async function writeArticle(page: Page, headline: string, paragraphs: string[]): Promise<void> {
  await page
    .getByRole("button", { name: /^Bài mới/ })
    .first()
    .click();
  await page.waitForURL(/\/admin\/bai-viet\//);
  const screen = editScreen(page);
  await screen.headline.fill(headline);
  await screen.body.click();
  for (const [index, text] of paragraphs.entries()) {
    if (index > 0) await page.keyboard.press("Enter");
    await page.keyboard.insertText(text);
  }
  await page.keyboard.press("Control+s");
  await screen.expectSaved();
}

/** Puts the cursor at the end of a paragraph of the text. */
export async function goToEnd(page: Page, paragraph: Locator): Promise<void> {
  await paragraph.click();
  await page.keyboard.press("End");
}
