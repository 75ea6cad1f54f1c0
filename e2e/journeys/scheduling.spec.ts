import { expect, type Page } from "@playwright/test";
import { bringForward } from "#e2e/support/bring-forward.ts";
import { editScreen, writeArticle } from "#e2e/support/edit-screen.ts";
import { expectAccessible } from "#e2e/support/expect-accessible.ts";
import { SITE } from "#e2e/support/global-setup.ts";
import { reloadUntil } from "#e2e/support/reload-until.ts";
import { test } from "#e2e/support/test.ts";
import { formatDate } from "#lib/date.ts";

const DAY_MS = 86_400_000;
const sheet = (page: Page) => page.getByRole("dialog", { name: "Đưa lên trang" });
const stage = (page: Page) => page.getByRole("banner");
const notices = (page: Page) => page.getByRole("region", { name: "Thông báo" });

async function writeReady(page: Page, headline: string): Promise<void> {
  await writeArticle(page, headline, ["Từ sáng mai xe qua được cả hai chiều."]);
  await page.getByRole("textbox", { name: "Sapo" }).fill("Cầu mở lại sau mười đêm sửa.");
  await page.getByLabel("Chuyên mục").selectOption({ label: "Thời sự" });
  await page.getByLabel("Cách ghi tên").selectOption({ label: "Tòa soạn" });
}

/** Opens the sheet by its key, once the screen that was just opened hears it. */
async function openSheet(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("Control+Enter");
    await expect(sheet(page)).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

/** Plans the release for tomorrow by keys alone. */
async function plan(page: Page, clock: string): Promise<void> {
  await openSheet(page);
  await sheet(page).getByRole("radio", { name: "Ngay bây giờ" }).press("ArrowDown");
  await sheet(page)
    .getByRole("group", { name: "Hẹn lên" })
    .getByLabel("Ngày")
    .fill(formatDate(new Date(Date.now() + DAY_MS)));
  await sheet(page).getByRole("group", { name: "Hẹn lên" }).getByLabel("Giờ").fill(clock);
}

test("a story is timed by keys, called off, timed again, and goes out by itself with the last words", async ({
  signedInAs,
  stranger,
}) => {
  const page = await signedInAs("editor");
  await writeReady(page, "Cầu Lụa mở lại lúc rạng đông");
  await plan(page, "25h");
  await expect(sheet(page)).toContainText("Viết như 18:00");
  await sheet(page).getByRole("group", { name: "Hẹn lên" }).getByLabel("Giờ").fill("5h30");
  await expect(sheet(page)).toContainText(/lúc 05:30 giờ Việt Nam, còn/);
  await expectAccessible(page);
  await sheet(page).getByRole("button", { name: "Hẹn giờ" }).press("Enter");
  await expect(notices(page)).toContainText("Hẹn lên lúc 05:30");
  await expect(stage(page)).toContainText("Hẹn giờ");
  await expectAccessible(page);

  await notices(page).getByRole("button", { name: "Bỏ hẹn" }).press("Enter");
  await expect(notices(page).getByText("Hẹn lên")).toHaveCount(0);
  await expect(stage(page)).toContainText("Đang biên tập");
  await plan(page, "6:15");
  await sheet(page).getByRole("button", { name: "Hẹn giờ" }).press("Enter");
  await expect(notices(page)).toContainText("Hẹn lên lúc 06:15");
  await editScreen(page).headline.fill("Cầu Lụa mở lại lúc mặt trời mọc");
  await page.keyboard.press("Control+s");
  await editScreen(page).expectSaved();

  const desk = await signedInAs("editor-in-chief");
  await expect(desk.getByRole("row", { name: /mặt trời mọc/ })).toContainText("hẹn 06:15");
  await expectAccessible(desk);
  await stranger.goto("/");
  await bringForward(SITE.dataDir, page.url());
  await reloadUntil(stranger, stranger.getByRole("link", { name: "Cầu Lụa mở lại lúc mặt trời mọc" }).first());
});

test("what a reporter changes after an editor's plan stays in, and the editor is told why", async ({ signedInAs }) => {
  const [reporter, editor] = [await signedInAs("reporter"), await signedInAs("editor")];
  await writeReady(reporter, "Phà Lụa thêm chuyến");
  await reporter.keyboard.press("Control+s");
  await editScreen(reporter).expectSaved();
  await editor.goto(reporter.url());
  await plan(editor, "7h");
  await sheet(editor).getByRole("button", { name: "Hẹn giờ" }).press("Enter");
  await expect(notices(editor)).toContainText("Hẹn lên lúc 07:00");
  await reporter.reload();
  await expect(notices(reporter)).toContainText("Hẹn lên lúc 07:00");
  await expect(notices(reporter).getByRole("button", { name: "Bỏ hẹn" })).toHaveCount(0);
  await editor.goto("/admin");
  await editScreen(reporter).headline.fill("Phà Lụa thêm ba chuyến");
  await reporter.keyboard.press("Control+s");
  await editScreen(reporter).expectSaved();
  await bringForward(SITE.dataDir, reporter.url());
  const row = editor.getByRole("row", { name: /thêm ba chuyến/ });
  await reloadUntil(editor, row.getByText("lỡ hẹn"));
  await row.getByRole("link").first().click();
  await expect(notices(editor)).toContainText("Đã không lên được");
  await expect(notices(editor)).toContainText("người không có quyền xuất bản");
  await expectAccessible(editor);
  await notices(editor).getByRole("button", { name: "Đã rõ" }).press("Enter");
  await expect(notices(editor).getByText("Đã không lên được")).toHaveCount(0);
});

test("under embargo a story can only be timed, and only those who lead lift that", async ({ signedInAs }) => {
  const [reporter, lead] = [await signedInAs("reporter"), await signedInAs("managing-editor")];
  await writeReady(reporter, "Giải Bút Lụa có chủ");
  await reporter.keyboard.press("Control+s");
  await editScreen(reporter).expectSaved();
  await reporter.getByRole("button", { name: "Đặt hạn cấm đăng" }).press("Enter");
  await reporter.getByRole("group", { name: "Cấm đăng đến" }).getByLabel("Giờ").fill("20h");
  await reporter.getByRole("button", { name: "Cấm đăng đến giờ này" }).press("Enter");
  await expect(notices(reporter)).toContainText("Cấm đăng đến 20:00");
  await expect(reporter.getByRole("button", { name: "Gỡ hạn cấm đăng" })).toHaveCount(0);
  await lead.goto(reporter.url());
  await openSheet(lead);
  await expect(sheet(lead).getByRole("radio", { name: /^Vào giờ hẹn/ })).toBeChecked();
  await expect(sheet(lead).getByRole("radio", { name: "Ngay bây giờ" })).toHaveCount(0);
  await expectAccessible(lead);
  await lead.keyboard.press("Escape");
  await lead.getByRole("button", { name: "Gỡ hạn cấm đăng" }).press("Enter");
  await expect(notices(lead).getByText("Cấm đăng đến")).toHaveCount(0);
  await openSheet(lead);
  await expect(sheet(lead).getByRole("radio", { name: "Ngay bây giờ" })).toBeChecked();
});
