import { expect } from "@playwright/test";
import { writeArticle } from "#e2e/support/edit-screen.ts";
import { expectAccessible } from "#e2e/support/expect-accessible.ts";
import { test } from "#e2e/support/test.ts";

// The queue looks every second, the screen every eight.
const SOON = { timeout: 45_000 };

test("an editor saves a search and is told, without reloading, when a colleague writes what it looks for", async ({
  signedInAs,
}) => {
  // Two people, and twice the way from one's writing to the other's being told.
  test.setTimeout(120_000);
  const [editor, reporter] = [await signedInAs("editor"), await signedInAs("reporter")];
  await editor.goto("/admin/tim-kiem?q=le+le+zavi");
  await editor.getByRole("button", { name: "Lưu tìm kiếm này" }).press("Enter");
  const name = editor.getByRole("textbox", { name: "Tên" });
  await expect(name).toBeFocused();
  await name.fill("Chim lạ");
  await expect(editor.getByRole("checkbox", { name: "Báo cho tôi khi có mục mới khớp" })).toBeChecked();
  await expectAccessible(editor);
  await name.press("Enter");
  await expect(editor.getByText("Tìm kiếm này đã lưu tên “Chim lạ”.")).toBeFocused();
  const saved = editor.getByRole("region", { name: "Tìm kiếm đã lưu" });
  await expect(saved.getByRole("checkbox", { name: "Báo tin “Chim lạ”" })).toBeChecked();

  await writeArticle(reporter, "Cồn Vạc có khách", ["Đàn le le zavi về đêm qua."]);
  const bell = editor.getByRole("link", { name: "Thông báo 1 chưa đọc" }).first();
  await expect(bell).toBeVisible(SOON);
  await bell.press("Enter");
  const notice = editor.getByRole("listitem").filter({ hasText: "Chim lạ: 1 mục mới" });
  await expect(notice).toBeVisible();
  for (const colorScheme of ["dark", "light"] as const) {
    await editor.emulateMedia({ colorScheme });
    await expectAccessible(editor);
  }
  await notice.getByRole("link", { name: "Cồn Vạc có khách" }).press("Enter");
  await expect(editor).toHaveURL(new RegExp(`${new URL(reporter.url()).pathname}$`));
  await expect(editor.getByRole("textbox", { name: "Tít", exact: true })).toHaveValue("Cồn Vạc có khách");
  await editor.goto("/admin/thong-bao");
  await expect(notice.getByText(/Đã đọc/)).toBeVisible();
  await expect(editor.getByRole("link", { name: "Thông báo", exact: true }).first()).toBeVisible();

  // What comes next is told on the open list itself; what was read is not told again.
  await reporter.goto("/admin");
  await writeArticle(reporter, "Cồn Vạc thêm khách", ["Thêm le le zavi."]);
  const next = editor.getByRole("listitem").filter({ hasText: "Cồn Vạc thêm khách" }).first();
  await expect(next.getByRole("heading", { name: "Chim lạ: 1 mục mới" })).toBeVisible(SOON);
  await editor.getByRole("button", { name: "Đánh dấu đã đọc hết" }).press("Enter");
  await expect(editor.getByRole("heading", { name: "Thông báo", level: 1 })).toBeFocused();
  await expect(editor.getByRole("button", { name: "Đánh dấu đã đọc hết" })).toHaveCount(0);
  await expect(editor.getByRole("link", { name: "Thông báo", exact: true }).first()).toBeVisible();
});

test("saved searches are renamed, told of or not, and deleted by keyboard; a name is taken once", async ({
  signedInAs,
}) => {
  const editor = await signedInAs("managing-editor");
  const save = async (q: string, name: string) => {
    await editor.goto(`/admin/tim-kiem?q=${q}&place=media`);
    await editor.getByRole("button", { name: "Lưu tìm kiếm này" }).press("Enter");
    await editor.getByRole("textbox", { name: "Tên" }).fill(name);
    await editor.keyboard.press("Enter");
  };
  await save("phao+zavo", "Pháo");
  await expect(editor.getByText("Tìm kiếm này đã lưu tên “Pháo”.")).toBeVisible();
  await editor.emulateMedia({ colorScheme: "dark" });
  await save("den+zavo", "Pháo");
  await expect(editor.getByRole("alert").getByText("Bạn đã có một tìm kiếm tên này.")).toBeAttached();
  await expectAccessible(editor);
  await editor.keyboard.press("Escape");
  await expect(editor.getByRole("button", { name: "Lưu tìm kiếm này" })).toBeFocused();

  const saved = editor.getByRole("region", { name: "Tìm kiếm đã lưu" });
  await saved.getByRole("button", { name: "Đổi tên “Pháo”", exact: true }).press("Enter");
  await saved.getByRole("textbox", { name: "Tên" }).fill("Pháo hoa");
  await editor.keyboard.press("Enter");
  await expect(saved.getByRole("button", { name: "Đổi tên “Pháo hoa”" })).toBeFocused();
  const tells = saved.getByRole("checkbox", { name: "Báo tin “Pháo hoa”" });
  await tells.press("Space");
  await expect(tells).not.toBeChecked();
  await editor.reload();
  await expect(tells).not.toBeChecked();
  await saved.getByRole("link", { name: "Pháo hoa" }).press("Enter");
  await expect(editor).toHaveURL(/q=phao\+zavo&place=media$/);
  await expect(editor.getByRole("combobox", { name: "Tìm ở đâu" })).toHaveValue("media");

  await saved.getByRole("button", { name: "Xóa “Pháo hoa”" }).press("Enter");
  await expectAccessible(editor);
  await editor.getByRole("dialog").getByRole("button", { name: "Xóa tìm kiếm" }).press("Enter");
  await expect(saved.getByRole("link", { name: "Pháo hoa" })).toHaveCount(0);
});
