import { expect, type Page } from "@playwright/test";
import { editScreen, writeArticle } from "#e2e/support/edit-screen.ts";
import { expectAccessible } from "#e2e/support/expect-accessible.ts";
import { test } from "#e2e/support/test.ts";
import { makeMp3 } from "#lib/testing/sample-media.ts";

/** A second of a moving square, as a browser records it. */
async function recordWebm(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const canvas = document.createElement("canvas");
    canvas.width = 320;
    canvas.height = 180;
    const pen = canvas.getContext("2d");
    const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: "video/webm" });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    const stopped = new Promise((resolve) => {
      recorder.onstop = resolve;
    });
    recorder.start();
    for (let frame = 0; frame < 30; frame++) {
      if (pen) {
        pen.fillStyle = `rgb(${frame * 8},120,90)`;
        pen.fillRect(0, 0, 320, 180);
        pen.fillStyle = "#fff";
        pen.fillRect(frame * 8, 60, 40, 40);
      }
      await new Promise(requestAnimationFrame);
    }
    recorder.stop();
    await stopped;
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
  });
  return Buffer.from(bytes);
}

async function insertClip(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await editScreen(page).body.press("Control+End");
  await page.keyboard.type("/video");
  await page.keyboard.press("Enter");
  await (await choosing).setFiles({ name, mimeType, buffer });
}

test("a video and a voice are put in, worded, captioned, and read by who does not hear them", async ({
  signedInAs,
  stranger,
}) => {
  const page = await signedInAs("editor");
  await writeArticle(page, `Tiếng phà ${Date.now()}`, ["Nghe và xem.", ""]);
  const { body, expectSaved } = editScreen(page);
  await insertClip(page, "pha.webm", "video/webm", await recordWebm(page));
  const clips = body.getByRole("group", { name: "Video, âm thanh" });
  const video = clips.first();
  await expect(video.locator("video")).toBeVisible();
  // A picture out of it stands for it at once.
  await expect(video.getByRole("button", { name: "Đổi ảnh bìa" })).toBeVisible();
  await expect(video).toContainText("chưa có phụ đề");
  await video.getByLabel("Tiêu đề").fill("Phà rời bến Lụa");
  await video.getByLabel("Lời trong clip").fill("Bác tài: lên phà nào!\nTiếng còi.");
  const choosing = page.waitForEvent("filechooser");
  await video.getByRole("button", { name: "Tệp phụ đề (.vtt, .srt)" }).click();
  const captions = Buffer.from("1\n00:00:00,000 --> 00:00:01,000\nLên phà nào!");
  await (await choosing).setFiles({ name: "loi.srt", mimeType: "text/plain", buffer: captions });
  await expect(video).toContainText("Đã có phụ đề");
  await expectAccessible(page);

  await insertClip(page, "loi-ke.mp3", "audio/mpeg", makeMp3(40));
  await expect(clips).toHaveCount(2);
  await expect(clips.nth(1).locator("audio")).toBeVisible();
  await insertClip(page, "gia.mp4", "video/mp4", Buffer.from("<script>alert(1)</script>"));
  await expect(page.getByRole("alert").filter({ hasText: "không phải video hay âm thanh" })).toBeVisible();

  await page.getByRole("textbox", { name: "Sapo" }).fill("Một buổi sáng ở bến, nghe và xem.");
  await page.getByLabel("Chuyên mục").selectOption({ label: "Thời sự" });
  await page.getByLabel("Cách ghi tên").selectOption({ label: "Tòa soạn" });
  await page.keyboard.press("Control+s");
  await expectSaved();
  await page.keyboard.press("Control+Enter");
  await page.getByRole("dialog", { name: "Đưa lên trang" }).getByRole("button", { name: "Đưa lên ngay" }).click();
  const path = (await page.getByRole("dialog").getByRole("link").first().getAttribute("href")) ?? "";
  await expect.poll(async () => (await stranger.request.get(path)).status()).toBe(200);

  const asked: string[] = [];
  stranger.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await stranger.goto(path);
  const shown = stranger.locator("video");
  await expect(shown).toHaveAttribute("poster", /^\/media\/[0-9a-f]+-\d+\.webp$/);
  await expectAccessible(stranger);
  // Nothing of it is loaded before somebody starts it.
  expect(asked.filter((one) => /\.(webm|mp3|vtt)$/.test(one))).toEqual([]);
  await stranger.getByText("Đọc lời trong clip").click();
  await expect(stranger.getByText("Bác tài: lên phà nào!")).toBeVisible();
  await shown.evaluate(async (element: HTMLVideoElement) => {
    element.muted = true;
    await element.play();
  });
  await expect.poll(() => shown.evaluate((element: HTMLVideoElement) => element.currentTime)).toBeGreaterThan(0);
  const source = (await shown.locator("source").getAttribute("src")) ?? "";
  const part = await stranger.request.get(source, { headers: { range: "bytes=0-9" } });
  expect([part.status(), (await part.body()).length]).toEqual([206, 10]);
});
