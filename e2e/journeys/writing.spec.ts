import { expect, type Page } from "@playwright/test";
import sharp from "sharp";
import { editScreen, writeArticle } from "#e2e/support/edit-screen.ts";
import { expectAccessible } from "#e2e/support/expect-accessible.ts";
import { test } from "#e2e/support/test.ts";

function makePicture(hue: number): Promise<Buffer> {
  const background = { r: 255 - hue, g: hue, b: 120 };
  return sharp({ create: { width: 640, height: 400, channels: 3, background } })
    .png()
    .toBuffer();
}

async function insert(page: Page, typed: string): Promise<void> {
  await editScreen(page).body.press("Control+End");
  await page.keyboard.type(typed);
  await page.keyboard.press("Enter");
}

test("words are found with and without their marks, and replaced all at once in one step, by keys alone", async ({
  signedInAs,
}) => {
  const page = await signedInAs("editor");
  await writeArticle(page, "Tìm và thay", ["Hòa về Hoà Bình, hoa nở.", "Hóa ra HOA đã nở từ lâu."]);
  const { body, paragraphs } = editScreen(page);
  await page.keyboard.press("Control+f");
  const bar = page.getByRole("search", { name: "Tìm và thay trong nội dung" });
  const find = bar.getByLabel("Tìm", { exact: true });
  await expect(find).toBeFocused();
  await find.fill("hoa");
  await expect(bar.getByRole("status").first()).toHaveText("1/5");
  await page.keyboard.press("Enter");
  await expect(bar.getByRole("status").first()).toHaveText("2/5");
  await bar.getByRole("button", { name: "Phân biệt dấu" }).press("Enter");
  await expect(bar.getByRole("status").first()).toHaveText("1/2");
  await expectAccessible(page);
  await bar.getByLabel("Thay bằng").fill("huê");
  await bar.getByRole("button", { name: "Thay hết" }).press("Enter");
  await expect(bar.getByText("Đã thay 2 chỗ")).toBeVisible();
  await expect(paragraphs).toHaveText(["Hòa về Hoà Bình, huê nở.", "Hóa ra huê đã nở từ lâu."]);
  await page.keyboard.press("Escape");
  await expect(bar).toBeHidden();
  await body.press("Control+z");
  await expect(paragraphs).toHaveText(["Hòa về Hoà Bình, hoa nở.", "Hóa ra HOA đã nở từ lâu."]);
});

test("blocks that readers know are put in by the slash, without marks, filled in a form by keys, and opened again", async ({
  signedInAs,
}) => {
  const page = await signedInAs("editor-in-chief");
  await writeArticle(page, `Các khối của bài ${Date.now()}`, ["Mở đầu.", ""]);
  const { body, expectSaved } = editScreen(page);
  const block = (name: string) => body.getByRole("group", { name });

  await insert(page, "/cau trich");
  let form = page.getByRole("dialog", { name: "Câu trích lớn" });
  await expectAccessible(page);
  await form.getByLabel("Nội dung").fill("Nước lên thì mình lên theo.");
  await form.getByLabel("Người nói").fill("Bà Tư Rạng");
  await page.keyboard.press("Control+Enter");
  await expect(block("Câu trích lớn")).toContainText("Nước lên thì mình lên theo.");

  await insert(page, "/hoi");
  form = page.getByRole("dialog", { name: "Hỏi và đáp" });
  await form.getByLabel("Câu hỏi").fill("Bao giờ phà chạy?");
  await form.getByLabel("Nội dung").fill("Sáng mai.\nNếu nước rút.");
  await form.getByRole("button", { name: "Thêm mục" }).press("Enter");
  await form.getByLabel("Câu hỏi").nth(1).fill("Giá vé?");
  await page.keyboard.press("Control+Enter");
  await expect(block("Hỏi và đáp")).toContainText("Nếu nước rút.");

  await insert(page, "/bang");
  form = page.getByRole("dialog", { name: "Bảng" });
  await form.getByLabel("Hàng 1, cột 1").evaluate((cell) => {
    const data = new DataTransfer();
    data.setData("text/plain", "Trạm\tMực nước\tBáo động\nCầu Đá\t4,1\t1\nVàm Đá\t3,8\t\n");
    cell.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(form.getByLabel("Hàng 2, cột 3")).toHaveValue("1");
  await expectAccessible(page);
  await form.getByLabel("Cột đầu là tiêu đề").check();
  await form.getByRole("button", { name: /^Chèn vào bài/ }).click();

  // What cannot be is said, and nothing that was typed is lost.
  await insert(page, "/noi dung");
  form = page.getByRole("dialog", { name: "Nội dung từ trang khác" });
  await form.getByLabel("Địa chỉ").fill("https://la.example/video");
  await page.keyboard.press("Control+Enter");
  await expect(form.getByRole("alert")).toContainText("Địa chỉ này không nhúng được");
  await form.getByLabel("Địa chỉ").fill("https://www.youtube.com/watch?v=abcdefghijk");
  await form.getByLabel("Tiêu đề").fill("Đua ghe ngo");
  await page.keyboard.press("Control+Enter");
  await expect(block("Nội dung từ trang khác")).toContainText("YouTube");

  await block("Câu trích lớn").getByRole("button", { name: "Sửa" }).click();
  form = page.getByRole("dialog", { name: "Câu trích lớn" });
  await form.getByLabel("Nội dung").fill("Nước xuống thì mình xuống.");
  await page.keyboard.press("Control+Enter");
  await expect(block("Câu trích lớn")).toContainText("Nước xuống thì mình xuống.");
  await page.keyboard.press("Control+s");
  await expectSaved();
  await page.reload();
  await expect(block("Bảng")).toContainText("Vàm Đá · 3,8");
  await expect(block("Câu trích lớn")).toContainText("Nước xuống thì mình xuống.");
});

test("pictures one below the other are joined to a gallery by the slash, and come apart again; a sheet has every key", async ({
  signedInAs,
}) => {
  const page = await signedInAs("editor");
  await writeArticle(page, "Bộ ảnh bến phà", ["Mở đầu.", ""]);
  const { body } = editScreen(page);
  await page.keyboard.press("Control+/");
  const keys = page.getByRole("dialog", { name: "Phím khi viết" });
  await expect(keys).toContainText("Chỗ cần soát kế tiếp");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();

  const choosing = page.waitForEvent("filechooser");
  await insert(page, "/bo anh");
  const pictures = [0, 90].map(async (hue) => ({
    name: `anh-${hue}.png`,
    mimeType: "image/png",
    buffer: await makePicture(hue),
  }));
  await (await choosing).setFiles(await Promise.all(pictures));
  await expect(body.locator("figure img")).toHaveCount(2);
  await insert(page, "/bo anh");
  const gallery = body.getByRole("group", { name: "Bộ ảnh" });
  await expect(gallery).toContainText("2 ảnh");
  // Each has its lines where it stands, which stay when the gallery comes apart.
  await gallery.getByRole("group", { name: "Ảnh 2" }).getByLabel("Chú thích").fill("Phà cập bến lúc chạng vạng");
  await gallery.getByRole("group", { name: "Ảnh 1" }).getByLabel("Chú thích").fill("Phà rời bến");
  await gallery.getByRole("button", { name: "Tách ra để sửa từng ảnh" }).press("Enter");
  await expect(gallery).toBeHidden();
  await expect(body.locator("figure img")).toHaveCount(2);
  const second = body.getByRole("figure", { name: "Ảnh 2" });
  await expect(second.getByLabel("Chú thích")).toHaveValue("Phà cập bến lúc chạng vạng");

  // There is none at the head of the article: the first that came in may go there, with its words.
  await page.getByRole("button", { name: "Đưa lên đầu bài" }).click();
  const lead = page.getByRole("figure", { name: "Ảnh đầu bài" });
  await expect(lead.getByLabel("Chú thích")).toHaveValue("Phà rời bến");
  await expect(body.locator("figure img")).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Đưa lên đầu bài" })).toHaveCount(0);
});

test("a block is dragged by its handle, and moved by keys, and is the same block after it", async ({ signedInAs }) => {
  const page = await signedInAs("editor");
  await writeArticle(page, "Dời khối", ["một", "hai", "ba"]);
  const { paragraphs, body, expectSaved } = editScreen(page);
  const idOf = (text: string) => paragraphs.filter({ hasText: text }).getAttribute("data-id");
  const id = await idOf("một");
  await paragraphs.first().hover();
  await page.getByTitle("Kéo để dời khối").dragTo(paragraphs.last(), { targetPosition: { x: 2, y: 10 } });
  await expect(paragraphs).toHaveText(["hai", "một", "ba"]);
  expect(await idOf("một")).toBe(id);
  await paragraphs.nth(1).click();
  await body.press("Alt+Shift+ArrowDown");
  await expect(paragraphs).toHaveText(["hai", "ba", "một"]);

  // A copy is a block of its own; another kind of it stays the same block.
  const menuOf = async (text: string) => {
    await body.locator("> *").filter({ hasText: text }).first().hover();
    await page.getByRole("button", { name: "Khối này" }).click();
  };
  await menuOf("ba");
  await page.getByRole("menuitem", { name: "Nhân đôi" }).click();
  await expect(paragraphs).toHaveText(["hai", "ba", "ba", "một"]);
  const ids = await paragraphs.evaluateAll((all) => all.map((one) => one.getAttribute("data-id")));
  expect(new Set(ids).size).toBe(4);
  await menuOf("một");
  await page.getByRole("menuitem", { name: "Tít phụ", exact: true }).click();
  await expect(body.getByRole("heading", { level: 2 })).toHaveText("một");
  await expect(body.getByRole("heading", { level: 2 })).toHaveAttribute("data-id", id ?? "");
  await page.keyboard.press("Control+s");
  await expectSaved();
});

test("a template is begun from while there is no text, in grey, and what stays empty is nothing to readers", async ({
  signedInAs,
}) => {
  const page = await signedInAs("editor");
  await writeArticle(page, "Trò chuyện với người giữ phà", []);
  const { body, expectSaved } = editScreen(page);
  const choice = page.getByRole("region", { name: /^Chưa có chữ nào/ });
  await choice.getByRole("button", { name: "Phỏng vấn" }).press("Enter");
  await expect(choice).toHaveCount(0);
  await expect(page.getByLabel("Loại bài")).toHaveValue("INTERVIEW");
  await expect(body.locator("h3")).toHaveCount(2);
  await expect(body.locator("h3").first()).toHaveAttribute("data-placeholder", "Câu hỏi");
  await page.keyboard.type("Ông Bảy giữ phà đã ba mươi năm.");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("Ông còn nhớ chuyến đầu không?");
  await expect(body.locator("h3").first()).not.toHaveAttribute("data-placeholder");
  await page.keyboard.press("Control+s");
  await expectSaved();
  await page.reload();
  await expect(body.locator("h3")).toHaveText(["Ông còn nhớ chuyến đầu không?", ""]);
});

test("articles of ours are found by words, put in order, and changed later", async ({ signedInAs }) => {
  const page = await signedInAs("editor");
  await writeArticle(page, "Có bài liên quan", ["Mở đầu.", ""]);
  const { body, expectSaved } = editScreen(page);
  await insert(page, "/bai lien");
  const dialog = page.getByRole("dialog", { name: "Bài liên quan" });
  const find = dialog.getByLabel("Tìm bài đang trên trang");
  await expect(find).toBeFocused();
  const offered = dialog.getByRole("list", { name: "Bài tìm thấy" }).getByRole("button");
  await expect(offered.first()).toBeVisible();
  await expectAccessible(page);
  const [first, second] = await offered.allInnerTexts();
  await offered.first().press("Enter");
  await find.fill((second ?? "").slice(0, 20));
  await offered.filter({ hasText: second }).first().press("Enter");
  const chosen = dialog.getByRole("list", { name: /^Đã chọn 2\/5/ }).getByRole("listitem");
  await expect(chosen).toHaveText([first ?? "", second ?? ""]);
  await chosen.nth(1).getByRole("button", { name: "Lên một chỗ" }).click();
  await dialog.getByRole("button", { name: "Xong" }).click();
  const block = body.getByRole("group", { name: "Bài liên quan" });
  await expect(block.getByRole("listitem")).toHaveText([second ?? "", first ?? ""]);
  await page.keyboard.press("Control+s");
  await expectSaved();
  await page.reload();
  await block.getByRole("button", { name: "Sửa" }).click();
  await dialog.getByRole("button", { name: `Bỏ ${first}` }).click();
  await dialog.getByRole("button", { name: "Xong" }).click();
  await expect(block.getByRole("listitem")).toHaveText([second ?? ""]);
});

test("signs are made right while one types, one key takes that back; what is selected is counted; nothing but the words is left by a key", async ({
  signedInAs,
}) => {
  const page = await signedInAs("editor");
  await writeArticle(page, "Dấu khi gõ", [""]);
  const { paragraphs } = editScreen(page);
  await page.keyboard.type('Bà Tư nói: "Về thôi... Đường 12 km." Rồi đi--');
  await expect(paragraphs).toHaveText("Bà\u00a0Tư nói: “Về thôi… Đường 12\u00a0km.” Rồi đi–");
  await page.keyboard.press("Control+z");
  await expect(paragraphs).toHaveText("Bà\u00a0Tư nói: “Về thôi… Đường 12\u00a0km.” Rồi đi--");
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+End");
  await expect(page.getByText("đang chọn 10 chữ, 43 ký tự")).toBeVisible();
  await page.keyboard.press("End");

  // A standfirst may break its line; its Enter goes on to the text.
  const standfirst = page.getByRole("textbox", { name: "Sapo", exact: true });
  await standfirst.fill("Sông lên");
  await standfirst.press("Shift+Enter");
  await page.keyboard.type("rồi xuống.");
  await expect(standfirst).toHaveValue("Sông lên\nrồi xuống.");
  await standfirst.press("Enter");
  await expect(editScreen(page).body).toBeFocused();

  await page.keyboard.press("Control+Shift+F");
  await expect(page.getByRole("complementary", { name: "Thông tin bài" })).toHaveCount(0);
  await expect(page.getByRole("toolbar", { name: "Định dạng" })).toBeHidden();
  await expect(page.getByText("Tít 10/80")).toBeHidden();
  await expect(editScreen(page).saved).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Control+Shift+F");
  await expect(page.getByRole("toolbar", { name: "Định dạng" })).toBeVisible();

  // Who wants every sign as it is typed switches that off, on this machine.
  await page.keyboard.press("Control+/");
  await page.getByRole("checkbox", { name: /^Sửa dấu khi gõ/ }).uncheck();
  await page.keyboard.press("Escape");
  await paragraphs.first().click();
  await page.keyboard.press("End");
  await page.keyboard.type(' "thẳng"');
  await expect(paragraphs).toHaveText(/-- "thẳng"$/);
});
