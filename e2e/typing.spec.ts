import { expect, type Page } from "@playwright/test";
import { editScreen, writeArticle } from "#e2e/support/edit-screen.ts";
import { test } from "#e2e/support/test.ts";
import { type InputMethod, type KeyMethod, strokesOf, VietnameseKeyboard } from "#e2e/support/vietnamese-typing.ts";

// Our own text, with every vowel the language marks, both cases, figures and signs.
const PARAGRAPHS = [
  "Đường về bến Lụa mùa này ngập trắng, người ta chèo xuồng qua cổng chợ, gọi nhau í ới giữa làn mưa.",
  "Ông Bảy Thưởng, 72 tuổi, kể: “Nước lên nhanh quá, chỉ kịp ẵm đứa nhỏ với bó lúa giống.” Ổng cười, để lộ hàm răng đen nhánh.",
  "Ủy ban thị xã đã mở 3 điểm đón; bếp lửa đỏ rực, nồi cháo nghi ngút khói, ai cũng được một tô.",
  "Ở Ấp Giữa, lũ trẻ thả vịt, vớt củi, nghịch ngợm suốt buổi. Ừ thì nghỉ học, nhưng chữ nghĩa vẫn còn đó!",
];
// The line does not break between how one speaks of a person and the name.
const WRITTEN = PARAGRAPHS.map((text) => text.replace("Ông Bảy", "Ông\u00a0Bảy"));
const WHOLE = WRITTEN.join("\n");

const WAYS: [InputMethod, KeyMethod][] = [
  ["composition", "telex"],
  ["composition", "vni"],
  ["backspace", "telex"],
  ["backspace", "vni"],
  ["selection", "telex"],
  ["selection", "vni"],
];

const textOf = (page: Page) => editScreen(page).paragraphs.allInnerTexts();

test("the keyboards know how a word is typed", () => {
  expect(
    strokesOf("đường", "telex")
      .map(({ key }) => key)
      .join(""),
  ).toBe("dduwowngf");
  expect(strokesOf("Ấp", "vni").map(({ shows }) => shows)).toEqual(["A", "Â", "Âp", "Ấp"]);
});

for (const [by, method] of WAYS) {
  test(`typed by ${by} in ${method}, while somebody else looks on and saves go out, every letter is there`, async ({
    signedInAs,
  }) => {
    const page = await signedInAs("editor");
    await writeArticle(page, `Gõ ${by} ${method}`, ["", ""]);
    const screen = editScreen(page);
    // Somebody who comes and goes draws faces beside the text meanwhile.
    const other = await signedInAs("editor-in-chief");
    const visits = (async () => {
      for (let visit = 0; visit < 3; visit++) await other.goto(page.url());
    })();
    await screen.paragraphs.first().click();
    const keyboard = await VietnameseKeyboard.open(page);
    for (const [index, paragraph] of PARAGRAPHS.entries()) {
      if (index > 0) await keyboard.press("Enter");
      await keyboard.type(paragraph, by, method);
    }
    await visits;
    expect((await textOf(page)).slice(0, -1)).toEqual(WRITTEN);
    await page.keyboard.press("Control+s");
    await screen.expectSaved();
    await page.reload();
    await expect(screen.paragraphs.first()).toBeVisible();
    expect((await textOf(page)).slice(0, PARAGRAPHS.length).join("\n")).toBe(WHOLE);
  });
}

test("Enter and Backspace while a syllable is being put together act on it, and on nothing else", async ({
  signedInAs,
}) => {
  const page = await signedInAs("editor");
  await writeArticle(page, "Đang bỏ dấu", ["Trước ", "Sau"]);
  const keyboard = await VietnameseKeyboard.open(page);
  await editScreen(page).paragraphs.first().click();
  await page.keyboard.press("End");
  // Backspace takes a letter of the syllable: the input method answers with what is left.
  await keyboard.composing("đươ");
  await keyboard.composing("đươn");
  await keyboard.composing("đươ");
  await keyboard.composing("đươn");
  await keyboard.composing("đương");
  await keyboard.commit("đường");
  // Enter ends the syllable; the next one breaks the paragraph.
  await keyboard.composing("lang");
  await keyboard.commit("làng");
  await keyboard.press("Enter");
  await keyboard.composing("qu");
  await keyboard.composing("");
  await keyboard.composing("quê");
  await keyboard.commit("quê");
  await expect.poll(() => textOf(page)).toEqual(["Trước đườnglàng", "quê", "Sau"]);
});

for (const by of ["composition", "backspace", "selection"] as const) {
  test(`beside bold words and behind a link, typing by ${by} keeps to itself`, async ({ signedInAs }) => {
    const page = await signedInAs("editor");
    await writeArticle(page, `Bên chữ đậm ${by}`, ["mở đầu "]);
    const keyboard = await VietnameseKeyboard.open(page);
    const body = editScreen(page).body;
    await body.click();
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Control+b");
    await keyboard.type("rất đậm", by, "telex");
    await page.keyboard.press("Control+b");
    await keyboard.type(" rồi thường ", by, "telex");
    await expect(body.locator("strong")).toHaveText("rất đậm");
    // A link over the last word; what is typed behind it is none.
    await keyboard.type("nguồn", by, "telex");
    await page.keyboard.press("Control+Shift+ArrowLeft");
    await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe("nguồn");
    await page.keyboard.press("Control+Shift+k");
    await page.getByRole("textbox", { name: "Địa chỉ liên kết" }).fill("https://benlua.example/nguon");
    await page.keyboard.press("Enter");
    await body.click();
    await page.keyboard.press("Control+End");
    await keyboard.type(" đã rõ.", by, "telex");
    await expect(body.locator("a")).toHaveText("nguồn");
    await expect.poll(() => textOf(page)).toEqual(["mở đầu rất đậm rồi thường nguồn đã rõ."]);
  });
}

test("a key acts on the words one sees selected, also before the browser has told of it", async ({ signedInAs }) => {
  const page = await signedInAs("editor");
  await writeArticle(page, "Chọn rồi bấm ngay", ["mở đầu nguồn"]);
  const body = editScreen(page).body;
  await body.click();
  await page.keyboard.press("Control+End");
  // Both in one go: what the browser tells of a selection comes after it.
  await body.evaluate((field) => {
    const words = field.querySelector("p")?.firstChild;
    if (!words) throw new Error("There is no text.");
    document.getSelection()?.setBaseAndExtent(words, "mở đầu ".length, words, "mở đầu nguồn".length);
    const keys = { key: "K", code: "KeyK", keyCode: 75, ctrlKey: true, shiftKey: true };
    field.dispatchEvent(new KeyboardEvent("keydown", { ...keys, bubbles: true, cancelable: true }));
  });
  await page.getByRole("textbox", { name: "Địa chỉ liên kết" }).fill("https://benlua.example/nguon");
  await page.keyboard.press("Enter");
  await expect(body.locator("a")).toHaveText("nguồn");
  await expect.poll(() => textOf(page)).toEqual(["mở đầu nguồn"]);
});

test("a shortcut of Markdown waits until the syllable is done, and one undo takes back the shape alone", async ({
  signedInAs,
}) => {
  const page = await signedInAs("editor");
  await writeArticle(page, "Phím tắt", [""]);
  const keyboard = await VietnameseKeyboard.open(page);
  const body = editScreen(page).body;
  await body.click();
  await keyboard.composing("##");
  await expect(body.locator("h2")).toHaveCount(0);
  await keyboard.commit("##");
  await keyboard.press(" ");
  await expect(body.locator("h2")).toHaveCount(1);
  await page.keyboard.press("Control+z");
  await expect(body.locator("h2")).toHaveCount(0);
  expect(await textOf(page)).toEqual(["## "]);
});
