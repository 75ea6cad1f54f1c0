import { expect } from "@playwright/test";
import { editScreen, goToEnd, writeArticle } from "#e2e/support/edit-screen.ts";
import { expectAccessible } from "#e2e/support/expect-accessible.ts";
import { test } from "#e2e/support/test.ts";
import { VietnameseKeyboard } from "#e2e/support/vietnamese-typing.ts";

test("what is asked for before its script is there opens when it comes; what came opens also without a line", async ({
  signedInAs,
}) => {
  const page = await signedInAs("editor-in-chief");
  await writeArticle(page, "Phần đến sau", ["Mở đầu.", ""]);
  const { body } = editScreen(page);
  const ready = page.locator('.body-text[contenteditable="true"]');
  let letThrough = () => {};
  const mayPass = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  let held = 0;
  await page.route("**/_next/static/chunks/**", async (route) => {
    if ((await ready.count()) > 0) {
      held += 1;
      await mayPass;
    }
    await route.continue();
  });
  await page.reload();
  await ready.waitFor();
  await expect.poll(() => held).toBeGreaterThan(0);
  await body.focus();
  await page.keyboard.press("Control+Enter");
  const sheet = page.getByRole("dialog", { name: "Đưa lên trang" });
  await expect(sheet).toHaveCount(0);
  letThrough();
  await expect(sheet).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await expect(body).toBeFocused();

  await page.waitForLoadState("networkidle");
  await page.context().setOffline(true);
  await page.keyboard.press("Control+End");
  await page.keyboard.type("/cau trich");
  await page.keyboard.press("Enter");
  const form = page.getByRole("dialog", { name: "Câu trích lớn" });
  await form.getByLabel("Nội dung").fill("Nước lên thì mình lên theo.");
  await page.keyboard.press("Control+Enter");
  await expect(body.getByRole("group", { name: "Câu trích lớn" })).toContainText("Nước lên");
  await page.context().setOffline(false);
  await page.keyboard.press("Control+s");
  await editScreen(page).expectSaved();
});

test("the address of a block is copied by a key, leads a colleague to it, and says when it is gone", async ({
  signedInAs,
}) => {
  const page = await signedInAs("editor");
  const lines = Array.from({ length: 40 }, (_, index) => `Đoạn thứ ${index + 1}.`);
  await writeArticle(page, "Địa chỉ của một khối", lines);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const { body, paragraphs, expectSaved } = editScreen(page);
  const wanted = paragraphs.filter({ hasText: "Đoạn thứ 30." });
  await goToEnd(page, wanted);
  await page.keyboard.press("Control+Shift+l");
  await expect(page.getByText("Đã chép địa chỉ của khối.", { exact: false })).toBeVisible();
  await expectAccessible(page);
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toBe(`${page.url()}#${await wanted.getAttribute("data-id")}`);

  const colleague = await signedInAs("editor-in-chief");
  await colleague.goto(address);
  const marked = colleague.locator(".linked-block");
  await expect(marked).toHaveText("Đoạn thứ 30.");
  await expect(marked).toBeInViewport();
  await expectAccessible(colleague);
  await colleague.goto("/admin");

  // The menu beside a block copies the same address.
  await wanted.hover();
  await page.getByRole("button", { name: "Khối này" }).click();
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await page.getByRole("menuitem", { name: "Chép địa chỉ của khối" }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(address);

  await goToEnd(page, wanted);
  await page.keyboard.press("Shift+Home");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await expect(wanted).toHaveCount(0);
  await page.keyboard.press("Control+s");
  await expectSaved();
  await page.goto("/admin");
  await page.goto(address);
  await expect(page.getByText("Khối mà địa chỉ này dẫn tới không còn trong bài.")).toBeVisible();
  await expect(body).toBeVisible();
  await page.getByRole("button", { name: "Đóng", exact: true }).press("Enter");
  await expect(page.getByText("Khối mà địa chỉ này dẫn tới")).toHaveCount(0);
});

test("headline and standfirst get the same signs as the text, one key takes the last back, and composing is left alone", async ({
  signedInAs,
}) => {
  const page = await signedInAs("editor");
  await writeArticle(page, "", [""]);
  const { headline, paragraphs, body } = editScreen(page);
  const standfirst = page.getByRole("textbox", { name: "Sapo", exact: true });
  await headline.focus();
  await page.keyboard.type('"Chợ nổi" ở TP. Huế...');
  await expect(headline).toHaveValue("“Chợ nổi” ở TP.\u00a0Huế…");
  await page.keyboard.press("Control+z");
  await expect(headline).toHaveValue("“Chợ nổi” ở TP.\u00a0Huế...");
  // What was taken back stays so.
  await page.keyboard.type(" nay");
  await expect(headline).toHaveValue("“Chợ nổi” ở TP.\u00a0Huế... nay");

  await standfirst.focus();
  const keyboard = await VietnameseKeyboard.open(page);
  for (const by of ["composition", "backspace"] as const) {
    await standfirst.fill("");
    await keyboard.type("Theo ông Bảy, sông dài 12 km ", by, "telex");
    await expect(standfirst).toHaveValue("Theo ông\u00a0Bảy, sông dài 12\u00a0km ");
  }
  await standfirst.fill("");
  await keyboard.composing('a"');
  await expect(standfirst).toHaveValue('a"');
  await keyboard.commit('a"');
  await expect(standfirst).toHaveValue('a"');

  // A line that ends behind a unit ends; a space that does not break is found as a space.
  await body.click();
  await page.keyboard.type("Ông Nam đi 5 km");
  await page.keyboard.press("Enter");
  await page.keyboard.type("về TP Huế");
  await expect
    .poll(() => paragraphs.evaluateAll((all) => all.map(({ textContent }) => textContent)))
    .toEqual(["Ông\u00a0Nam đi 5 km", "về TP\u00a0Huế"]);
  await page.keyboard.press("Control+f");
  const bar = page.getByRole("search", { name: "Tìm và thay trong nội dung" });
  await bar.getByLabel("Tìm", { exact: true }).fill("ông nam");
  await expect(bar.getByRole("status").first()).toHaveText("1/1");
});
