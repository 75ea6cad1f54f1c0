import { expect } from "@playwright/test";
import { editScreen, writeArticle } from "#e2e/support/edit-screen.ts";
import { expectAccessible } from "#e2e/support/expect-accessible.ts";
import { test } from "#e2e/support/test.ts";

test("from one field, by keyboard, an editor finds articles, authors and pictures, typed without marks", async ({
  signedInAs,
}) => {
  const editor = await signedInAs("editor");
  await editor.getByRole("link", { name: "Tìm", exact: true }).first().click();
  const field = editor.getByRole("searchbox", { name: "Tìm bài, ảnh, người" });
  await field.fill("an nhien");
  await field.press("Enter");
  await expect(
    editor.getByRole("region", { name: "Tác giả" }).getByRole("link", { name: "Lê An Nhiên" }),
  ).toBeVisible();
  await field.fill("song may");
  await field.press("Enter");
  // The page before this one names the river, too; what is typed before the answer is there goes with the page.
  await expect(editor).toHaveURL(/q=song\+may/);
  const articles = editor.getByRole("region", { name: "Bài đang làm và đã lên trang" });
  await expect(articles.getByRole("link", { name: /sông Mây/i }).first()).toBeVisible();
  await field.fill("khong ai viet zzqx");
  await field.press("Enter");
  await expect(editor.getByText("Không có bài, ảnh hay tác giả nào có “khong ai viet zzqx”.")).toBeVisible();
});

test("words that an article had once lead to the version that had them, and a version's name to that version", async ({
  signedInAs,
}) => {
  const editor = await signedInAs("editor");
  await writeArticle(editor, "Cồn Vạc đắp lại bờ", ["Đàn giang sen về làm tổ."]);
  const address = new URL(editor.url()).pathname;
  await editor.keyboard.press("Control+s");
  await editor.keyboard.press("Control+s");
  await editor.getByRole("textbox", { name: "Tên bản" }).fill("Bản gửi trạm chim");
  await editor.keyboard.press("Enter");
  await expect(editor.getByRole("dialog")).toHaveCount(0);
  const screen = editScreen(editor);
  await screen.paragraphs.first().click({ clickCount: 3 });
  await editor.keyboard.insertText("Đàn chim về làm tổ.");
  await screen.expectSaved();

  await editor.goto("/admin/tim-kiem?q=giang+sen");
  const former = editor.getByRole("region", { name: "Từng có trong bản trước" });
  await expect(former.getByText("giang sen", { exact: true })).toBeVisible();
  await expect(former.getByText(/^Bản \d+ của/)).toBeVisible();
  await expectAccessible(editor);
  await former.getByRole("link", { name: "Cồn Vạc đắp lại bờ" }).click();
  await expect(editor).toHaveURL(new RegExp(`${address}/lich-su\\?ban=\\d+$`));
  await expect(editor.getByRole("heading", { name: "Lịch sử bài", level: 1 })).toBeVisible();
  // The version beside the one before it: what both have is folded, and opened by a press.
  const words = editor.getByRole("main").getByText("giang sen").first();
  await expect(words).toBeAttached();
  if (!(await words.isVisible()))
    await editor
      .getByText(/khối không đổi/)
      .first()
      .click();
  await expect(words).toBeVisible();

  await editor.goto("/admin/tim-kiem?q=gui+tram+chim");
  const notes = editor.getByRole("region", { name: "Ghi chú của tòa soạn" });
  await expect(notes.getByText("Tên bản")).toBeVisible();
  await notes.getByRole("link", { name: "Cồn Vạc đắp lại bờ" }).click();
  await expect(editor).toHaveURL(/lich-su\?ban=\d+$/);
});

test("what readers look for in vain stands before the newsroom, with the marks they typed", async ({
  signedInAs,
  request,
}) => {
  // Browsers without a window count as programs.
  const headers = { "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0" };
  await request.get("/tim-kiem?q=t%C3%A0u+ng%E1%BA%A7m+zuzu", { headers });
  const editor = await signedInAs("editor");
  await expect
    .poll(
      async () => {
        await editor.goto("/admin/tim-kiem");
        return editor.getByRole("cell", { name: "tàu ngầm zuzu" }).count();
      },
      { timeout: 60_000 },
    )
    .toBe(1);
});
