import { resolve } from "node:path";
import { expect } from "@playwright/test";
import { reloadUntil } from "#e2e/support/reload-until.ts";
import { test } from "#e2e/support/test.ts";

const FILE = resolve("e2e/fixtures/trang-da-luu.txt");
const HEADLINE = "Bến Lụa: Hợp tác xã dệt cần thêm một lớp dạy nghề buổi tối cho người đã đi làm";

test("a page saved as text is imported, read by a stranger, edited by an editor and read anew", async ({
  command,
  signedInAs,
  stranger,
}) => {
  const imported = await command<{ path: string }>("import", "article", FILE, "--section", "doi-song", "--publish");
  expect(imported.path).toBe("/ben-lua-hop-tac-xa-det-can-them-mot-lop-day-nghe-buoi-toi-cho-nguoi-da-di-lam");

  await stranger.goto(imported.path);
  const article = stranger.getByRole("article").first();
  await expect(article.getByRole("heading", { level: 1, name: HEADLINE })).toBeVisible();
  await expect(article.getByText("16:20 14/03/2024")).toBeVisible();
  await expect(article.getByText("Vũ Khánh Hà")).toBeVisible();
  await expect(article).not.toContainText("Đang cập nhật");
  for (const text of [
    "Sáng 13/3, Hợp tác xã dệt Bến Lụa họp tổng kết",
    "Thợ trẻ bên khung cửi mới lắp ở xưởng số hai.",
    "Sản lượng đạt 8.200 mét vải",
    "Phần lớn học nghề vào cuối tuần",
    "Bà Lê Thị Thoa, chủ nhiệm hợp tác xã, xem lại mẫu hoa văn cũ.",
    "học phí do hợp tác xã chịu một nửa",
    "bắt đầu từ đầu tháng tư.",
  ]) {
    await expect(article.getByText(text)).toHaveCount(1);
  }

  const editor = await signedInAs("editor");
  await editor.getByRole("searchbox", { name: "Tìm bài" }).fill("hop tac xa det");
  await editor.keyboard.press("Enter");
  await editor.getByRole("link", { name: HEADLINE, exact: true }).click();
  const headline = editor.getByRole("textbox", { name: "Tít", exact: true });
  await headline.fill("Bến Lụa mở lớp dệt buổi tối từ tháng tư");
  await editor.getByRole("button", { name: /^Đưa bản sửa lên/ }).click();
  const release = editor.getByRole("dialog", { name: "Đưa bản sửa lên" });
  await release.getByRole("radio", { name: /Sửa nội dung/ }).check();
  await release.getByRole("button", { name: "Đưa bản sửa lên" }).click();
  await expect(editor.getByRole("link", { name: "Mở trang bài" })).toBeVisible();

  const title = stranger.getByRole("heading", { level: 1, name: "Bến Lụa mở lớp dệt buổi tối từ tháng tư" });
  await reloadUntil(stranger, title);
  await expect(stranger.getByText("16:20 14/03/2024")).toBeVisible();
  await expect(stranger.getByText(/Cập nhật/)).toBeVisible();
});

test("what an editor writes and publishes is on the index at once, and gone when unpublished", async ({
  signedInAs,
  stranger,
}) => {
  const headline = `Phà Đông chạy thêm chuyến đêm ${Date.now()}`;
  const editor = await signedInAs("editor");
  await editor
    .getByRole("button", { name: /^Bài mới/ })
    .first()
    .click();
  await editor.getByRole("textbox", { name: "Tít", exact: true }).fill(headline);
  await editor.keyboard.press("Enter");
  await editor.keyboard.type("Từ đêm mai có thêm hai chuyến sau 22 giờ.");
  await editor.keyboard.press("Enter");
  await editor.keyboard.type("Bến phà cho biết giá vé không đổi.");
  await editor.getByLabel("Chuyên mục").selectOption({ label: "Thời sự" });
  await editor.getByLabel("Cách ghi tên").selectOption({ label: "Tòa soạn" });

  await stranger.goto("/");
  await expect(stranger.getByText(headline)).toHaveCount(0);
  await editor.keyboard.press("Control+Enter");
  const release = editor.getByRole("dialog", { name: "Đưa lên trang" });
  await release.getByRole("button", { name: "Đưa lên ngay" }).click();
  const done = editor.getByRole("dialog", { name: "Đã lên trang" });
  await expect(done.getByRole("link", { name: "Mở trang bài" })).toBeVisible();
  await done.getByRole("button", { name: "Đóng" }).click();

  await reloadUntil(stranger, stranger.getByRole("link", { name: headline }).first());
  await stranger.getByRole("link", { name: headline }).first().click();
  await expect(stranger.getByText("Bến phà cho biết giá vé không đổi.")).toBeVisible();
  const address = stranger.url();

  await editor.getByRole("button", { name: "Việc khác" }).click();
  await editor.getByRole("menuitem", { name: /^Hạ khỏi trang/ }).click();
  await editor.getByRole("dialog", { name: "Hạ khỏi trang" }).getByRole("button", { name: "Hạ khỏi trang" }).click();
  await expect(editor.getByRole("banner").getByText("Đã hạ", { exact: true })).toBeVisible();
  expect((await stranger.goto(address))?.status()).toBe(404);
});
