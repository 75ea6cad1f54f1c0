import { expect, type Page } from "@playwright/test";
import sharp from "sharp";
import { writeArticle } from "#e2e/support/edit-screen.ts";
import { expectAccessible } from "#e2e/support/expect-accessible.ts";
import { test } from "#e2e/support/test.ts";
import { makeJpeg, makeScene, withIptc } from "#lib/testing/sample-media.ts";

const seed = () => Math.floor(Math.random() * 1_000_000);

/** Files as somebody chooses them on their machine. */
async function upload(page: Page, ...files: { name: string; buffer: Buffer }[]): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Tải lên" }).click();
  await (await choosing).setFiles(files.map((file) => ({ mimeType: "image/jpeg", ...file })));
}

test("pictures come in by drop and by choice, say what their files say, and what is no picture says why", async ({
  signedInAs,
}) => {
  const page = await signedInAs("editor");
  await page.goto("/admin/kho-anh");
  await expectAccessible(page);
  const photo = withIptc(
    await makeJpeg({ width: 900, height: 600, seed: seed() }),
    [
      [120, "Bến phà Trà Lam lúc tảng sáng"],
      [80, "Đỗ Ánh"],
      [90, "Trà Lam"],
      [25, "bến phà"],
    ],
    false,
  );
  await upload(
    page,
    { name: "ben-pha.jpg", buffer: photo },
    { name: "khong-phai-anh.jpg", buffer: Buffer.from("<svg>") },
  );
  const list = page.getByRole("region", { name: /^Tải lên: xong/ });
  await expect(list.getByRole("link", { name: "Đã vào kho. Xem và ghi lời" })).toBeVisible();
  await expect(list.getByRole("alert")).toContainText("Không nhận tệp này");
  await list.getByRole("link", { name: "Đã vào kho. Xem và ghi lời" }).click();
  const open = page.getByRole("complementary", { name: "Bến phà Trà Lam lúc tảng sáng" });
  await expect(open.getByLabel("Nguồn ảnh")).toHaveValue("Đỗ Ánh");
  await expect(open.getByLabel("Nơi chụp")).toHaveValue("Trà Lam");
  await expect(open.getByLabel("Thẻ")).toHaveValue("bến phà");
  await expectAccessible(page);

  // The same file once more is not another picture.
  await upload(page, { name: "ban-sao.jpg", buffer: photo });
  await expect(list.getByRole("link", { name: "Đúng tệp này đã có trong kho" })).toBeVisible();

  // Dropped anywhere on the screen.
  const bytes = [...(await makeJpeg({ width: 300, height: 200, seed: seed() }))];
  const transfer = await page.evaluateHandle((data) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(data)], "tha-xuong.jpg", { type: "image/jpeg" }));
    return transfer;
  }, bytes);
  await page.dispatchEvent("main", "dragover", { dataTransfer: transfer });
  await expect(page.getByText("Thả ảnh để đưa vào kho")).toBeVisible();
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
  await expect(list.getByText("tha-xuong.jpg")).toBeVisible();
  await expect(list.getByRole("link", { name: "Đã vào kho. Xem và ghi lời" })).toHaveCount(2);
});

test("the point that crops keep is moved by keys, words are mended, rights end, and the filter finds it", async ({
  signedInAs,
}) => {
  const page = await signedInAs("editor");
  await page.goto("/admin/kho-anh");
  const name = `phà đêm ${Date.now()}`;
  await upload(page, { name: `${name}.jpg`, buffer: await makeJpeg({ width: 900, height: 600, seed: seed() }) });
  await page.getByRole("link", { name: "Đã vào kho. Xem và ghi lời" }).click();
  const open = page.getByRole("complementary");
  const point = open.getByRole("button", { name: /^Điểm chính: ngang 50%, dọc 50%/ });
  await point.focus();
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("ArrowDown");
  await expect(open.getByLabel("Ngang %")).toHaveValue("30");
  await expect(open.getByLabel("Dọc %")).toHaveValue("51");
  await open.getByLabel("Chú thích").fill(name);
  await open.getByLabel("Dùng được đến hết ngày").fill("hôm nào");
  await open.getByRole("button", { name: "Lưu" }).click();
  await expect(open.getByLabel("Dùng được đến hết ngày")).toBeFocused();
  await expect(open.getByLabel("Chú thích")).toHaveValue(name);
  await open.getByLabel("Dùng được đến hết ngày").fill("1/2/2024");
  await open.getByRole("button", { name: "Lưu" }).click();
  await expect(open.getByText("Đã lưu, có hiệu lực ngay.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Điểm chính: ngang 30%, dọc 51%/ })).toBeVisible();

  await page.getByLabel("Tìm ảnh").fill(name.replace("phà đêm", "pha dem"));
  await page.getByLabel("Quyền dùng", { exact: true }).first().selectOption({ label: "Quyền: đã hết" });
  await page.getByRole("button", { name: "Lọc" }).click();
  await expect(page.getByText("Thấy 1 ảnh")).toBeVisible();
  await expect(page.getByRole("list", { name: "Ảnh trong kho" })).toContainText("đã hết quyền 01/02/2024");
});

test("many are given the same words at once; two people who change one picture are told", async ({ signedInAs }) => {
  const page = await signedInAs("editor");
  await page.goto("/admin/kho-anh");
  const tag = `lũ ${Date.now()}`;
  const files = await Promise.all(
    [1, 2].map(async (number) => ({
      name: `${tag} ${number}.jpg`,
      buffer: await makeJpeg({ width: 300, height: 200, seed: seed() }),
    })),
  );
  await upload(page, ...files);
  await expect(page.getByRole("link", { name: "Đã vào kho. Xem và ghi lời" })).toHaveCount(2);
  await page.getByRole("button", { name: "Dọn danh sách" }).click();
  await page.getByRole("checkbox", { name: `Chọn ${tag} 1.jpg` }).check();
  await page.getByRole("checkbox", { name: `Chọn ${tag} 2.jpg` }).check();
  const form = page.getByRole("form", { name: "Đã chọn 2 ảnh" });
  await expectAccessible(page);
  await form.getByLabel("Nguồn ảnh").fill("Đỗ Ánh");
  await form.getByLabel("Thêm thẻ").fill(tag);
  await form.getByRole("button", { name: "Ghi vào 2 ảnh" }).click();
  await expect(form).toHaveCount(0);
  await page.getByLabel("Thẻ", { exact: true }).selectOption(tag);
  await page.getByRole("button", { name: "Lọc" }).click();
  await expect(page.getByText("Thấy 2 ảnh")).toBeVisible();
  await page.getByRole("link", { name: `${tag} 1.jpg` }).click();
  await expect(page.getByRole("complementary").getByLabel("Nguồn ảnh")).toHaveValue("Đỗ Ánh");

  const other = await signedInAs("managing-editor");
  await other.goto(page.url());
  const theirs = other.getByRole("complementary");
  await theirs.getByLabel("Chú thích").fill("Lời của thư ký");
  await theirs.getByRole("button", { name: "Lưu" }).click();
  await expect(theirs.getByText("Đã lưu, có hiệu lực ngay.")).toBeVisible();
  const mine = page.getByRole("complementary");
  await mine.getByLabel("Chú thích").fill("Lời của biên tập");
  await mine.getByRole("button", { name: "Lưu" }).click();
  await expect(mine.getByRole("alert")).toContainText("Có người đã lưu một bản mới hơn");
  await expect(mine.getByLabel("Chú thích")).toHaveValue("Lời của biên tập");
});

test("a picture is chosen in the edit screen, held while readers see it, replaced in its place, and then taken out", async ({
  signedInAs,
  stranger,
}) => {
  const chief = await signedInAs("editor-in-chief");
  await chief.goto("/admin/kho-anh");
  const caption = `Cầu phao ${Date.now()}`;
  await upload(chief, { name: `${caption}.jpg`, buffer: await makeJpeg({ width: 900, height: 600, seed: seed() }) });
  await chief.getByRole("link", { name: "Đã vào kho. Xem và ghi lời" }).click();
  await chief.getByLabel("Chú thích").fill(caption);
  await chief.getByLabel("Lời tả cho người nghe").fill("Chiếc cầu phao vắng người");
  await chief.getByRole("complementary").getByRole("button", { name: "Lưu" }).click();
  await expect(chief.getByText("Đã lưu, có hiệu lực ngay.")).toBeVisible();
  const archive = chief.url();

  await chief.goto("/admin");
  await writeArticle(chief, caption, ["Cầu phao vừa thông."]);
  await chief.getByRole("textbox", { name: "Sapo" }).fill("Cầu phao nối đôi bờ sau ba tháng chờ.");
  await chief.getByRole("button", { name: "Từ kho ảnh" }).first().click();
  const picker = chief.getByRole("dialog", { name: "Chọn ảnh trong kho" });
  await expect(picker.getByLabel("Tìm ảnh")).toBeFocused();
  await expectAccessible(chief);
  await picker.getByLabel("Tìm ảnh").fill(caption.replace("Cầu", "cau"));
  await expect(picker.getByRole("listitem")).toHaveCount(1);
  await picker.getByRole("button", { name: caption }).press("Enter");
  const lead = chief.getByRole("figure", { name: "Ảnh đầu bài" });
  await expect(lead.getByLabel("Chú thích")).toHaveValue(caption);
  await chief.getByLabel("Chuyên mục").selectOption({ label: "Thời sự" });
  await chief.getByLabel("Cách ghi tên").selectOption({ label: "Tòa soạn" });
  await chief.keyboard.press("Control+Enter");
  await chief.getByRole("dialog", { name: "Đưa lên trang" }).getByRole("button", { name: "Đưa lên ngay" }).click();
  const path = (await chief.getByRole("dialog").getByRole("link").first().getAttribute("href")) ?? "";
  const pictureSeen = async () => {
    const html = await (await stranger.request.get(path)).text();
    return /srcSet="(\/media\/[0-9a-f]+)-/.exec(html)?.[1] ?? "";
  };
  await expect.poll(pictureSeen).not.toBe("");
  const before = await pictureSeen();

  await chief.goto(archive);
  const open = chief.getByRole("complementary");
  await expect(open.getByText("Bạn đọc đang thấy (1)")).toBeVisible();
  await open.getByRole("button", { name: "Xóa khỏi kho…" }).click();
  await chief.getByRole("button", { name: "Xóa hẳn", exact: true }).click();
  await expect(chief.getByRole("dialog").getByRole("alert")).toContainText("đang dùng ở 1 chỗ");
  await chief.getByRole("button", { name: "Thôi" }).click();

  const choosing = chief.waitForEvent("filechooser");
  await open.getByRole("button", { name: "Thay tệp khác…" }).click();
  const other = await makeJpeg({ width: 800, height: 800, seed: seed() });
  await (await choosing).setFiles({ name: "ban-dep-hon.jpg", mimeType: "image/jpeg", buffer: other });
  await expect(open.getByText("ban-dep-hon.jpg")).toBeVisible();
  await expect.poll(pictureSeen).not.toBe(before);
  // The former address shows the new picture, in the size it had.
  const former = await stranger.request.get(`${before}-480.webp`);
  expect(former.status()).toBe(200);
  await expect(open.getByLabel("Chú thích")).toHaveValue(caption);
});

test("an upload whose line is cut goes on where it was", async ({ signedInAs }) => {
  const page = await signedInAs("reporter");
  await page.goto("/admin/kho-anh");
  // Noise of this size takes several pieces.
  const buffer = await makeJpeg({ width: 4_000, height: 3_000, seed: seed() });
  expect(buffer.byteLength).toBeGreaterThan(2 * 1_048_576);
  const pieces: string[] = [];
  let cut = 0;
  await page.route(/\/admin\/kho-anh\/tai-len\//, async (route) => {
    const index = new URL(route.request().url()).searchParams.get("index");
    if (route.request().method() === "PUT" && index === "1" && cut < 2) {
      cut += 1;
      // Once the piece never leaves, once it arrives and its answer does not.
      if (cut === 2) await route.fetch();
      await route.abort("connectionreset");
      return;
    }
    if (route.request().method() === "PUT") pieces.push(index ?? "");
    await route.continue();
  });
  await upload(page, { name: "to.jpg", buffer });
  await expect(page.getByRole("link", { name: "Đã vào kho. Xem và ghi lời" })).toBeVisible({ timeout: 40_000 });
  expect(cut).toBe(2);
  // The second piece was there already: it was not sent again.
  expect(pieces.slice(0, 2)).toEqual(["0", "2"]);
});

test("a picture that looks like one of the archive is told of where it was put, and so are rights that ended", async ({
  signedInAs,
}) => {
  const page = await signedInAs("editor");
  await page.goto("/admin/kho-anh");
  const scene = await makeScene(seed());
  await upload(page, { name: "bai-phu-sa.jpg", buffer: scene });
  await page.getByRole("link", { name: "Đã vào kho. Xem và ghi lời" }).click();
  const open = page.getByRole("complementary");
  await open.getByLabel("Dùng được đến hết ngày").fill("1/2/2024");
  await open.getByRole("button", { name: "Lưu" }).click();
  await expect(open.getByText("Đã lưu, có hiệu lực ngay.")).toBeVisible();

  await page.goto("/admin");
  await writeArticle(page, "Bãi phù sa lở thêm hai mét", ["Bãi lở trong đêm."]);
  const lead = page.getByRole("figure", { name: "Ảnh đầu bài" });
  const choosing = page.waitForEvent("filechooser");
  await lead.getByRole("button", { name: "Chọn ảnh" }).click();
  const smaller = await sharp(scene).resize(600).toBuffer();
  await (await choosing).setFiles({ name: "thu-nho.jpg", mimeType: "image/jpeg", buffer: smaller });
  await expect(lead.getByText("Trong kho đã có ảnh trông giống ảnh này.")).toBeVisible();
  await expectAccessible(page);
  await lead.getByRole("button", { name: "Dùng ảnh đã có" }).click();
  await expect(lead.getByText("Trong kho đã có ảnh trông giống ảnh này.")).toHaveCount(0);
  await expect(lead.getByText("Quyền dùng ảnh này đã hết từ sau ngày 01/02/2024.")).toBeVisible();
  await page.getByRole("tab", { name: /^Soát bài/ }).click();
  await expect(page.getByText("Ảnh đầu bài: quyền dùng đã hết từ sau ngày 01/02/2024")).toBeVisible();
});
