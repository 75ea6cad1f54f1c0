import { expect, type Page } from "@playwright/test";
import { test } from "#e2e/support/test.ts";

type Listed = { articles: { livePath: string | null; language: string }[] };
type Command = <Answer>(...args: string[]) => Promise<Answer>;

async function pathOf(command: Command, kind: string): Promise<string> {
  const { articles } = await command<Listed>("article", "list", "--status", "published", "--kind", kind);
  const path = articles.find(({ language }) => language === "vi")?.livePath ?? "";
  expect(path).not.toBe("");
  return path;
}

function canonicalOf(page: Page): Promise<string | null> {
  return page.locator("link[rel=canonical]").getAttribute("href");
}

test("a theme that was chosen is there before the page is, at the next visit and in other tabs", async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    // The head has been read when the body begins, and nothing was painted yet.
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      sessionStorage.setItem("theme-at-body", document.documentElement.dataset.theme ?? "");
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto("/");
  const html = page.locator("html");
  await expect(html).toHaveAttribute("data-theme", "system");
  const choice = page.getByRole("group", { name: "Nền trang" });
  await choice.getByRole("button", { name: "Tối" }).click();
  await expect(html).toHaveAttribute("data-theme", "dark");
  await page.reload();
  expect(await page.evaluate(() => sessionStorage.getItem("theme-at-body"))).toBe("dark");
  await expect(choice.getByRole("button", { name: "Tối" })).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(23, 21, 17)");
  for (const meta of await page.locator("meta[name=theme-color]").all())
    await expect(meta).toHaveAttribute("content", "#171511");
  const other = await context.newPage();
  await other.goto("/chuyen-muc/thoi-su");
  await other.getByRole("group", { name: "Nền trang" }).getByRole("button", { name: "Theo máy" }).click();
  await expect(html).toHaveAttribute("data-theme", "system");
  await expect(choice.getByRole("button", { name: "Theo máy" })).toHaveAttribute("aria-pressed", "true");
});

test("the canonical address is copied byte for byte, or selected where the browser refuses", async ({
  page,
  context,
  command,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(await pathOf(command, "news"));
  const address = page.locator("[data-address]");
  for (const name of ["Chép link", "Chép"]) {
    await page.evaluate(() => navigator.clipboard.writeText("trước"));
    await page.getByRole("button", { name, exact: true }).click();
    await expect(page.getByText("Đã chép", { exact: true })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await canonicalOf(page));
    expect(copied).toBe(await address.textContent());
  }
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
  });
  await page.getByRole("button", { name: "Chép link" }).click();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(await address.textContent());
  await expect(address).toBeInViewport();
});

test("the system's sheet gets the title and the canonical address; without one there is no button", async ({
  page,
  command,
}) => {
  const path = await pathOf(command, "news");
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "share"));
  await page.goto(path);
  const button = page.getByRole("button", { name: "Chia sẻ" });
  await expect(page.getByRole("button", { name: "Chép link" })).toBeVisible();
  await expect(button).toBeHidden();
  await page.addInitScript(() => {
    navigator.share = async (data) => sessionStorage.setItem("shared", JSON.stringify(data));
  });
  await page.reload();
  await button.click();
  const shared = JSON.parse((await page.evaluate(() => sessionStorage.getItem("shared"))) ?? "");
  expect(shared).toEqual({ title: await page.title(), url: await canonicalOf(page) });
});

test("the pictures of an article are gone through by keyboard alone", async ({ page, command }) => {
  await page.goto(await pathOf(command, "photo-story"));
  const links = page.locator("a[data-lightbox]");
  const count = await links.count();
  expect(count).toBeGreaterThan(2);
  await links.nth(1).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Ảnh trong bài" });
  await expect(dialog.getByText(`2/${count}`, { exact: true }).first()).toBeVisible();
  await expect(dialog.getByRole("img")).toHaveAttribute(
    "src",
    new RegExp((await links.nth(1).getAttribute("href")) ?? ""),
  );
  const presses = [
    ["ArrowRight", 3],
    ["ArrowLeft", 2],
    ["End", count],
    ["ArrowRight", 1],
    ["Home", 1],
  ] as const;
  for (const [key, number] of presses) {
    await page.keyboard.press(key);
    await expect(dialog.locator("[data-count]")).toHaveText(`${number}/${count}`);
  }
  const caption = await page.locator("figure:has(a[data-lightbox]) figcaption").first().textContent();
  await expect(dialog.locator("[data-caption]")).toHaveText(caption ?? "");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(links.nth(1)).toBeFocused();
  await links.nth(0).click();
  await dialog.getByRole("button", { name: "Ảnh sau" }).click();
  await expect(dialog.locator("[data-count]")).toHaveText(`2/${count}`);
  await page.mouse.click(2, 2);
  await expect(dialog).toBeHidden();
});

test("an article is saved for later, found on its page, and taken off again", async ({ page, command }) => {
  await page.goto(await pathOf(command, "news"));
  const headline = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await page.getByRole("button", { name: "Lưu đọc sau" }).click();
  await page.reload();
  await expect(page.getByRole("button", { name: "Đã lưu, bấm để bỏ" })).toBeVisible();
  await page.getByText("Mục lục").first().click();
  await page.getByRole("link", { name: "Đọc sau" }).click();
  await expect(page).toHaveURL("/doc-sau");
  await page.getByRole("link", { name: headline }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
  await page.goBack();
  await page.getByRole("button", { name: "Bỏ" }).click();
  await expect(page.getByText("Chưa có bài nào.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.evaluate(() => localStorage.setItem("saved", '[{"path":"javascript:alert(1)","headline":"x","at":1},7'));
  await page.reload();
  await expect(page.getByText("Chưa có bài nào.")).toBeVisible();
});

test("the size of running text is the reader's, and that of nothing else", async ({ page, command }) => {
  await page.goto(await pathOf(command, "news"));
  const sizes = () =>
    page.evaluate(() =>
      ["[data-listen-text]", "h1", "header nav a"].map((place) =>
        Number.parseFloat(getComputedStyle(document.querySelector(place) as Element).fontSize),
      ),
    );
  const [text = 0, ...others] = await sizes();
  const choice = page.getByRole("group", { name: "Cỡ chữ" });
  await choice.getByRole("button", { name: "Rất lớn" }).click();
  const [larger = 0, ...same] = await sizes();
  expect(larger).toBeCloseTo(text * 1.35, 1);
  expect(same).toEqual(others);
  await page.reload();
  expect((await sizes())[0]).toBe(larger);
  await expect(choice.getByRole("button", { name: "Rất lớn" })).toHaveAttribute("aria-pressed", "true");
  await choice.getByRole("button", { name: "Vừa" }).click();
  expect((await sizes())[0]).toBe(text);
});

test("who stopped in a long article is offered to go on there, and is never moved unasked", async ({
  page,
  command,
}) => {
  const path = await pathOf(command, "long-read");
  await page.setViewportSize({ width: 360, height: 500 });
  await page.goto(path);
  const half = await page.evaluate(() => {
    const { top, height } = (document.querySelector("[data-article-id]") as Element).getBoundingClientRect();
    scrollTo(0, top + scrollY + height / 2);
    return scrollY;
  });
  await page.goto("/");
  const offer = page.getByRole("button", { name: "Đọc tiếp chỗ đang dở" });
  await expect(offer).toBeHidden();
  await page.goto(`${path}#noi-dung`);
  await expect(offer).toBeHidden();
  await page.goto("/");
  await page.goto(path);
  await expect(offer).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await offer.click();
  await expect.poll(() => page.evaluate((at) => Math.abs(scrollY - at), half)).toBeLessThan(50);
  await expect(offer).toBeHidden();
  await page.goto("/");
  await page.goto(path);
  await page.getByRole("button", { name: "Bỏ qua" }).click();
  await expect(offer).toBeHidden();
  // Who came to the end has read it.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.goto("/");
  await page.goto(path);
  await page.waitForLoadState("load");
  expect(await page.evaluate(() => localStorage.getItem("places"))).toBe("[]");
  await expect(offer).toBeHidden();
});

test("an article is read aloud sentence by sentence, paused, gone on with", async ({ page, command }) => {
  await page.addInitScript(() => {
    const said: { text: string; onend: () => void }[] = [];
    const synthesis = { getVoices: () => [{ lang: "vi-VN" }], speak: said.push.bind(said), cancel: () => undefined };
    class Utterance {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, said });
  });
  await page.goto(await pathOf(command, "news"));
  const said = () =>
    page.evaluate(() => (window as unknown as { said: { text: string }[] }).said.map(({ text }) => text));
  const end = () => page.evaluate(() => (window as unknown as { said: { onend: () => void }[] }).said.at(-1)?.onend());
  const headline = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await page.getByRole("button", { name: "Nghe bài" }).click();
  await expect(page.locator("h1")).toHaveAttribute("data-spoken", "");
  while ((await page.locator("[data-listen-text] [data-spoken]").count()) === 0) await end();
  const heard = await said();
  expect(heard.join(" ")).toContain(headline);
  await page.getByRole("button", { name: "Tạm dừng" }).click();
  await end();
  expect(await said()).toEqual(heard);
  await page.getByRole("button", { name: "Nghe tiếp" }).click();
  expect(await said()).toEqual([...heard, heard.at(-1)]);
  await expect(page.locator("[data-spoken]")).toHaveCount(1);
});

test("a view is told once a session, after three seconds in sight, and never of a program", async ({
  page,
  command,
}) => {
  const path = await pathOf(command, "news");
  const told: (string | null)[] = [];
  await page.route("/luot-xem", (route) => {
    told.push(route.request().postData());
    return route.fulfill({ status: 204 });
  });
  // Time stands still but where it is told to go on.
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1_000);
  await page.goto(path);
  await page.clock.runFor(10_000);
  expect(told).toEqual([]);
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "webdriver", { value: false }));
  await page.reload();
  await page.clock.runFor(2_900);
  expect(told).toEqual([]);
  await page.clock.runFor(200);
  const id = await page.locator("[data-article-id]").getAttribute("data-article-id");
  await expect.poll(() => told).toEqual([id]);
  await page.reload();
  await page.clock.runFor(10_000);
  expect(told).toEqual([id]);
});

test("the menu closes by Escape and by a click beside it", async ({ page }) => {
  await page.goto("/chuyen-muc/thoi-su");
  const menu = page.locator("details[data-menu]");
  const word = menu.locator("summary");
  await word.click();
  await expect(menu).toHaveAttribute("open", "");
  await page.keyboard.press("Escape");
  await expect(menu).not.toHaveAttribute("open", "");
  await expect(word).toBeFocused();
  await word.click();
  await page.getByRole("contentinfo").click({ position: { x: 2, y: 2 } });
  await expect(menu).not.toHaveAttribute("open", "");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a page is whole, its links work, and no button stands there for nothing", async ({
    page,
    command,
    request,
  }) => {
    await page.goto(await pathOf(command, "news"));
    await expect(page.locator("[data-listen-text] > p").first()).toBeVisible();
    await expect(page.locator("[data-address]")).toHaveText((await canonicalOf(page)) ?? "");
    await expect(page.getByRole("button")).toHaveCount(0);
    for (const name of ["Email", "Facebook", "X"]) {
      const href = (await page.getByRole("link", { name, exact: true }).getAttribute("href")) ?? "";
      expect([...new URL(href).searchParams.values()], href).toContain(await canonicalOf(page));
    }
    await page.goto(await pathOf(command, "photo-story"));
    const picture = await request.get((await page.locator("a[data-lightbox]").first().getAttribute("href")) ?? "");
    expect(picture.headers()["content-type"]).toMatch(/^image\//);
    await page.getByText("Mục lục").first().click();
    await page.getByRole("link", { name: "Đọc sau" }).click();
    await expect(page.getByText("Trình duyệt này không chạy script")).toBeVisible();
  });
});

test("of another site nothing is loaded before the reader asks for it, and then it plays in its place", async ({
  page,
  command,
}) => {
  const foreign: string[] = [];
  await page.route(/^https:/, (route) => {
    foreign.push(route.request().url());
    return route.fulfill({ contentType: "text/html; charset=utf-8", body: "<p>Phim bắt đầu</p>" });
  });
  const { articles } = await command<Listed>(
    "article",
    "list",
    "--status",
    "published",
    "--search",
    "Bến Lụa thắng ngược",
  );
  await page.goto(articles[0]?.livePath ?? "");
  const button = page.getByRole("button", { name: "Xem ngay ở đây" });
  await button.scrollIntoViewIfNeeded();
  await expect(page.getByRole("link", { name: "Phút 88: Kiều Oanh xoay nửa vòng" })).toBeVisible();
  expect(foreign).toEqual([]);
  await button.focus();
  await page.keyboard.press("Enter");
  const frame = page.locator("iframe");
  await expect(frame).toBeFocused();
  await expect(frame).toHaveAttribute("title", "Phút 88: Kiều Oanh xoay nửa vòng");
  await expect(frame.contentFrame().getByText("Phim bắt đầu")).toBeVisible();
  expect(foreign).toEqual(["https://www.youtube-nocookie.com/embed/toasoanmau3?autoplay=1"]);
});
