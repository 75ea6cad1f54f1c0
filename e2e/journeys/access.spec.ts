import { expect } from "@playwright/test";
import { MEMBERS } from "#e2e/support/members.ts";
import { test } from "#e2e/support/test.ts";

test("a stranger who opens the newsroom is asked to sign in, and comes back to where they wanted", async ({
  stranger,
}) => {
  await stranger.goto("/admin");
  await expect(stranger).toHaveURL(/\/admin\/dang-nhap/);
  await expect(stranger.getByRole("heading", { name: "Vào bàn làm việc" })).toBeVisible();
});

test("a wrong password is refused without saying which half was wrong, and the address is kept", async ({
  stranger,
}) => {
  await stranger.goto("/admin/dang-nhap");
  await stranger.getByLabel("Thư điện tử").fill(MEMBERS.reporter.email);
  await stranger.getByLabel("Mật khẩu", { exact: true }).fill("không phải mật khẩu này");
  await stranger.getByRole("button", { name: "Vào tòa soạn" }).click();
  await expect(stranger.getByText("Sai thư hoặc mật khẩu.")).toBeVisible();
  await expect(stranger.getByLabel("Thư điện tử")).toHaveValue(MEMBERS.reporter.email);
});

test("who signs out is out, also with the cookie kept", async ({ signedInAs }) => {
  const page = await signedInAs("managing-editor");
  const cookies = await page.context().cookies();
  await page.getByRole("button", { name: /^Tài khoản/ }).click();
  await page.getByRole("button", { name: "Đăng xuất" }).click();
  await expect(page).toHaveURL(/\/admin\/dang-nhap/);
  await page.context().addCookies(cookies);
  await page.goto("/admin");
  await expect(page).toHaveURL(/\/admin\/dang-nhap/);
});

test("a reporter writes and hands in, and is offered no way to publish", async ({ signedInAs }) => {
  const reporter = await signedInAs("reporter");
  await reporter
    .getByRole("button", { name: /^Bài mới/ })
    .first()
    .click();
  await reporter.getByRole("textbox", { name: "Tít", exact: true }).fill("Tin của phóng viên");
  await reporter.getByRole("button", { name: "Gửi biên tập" }).click();
  await expect(reporter.getByText("Chờ biên tập").first()).toBeVisible();
  await expect(reporter.getByRole("button", { name: /Đưa lên trang/ })).toHaveCount(0);
});

test("a draft is reachable by nobody outside, whatever the spelling of its address", async ({ command, stranger }) => {
  const drafts = await command<{ articles: { id: string; slug: string | null; headline: string }[] }>(
    "article",
    "list",
    "--status",
    "draft",
  );
  // Drafts that other journeys have just begun have no headline to look for.
  const titled = drafts.articles.filter(({ headline }) => headline.length > 10);
  expect(titled.length).toBeGreaterThan(0);
  for (const { id, headline } of titled) {
    for (const path of [
      `/${id}`,
      `/admin/bai-viet/${id}`,
      `/./admin//bai-viet/${id}`,
      `/ADMIN/bai-viet/${id}`,
      `/admin/bai-viet/${id}.rsc`,
    ]) {
      const answer = await stranger.request.get(path, {
        headers: { "x-middleware-subrequest": "proxy:proxy:proxy", rsc: "1" },
      });
      expect(await answer.text()).not.toContain(headline);
    }
  }
});
