import { expect, type Page } from "@playwright/test";
import { signIn } from "#e2e/support/members.ts";
import { test } from "#e2e/support/test.ts";
import { openReceiver, type Receiver } from "#lib/testing/receiver.ts";

let receiver: Receiver;

test.beforeAll(async () => {
  receiver = await openReceiver();
});

test.afterAll(() => receiver.close());

/** The addresses that a receiver was told of: pages by IndexNow, feeds by WebSub. */
function toldOf(path: string): number {
  return receiver.received.filter(({ body }) => body.includes(path) || body.includes(encodeURIComponent(path))).length;
}

async function read(page: Page, path: string): Promise<string> {
  return (await page.request.get(path)).text();
}

test("engines are told of what is published and of what is taken back, and sitemaps say the same", async ({
  command,
  signedInAs,
  stranger,
}) => {
  // The service is having a bad moment when it is first told.
  let refused = 0;
  receiver.answer(({ path }) => {
    if (path !== "/indexnow" || refused > 0) return { status: 200 };
    refused += 1;
    return { status: 503 };
  });
  const chief = await signedInAs("editor-in-chief");
  await chief.getByRole("link", { name: "Máy tìm" }).first().click();
  await chief.getByLabel("Nơi nhận IndexNow").fill(`${receiver.url}indexnow`);
  await chief.getByLabel("Trạm WebSub").fill(`${receiver.url}hub`);
  await chief.getByRole("button", { name: "Tạo khóa mới" }).click();
  await expect(chief.getByText("Đã lưu, có hiệu lực ngay.")).toBeVisible();
  const key = await chief.getByLabel("Khóa IndexNow").inputValue();
  expect(key).toMatch(/^[0-9a-f]{32}$/);
  await expect.poll(() => read(stranger, `/${key}.txt`)).toBe(key);
  expect((await stranger.request.get(`/${"0".repeat(32)}.txt`)).status()).toBe(404);
  await expect.poll(() => read(stranger, "/rss.xml")).toContain(`rel="hub" href="${receiver.url}hub"`);

  const headline = `Đò Bến Trúc chạy lại từ sáng mai ${Date.now()}`;
  await chief.goto("/admin");
  await chief
    .getByRole("button", { name: /^Bài mới/ })
    .first()
    .click();
  await chief.getByRole("textbox", { name: "Tít", exact: true }).fill(headline);
  await chief.keyboard.press("Enter");
  await chief.keyboard.type("Nước rút, đò chở khách qua sông như trước.");
  await chief.keyboard.press("Enter");
  await chief.keyboard.type("Chuyến đầu rời bến lúc năm giờ sáng.");
  await chief.getByLabel("Chuyên mục").selectOption({ label: "Thời sự" });
  await chief.getByLabel("Cách ghi tên").selectOption({ label: "Tòa soạn" });
  await chief.keyboard.press("Control+Enter");
  await chief.getByRole("dialog", { name: "Đưa lên trang" }).getByRole("button", { name: "Đưa lên ngay" }).click();
  const path = (await chief.getByRole("link", { name: "Mở trang bài" }).getAttribute("href")) ?? "";
  expect(path).toContain("do-ben-truc");

  await expect.poll(() => toldOf(path), { timeout: 20_000 }).toBe(1);
  await chief.goto("/admin/may-tim");
  const row = chief.getByRole("row").filter({ hasText: path }).first();
  await expect(row).toContainText("Nơi nhận trả lời 503.");
  await row.getByRole("button", { name: `Báo lại ngay: ${path}` }).click();
  await expect.poll(() => toldOf(path), { timeout: 20_000 }).toBe(2);
  await expect.poll(() => toldOf("/chuyen-muc/thoi-su/rss.xml"), { timeout: 20_000 }).toBeGreaterThan(0);
  const month = /\/sitemap\/[0-9-]+\.xml/.exec(await read(stranger, "/sitemap.xml"))?.[0] ?? "";
  for (const sitemap of ["/sitemap-news.xml", month]) {
    await expect.poll(() => read(stranger, sitemap)).toContain(`${path}</loc>`);
  }

  const { articles } = await command<{ articles: { id: string; headline: string }[] }>("article", "list");
  const id = articles.find((article) => article.headline === headline)?.id ?? "";
  await command("article", "retract", id, "--reason", "Bến chưa được phép mở lại");
  await expect.poll(() => toldOf(path), { timeout: 20_000 }).toBe(3);
  expect((await stranger.request.get(path)).status()).toBe(410);
  for (const sitemap of ["/sitemap-news.xml", month, "/rss.xml"]) {
    expect(await read(stranger, sitemap)).not.toContain(path);
  }

  await chief.goto("/admin/may-tim");
  await expect(row).toContainText("Đã báo");
  await chief.getByLabel("Trạm WebSub").fill("");
  await chief.getByLabel("Khóa IndexNow").fill("");
  await chief.getByLabel("Khóa IndexNow").press("Enter");
  await expect(chief.getByText("Đã lưu, có hiệu lực ngay.")).toBeVisible();
  await expect.poll(async () => (await stranger.request.get(`/${key}.txt`)).status()).toBe(404);
});

test("one class of AI is kept out by a form without a script, and the record says who did it", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page, "managing-editor");
  await page.goto("/admin/may-tim");
  const training = page.getByRole("group", { name: "AI lấy bài để luyện mô hình" });
  const save = page.getByRole("form", { name: "Máy nào được vào đọc" }).getByRole("button", { name: "Lưu" });
  await training.getByLabel("Không cho").check();
  await save.click();
  await expect(page.getByRole("listitem").filter({ hasText: "AI lấy bài để luyện mô hình" }).first()).toContainText(
    "Cho vào → Không cho (Thư ký Thử)",
  );
  await expect.poll(() => read(page, "/robots.txt")).toContain("User-agent: GPTBot");
  expect(await read(page, "/robots.txt")).not.toContain("OAI-SearchBot");
  await training.getByLabel("Cho vào").check();
  await save.click();
  await expect.poll(() => read(page, "/robots.txt")).not.toContain("GPTBot");
  await context.close();
});

test("who may not change facts of the paper is not offered the screen, nor shown it", async ({ signedInAs }) => {
  const editor = await signedInAs("editor");
  await expect(editor.getByRole("link", { name: "Máy tìm" })).toHaveCount(0);
  await editor.goto("/admin/may-tim");
  await expect(editor.getByRole("heading", { level: 1 })).toHaveText("Không có trang này");
});
