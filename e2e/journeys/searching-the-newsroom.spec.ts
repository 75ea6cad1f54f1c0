import { expect } from "@playwright/test";
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
  const articles = editor.getByRole("region", { name: "Bài đang làm và đã lên trang" });
  await expect(articles.getByRole("link", { name: /sông Mây/i }).first()).toBeVisible();
  await field.fill("khong ai viet zzqx");
  await field.press("Enter");
  await expect(editor.getByText("Không có bài, ảnh hay tác giả nào có “khong ai viet zzqx”.")).toBeVisible();
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
