import { expect, type Page } from "@playwright/test";
import { editScreen, goToEnd, writeArticle } from "#e2e/support/edit-screen.ts";
import { expectAccessible } from "#e2e/support/expect-accessible.ts";
import { test } from "#e2e/support/test.ts";

const panel = (page: Page) => page.getByRole("complementary", { name: "Thông tin bài" });
const page360 = { width: 360, height: 740 };

/** Makes a private link in the panel and returns its address. */
async function makeLink(page: Page, forWhom: string): Promise<string> {
  await panel(page)
    .getByRole("tab", { name: /^Người ngoài/ })
    .click();
  await panel(page).getByLabel("Gửi cho ai").fill(forWhom);
  await panel(page).getByLabel("Xem được trong").selectOption({ label: "1 ngày" });
  await panel(page).getByRole("button", { name: "Tạo đường xem riêng" }).click();
  return panel(page).getByLabel("Địa chỉ vừa tạo").inputValue();
}

test("a stranger reads by a private link what is being written, comments and approves; the newsroom sees of which version", async ({
  signedInAs,
  stranger,
}) => {
  const page = await signedInAs("editor");
  await writeArticle(page, "Bến phà Lụa đổi giờ", ["Từ thứ hai phà chạy sớm nửa giờ.", "Vé không đổi."]);
  const address = await makeLink(page, "Luật sư Hà");
  await expectAccessible(page);

  await stranger.setViewportSize(page360);
  const answer = await stranger.goto(address);
  expect(answer?.headers()).toMatchObject({
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex, nofollow, noarchive",
  });
  expect(await answer?.text()).not.toContain("/_next/static/chunks/main");
  await expect(stranger.getByRole("heading", { level: 1, name: "Bến phà Lụa đổi giờ" })).toBeVisible();
  await expect(stranger.getByRole("complementary", { name: "Về bản xem trước này" })).toContainText("Biên tập Thử");
  await expectAccessible(stranger);

  // Words that are no markup, whatever they look like.
  await stranger.getByLabel("Tên của bạn").fill("Trần Hà");
  await stranger.getByLabel("Ý kiến", { exact: true }).fill("<b>Giờ</b> cũ là mấy giờ?");
  await stranger.getByRole("button", { name: "Gửi ý kiến" }).click();
  await expect(stranger.getByText("Ý kiến đã tới tòa soạn.")).toBeVisible();
  await stranger.getByLabel("Tên của bạn").fill("Trần Hà");
  await stranger.getByRole("button", { name: "Duyệt bài này" }).click();
  await expect(stranger.getByText("Tòa soạn đã ghi nhận bạn duyệt bài này.")).toBeVisible();

  await panel(page)
    .getByRole("tab", { name: /^Thông tin/ })
    .click();
  await panel(page)
    .getByRole("tab", { name: /^Người ngoài/ })
    .click();
  const answers = panel(page).getByRole("listitem").filter({ hasText: "Trần Hà" });
  await expect(answers).toHaveCount(2);
  await expect(answers.filter({ hasText: "<b>Giờ</b> cũ là mấy giờ?" })).toBeVisible();
  await expect(answers.first()).toContainText(/Duyệt phiên bản \d+, là bản hiện nay/);
  await expectAccessible(page);

  // What is written afterwards was not approved, and that is said.
  await goToEnd(page, editScreen(page).paragraphs.first());
  await page.keyboard.insertText(" Phà cuối lúc 20 giờ.");
  await page.keyboard.press("Control+s");
  await editScreen(page).expectSaved();
  await expect(answers.first()).toContainText(/Duyệt phiên bản \d+, nay là phiên bản \d+/);
  await stranger.reload();
  await expect(stranger.getByText("Phà cuối lúc 20 giờ.")).toBeVisible();

  await answers.first().getByRole("button", { name: "Đã xử lý ý kiến của Trần Hà" }).click();
  await expect(answers.first()).toContainText("Biên tập Thử đã xử lý lúc");
  await expect(panel(page).getByText("Ý kiến · 1 chờ xử lý")).toBeVisible();

  await panel(page).getByRole("button", { name: "Thu hồi đường xem của Luật sư Hà" }).click();
  await expect(panel(page).getByText(/^Đã thu hồi/)).toBeVisible();
  expect((await stranger.goto(address))?.status()).toBe(410);
  await expect(stranger.getByRole("heading", { name: "Đường xem đã đóng" })).toBeVisible();
  await expectAccessible(stranger);
});

test("nobody finds a preview by guessing, and what another site's page sends is not taken", async ({
  signedInAs,
  stranger,
}) => {
  const unknown = await stranger.goto(`/xem-truoc/${"A".repeat(43)}`);
  expect(unknown?.status()).toBe(404);
  await expect(stranger.getByRole("heading", { name: "Không có bản xem trước" })).toBeVisible();
  expect((await stranger.goto("/xem-truoc/ngan"))?.status()).toBe(404);

  const page = await signedInAs("editor");
  await writeArticle(page, "Chợ Lụa dời về bến", ["Chợ họp từ bốn giờ sáng."]);
  const address = await makeLink(page, "");
  const form = { version: "1", name: "Kẻ lạ", comment: "x", act: "comment" };
  const headers = { origin: "https://evil.example", "sec-fetch-site": "cross-site" };
  const refused = await stranger.request.post(`${address}/tra-loi`, { form, headers, maxRedirects: 0 });
  expect(refused.status()).toBe(403);
  // One of our own pages sends too much, and something else than the form has.
  const own = { "sec-fetch-site": "same-origin" };
  const large = { ...form, comment: "dài ".repeat(20_000) };
  for (const wrong of [large, { ...form, act: "publish" }, { ...form, name: "" }]) {
    const told = await stranger.request.post(`${address}/tra-loi`, { form: wrong, headers: own, maxRedirects: 0 });
    expect(told.headers().location).toContain("ket=thieu");
  }
  await panel(page)
    .getByRole("tab", { name: /^Thông tin/ })
    .click();
  await panel(page)
    .getByRole("tab", { name: /^Người ngoài/ })
    .click();
  await expect(panel(page).getByText("Chưa ai gửi ý kiến.")).toBeVisible();
});

test("the preview stands beside the text in three widths, light and dark, in step with the cursor and the saves", async ({
  signedInAs,
}) => {
  const page = await signedInAs("editor");
  const many = Array.from(
    { length: 30 },
    (_, number) => `Đoạn thứ ${number + 1} kể chuyện bến phà trong mùa nước lên.`,
  );
  await writeArticle(page, "Một ngày ở bến phà", many);
  await page.keyboard.press("Control+Alt+p");
  const shown = page.frameLocator("iframe");
  await expect(shown.getByRole("heading", { level: 1, name: "Một ngày ở bến phà" })).toBeVisible();
  await expect(shown.getByText("Bản xem trước · phiên bản")).toBeAttached();
  await expectAccessible(page);

  // The cursor stands at the end of the text: so does the page.
  const here = shown.locator("[data-here]");
  await expect(here).toHaveText("Đoạn thứ 30 kể chuyện bến phà trong mùa nước lên.");
  await expect(here).toBeInViewport();
  await editScreen(page).paragraphs.first().click();
  await expect(here).toHaveText("Đoạn thứ 1 kể chuyện bến phà trong mùa nước lên.");
  await expect(here).toBeInViewport();

  // What is typed is there when it is saved, by itself, and the page stays where it was.
  await goToEnd(page, editScreen(page).paragraphs.nth(20));
  await expect(here).toBeInViewport();
  await page.keyboard.insertText(" Nước rút.");
  await expect(shown.getByText("Đoạn thứ 21 kể chuyện bến phà trong mùa nước lên. Nước rút.")).toBeInViewport();

  const width = () => page.locator("iframe").evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.innerWidth);
  for (const [name, wide] of [
    ["Máy tính bảng", 768],
    ["Máy tính", 1_280],
    ["Điện thoại", 360],
  ] as const) {
    await page.getByRole("button", { name, exact: true }).click();
    await expect.poll(width).toBe(wide);
  }
  const ground = () =>
    shown.locator("body").evaluate((body) => getComputedStyle(body.parentElement ?? body).colorScheme);
  expect(await ground()).not.toBe("dark");
  await page.getByRole("button", { name: "Nền tối" }).click();
  await expect.poll(ground).toBe("dark");
  await expectAccessible(page);

  // A link in the page leads nowhere: the frame stays on what is previewed.
  await shown.getByRole("link", { name: "Tòa Soạn, về trang nhất" }).first().dispatchEvent("click");
  await expect(shown.getByRole("heading", { level: 1, name: "Một ngày ở bến phà" })).toBeAttached();

  // On the front, by its own components, at the width that was chosen last.
  await page.getByRole("button", { name: "Trang nhất" }).click();
  await expect(page.locator("iframe")).toHaveAttribute("title", "Trang cho bạn đọc: Trang nhất");
  for (const name of ["Khi là tin đầu", "Khi là tin chính", "Trong cột theo phút", "Trong danh sách bài"]) {
    await expect(shown.getByRole("region", { name }).getByRole("link", { name: "Một ngày ở bến phà" })).toBeVisible();
  }
  expect(await width()).toBe(360);

  await page.getByRole("button", { name: "Dòng tin" }).click();
  await expect(page.getByRole("region", { name: "Dòng tin" })).toContainText("Chưa có sapo");
  await page.getByRole("button", { name: "Kết quả tìm" }).click();
  await expect(page.getByRole("region", { name: "Kết quả tìm" })).toContainText("18/65 ký tự");
  await page.getByRole("button", { name: "Thẻ chia sẻ" }).click();
  const card = page.getByRole("img", { name: "Thẻ chia sẻ: Một ngày ở bến phà" });
  await expect.poll(() => card.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1_200);
  await expectAccessible(page);

  await page.getByRole("button", { name: "Đóng xem trước" }).click();
  await expect(page.locator("iframe")).toHaveCount(0);
  await expect(panel(page)).toBeVisible();
});

test("the preview in a window of its own keeps step, may be closed and loaded anew, and goes with the edit screen", async ({
  signedInAs,
}) => {
  const page = await signedInAs("editor");
  const many = Array.from({ length: 30 }, (_, number) => `Chuyến thứ ${number + 1} qua sông lúc nước đứng.`);
  await writeArticle(page, "Ba mươi chuyến phà", many);
  await page.keyboard.press("Control+Alt+p");
  const openApart = async () => {
    const opening = page.waitForEvent("popup");
    await page.getByRole("button", { name: "Mở cửa sổ riêng" }).press("Enter");
    return opening;
  };
  let apart = await openApart();
  // The text has the room again.
  await expect(page.locator("iframe")).toHaveCount(0);
  await expect(apart.getByRole("heading", { level: 1, name: "Ba mươi chuyến phà" })).toBeVisible();
  const here = () => apart.locator("[data-here]");
  await editScreen(page).paragraphs.first().click();
  await expect(here()).toHaveText("Chuyến thứ 1 qua sông lúc nước đứng.");
  await goToEnd(page, editScreen(page).paragraphs.nth(24));
  await expect(here()).toHaveText("Chuyến thứ 25 qua sông lúc nước đứng.");
  await expect(here()).toBeInViewport();
  await page.keyboard.insertText(" Trăng lên.");
  await expect(apart.getByText("Chuyến thứ 25 qua sông lúc nước đứng. Trăng lên.")).toBeInViewport();
  await expectAccessible(apart);

  // Whoever looks may load it anew; a link in it leads nowhere.
  await apart.reload();
  await expect(here()).toHaveText("Chuyến thứ 25 qua sông lúc nước đứng. Trăng lên.");
  await apart.getByRole("link", { name: "Tòa Soạn, về trang nhất" }).first().dispatchEvent("click");
  await expect(here()).toBeAttached();

  await apart.close();
  await page.keyboard.press("Control+Alt+p");
  apart = await openApart();
  await expect(apart.getByRole("heading", { level: 1, name: "Ba mươi chuyến phà" })).toBeVisible();
  const closed = apart.waitForEvent("close");
  await page.goto("/admin");
  await closed;
});

test("a draft without anything has a preview in every kind, and on a phone the preview fills the screen", async ({
  signedInAs,
  stranger,
}) => {
  const page = await signedInAs("editor");
  await page
    .getByRole("button", { name: /^Bài mới/ })
    .first()
    .click();
  await page.waitForURL(/\/admin\/bai-viet\//);
  const address = new URL(`${page.url()}/xem-truoc`).href;
  await editScreen(page).body.waitFor();
  for (const kind of ["Tin", "Bài dài", "Ý kiến", "Phóng sự ảnh", "Phỏng vấn"]) {
    await panel(page).getByLabel("Loại bài").selectOption({ label: kind });
    await page.keyboard.press("Control+s");
    await editScreen(page).expectSaved();
    const view = await page.context().newPage();
    expect((await view.goto(address))?.status()).toBe(200);
    await expect(view.getByRole("heading", { level: 1, name: "Chưa có tít" })).toBeVisible();
    await expectAccessible(view);
    await view.close();
  }
  const onFront = await page.context().newPage();
  expect((await onFront.goto(`${address}/trang-nhat`))?.status()).toBe(200);
  await expect(onFront.getByRole("heading", { level: 1, name: "Chưa có tít" })).toBeVisible();
  await expectAccessible(onFront);
  await onFront.close();
  await page.setViewportSize(page360);
  await page.getByRole("button", { name: "Xem trước" }).click();
  await expect(page.getByRole("dialog", { name: "Xem trước" })).toBeVisible();
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1, name: "Chưa có tít" })).toBeVisible();
  await expectAccessible(page);

  await stranger.goto(address);
  await expect(stranger.getByRole("heading", { name: "Vào bàn làm việc" })).toBeVisible();
});
