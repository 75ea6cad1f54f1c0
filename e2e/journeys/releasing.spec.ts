import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { type Browser, expect, type Page } from "@playwright/test";
import { writeArticle } from "#e2e/support/edit-screen.ts";
import { expectAccessible } from "#e2e/support/expect-accessible.ts";
import { SITE } from "#e2e/support/global-setup.ts";
import { acceptInvitation, addMember, signIn } from "#e2e/support/members.ts";
import { reloadUntil } from "#e2e/support/reload-until.ts";
import { type SiteProcess, startSite, stopSite } from "#e2e/support/site-process.ts";
import { test } from "#e2e/support/test.ts";

// Whoever rearranges a front does so for all readers: these journeys have a site of their own, with the sample newsroom.
const PORT = SITE.port + 200;
const DATA_DIR = resolve(".data/e2e-releasing");

const sheet = (page: Page) => page.getByRole("dialog", { name: "Đưa lên trang" });
const result = (page: Page) => page.getByRole("dialog", { name: "Đã lên trang" });
const place = (page: Page, name: RegExp) => sheet(page).getByRole("radio", { name });

let site: SiteProcess | null = null;

test.afterEach(async () => {
  // Also when a step failed: a site that is left running would hold the port.
  if (site) await stopSite(site);
  site = null;
});

/** Writes an article that is ready to be released, and opens the sheet by its key. */
async function writeReady(page: Page, headline: string): Promise<void> {
  await writeArticle(page, headline, ["Từ sáng mai xe qua được cả hai chiều."]);
  await page.getByRole("textbox", { name: "Sapo" }).fill("Cầu mở lại sau mười đêm sửa.");
  await page.getByLabel("Chuyên mục").selectOption({ label: "Thời sự" });
  await page.getByLabel("Cách ghi tên").selectOption({ label: "Tòa soạn" });
  await page.keyboard.press("Control+Enter");
  await expect(sheet(page)).toBeVisible();
}

async function openAs(browser: Browser, member: "administrator" | "editor", url: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: url })).newPage();
  if (member === "editor") await signIn(page, member);
  return page;
}

test("an article goes out as the lead by keys alone; who chose by a former front is told and chooses anew", async ({
  browser,
}) => {
  test.setTimeout(150_000);
  rmSync(DATA_DIR, { recursive: true, force: true });
  site = await startSite(PORT, DATA_DIR);
  const chief = await openAs(browser, "administrator", site.url);
  await acceptInvitation(chief, site.invitation ?? "", "administrator");
  await addMember(browser, "editor", DATA_DIR, PORT);
  const editor = await openAs(browser, "editor", site.url);
  const reader = await (await browser.newContext({ baseURL: site.url })).newPage();
  const title = reader.getByRole("heading", { level: 1 });
  await reader.goto("/");
  const former = (await title.textContent()) ?? "";

  await writeReady(chief, "Cầu Đá thông xe trở lại");
  await expect(place(chief, /^Tin đầu/)).toHaveAccessibleName(new RegExp(former));
  await expectAccessible(chief);
  await writeReady(editor, "Chợ nổi họp lại");
  await place(editor, /^Tin đầu/).check();

  await place(chief, /^Để theo giờ/).focus();
  await chief.keyboard.press("ArrowDown");
  await expect(place(chief, /^Tin đầu/)).toBeChecked();
  await sheet(chief).getByRole("button", { name: "Đưa lên ngay" }).press("Enter");
  await expect(result(chief).getByText(/^Bạn đọc thấy sau \d+(,\d)?\sgiây$/)).toBeVisible();
  const pages = result(chief).getByRole("region", { name: "Bạn đọc đã thấy chưa" }).getByRole("listitem");
  await expect(pages).toHaveText([
    /^Trang bài \/cau-da-thong-xe-tro-lai\s?[\d,]+\sgiây$/,
    /^Trang nhất \/\s?[\d,]+\sgiây$/,
  ]);
  await expectAccessible(chief);
  // It was measured: whoever looks now sees it.
  await reader.reload();
  await expect(title).toHaveText("Cầu Đá thông xe trở lại");
  await expect(reader.getByRole("heading", { level: 2, name: former })).toBeVisible();

  await sheet(editor).getByRole("button", { name: "Đưa lên ngay" }).press("Enter");
  await expect(sheet(editor).getByRole("alert")).toHaveText(/Trang nhất vừa được bày lại/);
  await expect(place(editor, /^Tin đầu/)).toHaveAccessibleName(/Cầu Đá thông xe trở lại/);
  await expect(place(editor, /^Tin đầu/)).toBeChecked();
  await sheet(editor).getByRole("button", { name: "Đưa lên ngay" }).press("Enter");
  await expect(result(editor)).toBeVisible();
  await reloadUntil(reader, reader.getByRole("heading", { level: 1, name: "Chợ nổi họp lại" }));
  await expect(reader.getByRole("heading", { level: 2, name: "Cầu Đá thông xe trở lại" })).toBeVisible();

  // The sheet of a live article says where it stands, and takes it out of its place.
  await result(editor).getByRole("button", { name: "Đóng" }).press("Enter");
  await editor.keyboard.press("Control+Enter");
  const again = editor.getByRole("dialog", { name: "Đưa bản sửa lên" });
  await expect(again.getByRole("radio", { name: /^Giữ nguyên chỗ/ })).toHaveAccessibleName(/Đang là tin đầu/);
  await again.getByRole("radio", { name: /^Gỡ khỏi chỗ đã đặt/ }).check();
  await again.getByRole("button", { name: "Đưa bản sửa lên" }).press("Enter");
  await expect(result(editor)).toBeVisible();
  await result(editor).getByRole("button", { name: "Đóng" }).press("Enter");
  await editor.keyboard.press("Control+Enter");
  // By its time it stands first as well: nothing came after it.
  await expect(again.getByRole("radio", { name: /^Để theo giờ/ })).toHaveAccessibleName(/Đang là tin đầu/);
  await expect(again.getByRole("radio", { name: /^Gỡ khỏi chỗ đã đặt/ })).toHaveCount(0);
});

test("words for sharing are counted, go out with the edition to networks alone, and stand ready as posts", async ({
  signedInAs,
  stranger,
}) => {
  const page = await signedInAs("editor");
  const headline = `Bến Sỏi có cầu phao ${Date.now()}`;
  await writeReady(page, headline);
  await page.keyboard.press("Escape");
  const words = page.getByLabel("Lời khi chia sẻ");
  await words.fill("Qua sông không còn phải chờ phà nữa.");
  // "ả", "ờ" and "ữ" are one letter each to a reader, and two to X.
  await expect(page.getByText("36/200 · X 39/256")).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await sheet(page).getByRole("button", { name: "Đưa lên ngay" }).press("Enter");
  const social = result(page).getByLabel("Facebook, Zalo lời khi chia sẻ");
  await expect(social).toHaveValue(/^Qua sông không còn phải chờ phà nữa\.\nhttp/);
  await expect(result(page).getByLabel("X lời khi chia sẻ")).toHaveValue(/^Qua sông/);
  const facebook = result(page).getByRole("link", { name: "Mở Facebook" });
  await expect(facebook).toHaveAttribute("href", /facebook\.com.*ben-soi-co-cau-phao/);
  await expectAccessible(page);

  const path = (await result(page).getByRole("link", { name: "Mở trang bài" }).getAttribute("href")) ?? "";
  await stranger.goto(path);
  const told = (name: string) => stranger.locator(name).getAttribute("content");
  expect(await told('meta[property="og:description"]')).toBe("Qua sông không còn phải chờ phà nữa.");
  expect(await told('meta[name="description"]')).toBe("Cầu mở lại sau mười đêm sửa.");
  const graph = await stranger.locator('script[type="application/ld+json"]').first().textContent();
  expect(graph).toContain("Cầu mở lại sau mười đêm sửa.");
  expect(graph).not.toContain("Qua sông");
});
