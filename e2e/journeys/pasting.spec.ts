import { expect, type Page } from "@playwright/test";
import { editScreen, writeArticle } from "#e2e/support/edit-screen.ts";
import { expectAccessible } from "#e2e/support/expect-accessible.ts";
import { test } from "#e2e/support/test.ts";

// As word processors, spreadsheets, mails and pages put it on the clipboard; the words are our own.
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {margin:0in; font-family:"Aptos"} --></style></head><body lang=VI>
<!--StartFragment--><h1 style='margin:0in'>Giữ phà qua lũ<o:p></o:p></h1>
<p class=MsoNormal><b><span lang=VI style='font-family:Aptos'>Bến Lụa</span></b> họp sáng nay, bàn <i>ba việc</i>:<a style='mso-comment-reference:BT_1'></a><span class=MsoCommentReference>[BT1]</span><o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>neo phà<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>trực đêm<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>gọi Ba<o:p></o:p></p>
<p class=MsoNormal><img width=300 height=200 src="file:///C:/Users/ba/clip_image001.png" alt="Bến phà"></p>
<p class=MsoNormal>Mặt sông rộng 300 m<sup>2</sup>.<o:p></o:p></p><!--EndFragment--></body></html>`;

const DOCS = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400;white-space:pre-wrap;">Đoạn thường, </span><span style="font-weight:700;">chữ đậm</span><span>.</span></p><br /><p dir="ltr"><a href="https://www.google.com/url?q=https://benlua.example/bai?utm_source%3Dgg&amp;sa=D"><span style="text-decoration:underline;">liên kết</span></a><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p></b>`;

const SHEET = `<google-sheets-html-origin><style>td{border:1px}</style><table dir="ltr"><tbody><tr><td style="font-weight:700"><b>Trạm</b></td><td><b>Mét</b></td></tr><tr><td rowspan="2">Cầu Đá</td><td>4,1</td></tr><tr><td>4,3</td></tr></tbody></table></google-sheets-html-origin>`;

const PAGE = `<div><script>document.title="bị chiếm"</script><p onclick="alert(1)">Xem <a href="javascript:alert(1)">ở đây</a> và <a href="https://bao.example/?fbclid=1">ở kia</a>, CO<sub>2</sub> giảm.</p>
<iframe src="https://quangcao.example"></iframe><img src="https://bao.example/anh.jpg" alt="Cầu" onerror="alert(1)"><img src="https://dem.example/1.gif" width="1" height="1"></div>`;

const MAIL = `Chào anh,<br><br>Phà chạy lại từ mai.<br>Giá vé như cũ.<br><br>Bà Tư`;

async function paste(page: Page, html: string, text = ""): Promise<void> {
  await editScreen(page).body.evaluate(
    (body, data) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", data.html);
      clipboardData.setData("text/plain", data.text);
      body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    { html, text },
  );
}

/** What stands in the text, a line a block: its kind and its words. */
function blocks(page: Page): Promise<string[]> {
  return page
    .locator(".body-text > *")
    .evaluateAll((elements) =>
      elements
        .map((element) => `${element.localName}: ${(element.textContent ?? "").replace(/\s+/g, " ").trim()}`)
        .filter((line) => line !== "p: "),
    );
}

async function open(page: Page): Promise<void> {
  await writeArticle(page, "Chỗ để dán", [""]);
  await editScreen(page).body.click();
}

test("a text from a word processor keeps its shape and drops the rest, and says what did not come along", async ({
  signedInAs,
}) => {
  const page = await signedInAs("editor");
  await open(page);
  await paste(page, WORD, "Giữ phà qua lũ");
  const body = editScreen(page).body;
  await expect(body.locator("h2")).toHaveText("Giữ phà qua lũ");
  await expect(body.locator("strong")).toHaveText("Bến Lụa");
  await expect(body.locator("em")).toHaveText("ba việc");
  await expect(body.locator("ul > li")).toHaveText(["neo phà", "trực đêm"]);
  await expect(body.locator("ol > li")).toHaveText(["gọi Ba"]);
  await expect(body).toContainText("Mặt sông rộng 300 m².");
  await expect(body).not.toContainText("BT1");
  await expect(body.getByRole("figure")).toHaveCount(1);
  const notice = page.getByRole("status").filter({ hasText: "Đã dán, có vài thứ không theo được" });
  await expect(notice).toContainText("1 nhận xét đã bỏ");
  await expect(notice).toContainText("ảnh nằm trong tệp gốc trên máy");
  await expectAccessible(page);
  // One step, and all of it is gone again.
  await body.press("Control+z");
  await expect(body.locator("h2, ul, ol, figure")).toHaveCount(0);
  await notice.getByRole("button", { name: "Đóng" }).click();
  await expect(notice).toBeHidden();
});

test("documents, sheets and mails come in as paragraphs, links that lead where they say, and tables", async ({
  signedInAs,
}) => {
  const page = await signedInAs("editor");
  await open(page);
  await paste(page, DOCS, "x");
  const body = editScreen(page).body;
  await expect(body.locator("strong")).toHaveText("chữ đậm");
  await expect(body.locator("a")).toHaveAttribute("href", "https://benlua.example/bai");
  expect(await blocks(page)).toEqual(["p: Đoạn thường, chữ đậm.", "p: liên kết"]);
  await body.press("Control+End");
  await body.press("Enter");
  await paste(page, MAIL, "x");
  expect((await blocks(page)).slice(2)).toEqual(["p: Chào anh,", "p: Phà chạy lại từ mai.Giá vé như cũ.", "p: Bà Tư"]);
  await body.press("Control+End");
  await body.press("Enter");
  await paste(page, SHEET, "x");
  await expect(body.getByRole("group", { name: "Bảng" })).toContainText(
    "Trạm · Mét Cầu Đá · 4,1".replace("Mét ", "Mét"),
  );
});

test("a page brings no scripts, frames or counters; a picture in the data is uploaded by itself", async ({
  signedInAs,
}) => {
  const page = await signedInAs("editor");
  await open(page);
  const title = await page.title();
  const foreign: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(new URL(page.url()).origin) && !/^(?:blob|data):/.test(url)) foreign.push(url);
  });
  const dot = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 64, height: 48 });
    canvas.getContext("2d")?.fillRect(8, 8, 40, 30);
    return canvas.toDataURL("image/png");
  });
  await paste(page, `${PAGE}<p>Sau ảnh</p><figure><img src="${dot}"><figcaption>Bến cũ</figcaption></figure>`, "x");
  const body = editScreen(page).body;
  await expect(body).toContainText("Xem ở đây và ở kia, CO₂ giảm.");
  await expect(body.locator("a")).toHaveAttribute("href", "https://bao.example/");
  await expect(body.locator("iframe, script, [onclick], [onerror]")).toHaveCount(0);
  await expect(body.getByRole("figure")).toHaveCount(2);
  await expect(body.locator("figure img")).toHaveCount(1);
  await expect(page.getByRole("status").filter({ hasText: "Đã dán" })).toContainText("https://bao.example/anh.jpg");
  expect(await page.title()).toBe(title);
  expect(foreign).toEqual([]);
});

test("much at once, and nested without end, does not stop the screen", async ({ signedInAs }) => {
  const page = await signedInAs("editor");
  await open(page);
  const many = "<p style='margin:0'>Một đoạn <b>rất</b> thường, lặp đi lặp lại.</p>".repeat(1_500);
  await paste(page, many, "x");
  await expect(editScreen(page).paragraphs).toHaveCount(1_500);
  await page.keyboard.press("Control+z");
  await paste(page, `${"<div><span>".repeat(10_000)}đáy${"<br>".repeat(20_000)}`, "x");
  await expect(editScreen(page).body).toContainText("đáy");
});

test("an address pasted over words links them without what follows readers; on a line of its own it becomes a card or an embed", async ({
  signedInAs,
  command,
}) => {
  const page = await signedInAs("editor");
  const { articles } = await command<{ articles: { livePath: string; headline: string }[] }>(
    ...["article", "list", "--status", "published"],
  );
  const [own] = articles;
  await writeArticle(page, "Dán địa chỉ", ["bến phà"]);
  const { body } = editScreen(page);
  await page.keyboard.press("Shift+Home");
  await paste(page, "", "https://bao.example/ben?utm_source=zalo");
  await expect(body.getByRole("link", { name: "bến phà" })).toHaveAttribute("href", "https://bao.example/ben");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");

  // An address elsewhere is a link and nothing else.
  await paste(page, "", "https://bao.example/khac");
  await expect(body.getByRole("link", { name: "https://bao.example/khac" })).toBeVisible();
  await expect(page.getByRole("group", { name: "Địa chỉ vừa dán" })).toHaveCount(0);
  await page.keyboard.press("Enter");

  await paste(page, "", new URL(own?.livePath ?? "", page.url()).href);
  const offer = page.getByRole("group", { name: "Địa chỉ vừa dán" });
  await expect(offer.getByRole("button", { name: `Thẻ bài “${own?.headline}”` })).toBeVisible();
  await expectAccessible(page);
  // By keys: back from the text, over the link that may stay.
  await page.keyboard.press("Shift+Tab");
  await expect(offer.getByRole("button", { name: "Giữ liên kết" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(body.getByText(own?.headline ?? "")).toBeVisible();
  await expect(offer).toHaveCount(0);

  await paste(page, "", "https://youtu.be/abcdefghijk?si=x");
  await offer.getByRole("button", { name: "Nhúng YouTube" }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Tiêu đề", { exact: true }).fill("Phà qua lũ");
  await page.keyboard.press("Control+Enter");
  await expect(body.getByText(/^YouTube: https:\/\/youtu\.be\/abcdefghijk$/)).toBeVisible();
  await page.keyboard.press("Control+s");
  await editScreen(page).expectSaved();
});
