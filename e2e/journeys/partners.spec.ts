import { expect } from "@playwright/test";
import { test } from "#e2e/support/test.ts";

test("an agreement with a partner is noted, mended, given another address and ended on one screen", async ({
  signedInAs,
  stranger,
}) => {
  const chief = await signedInAs("editor-in-chief");
  const statusOf = async (url: string) => (await stranger.request.get(url)).status();
  await chief.goto("/admin/may-tim");
  await chief.getByRole("link", { name: "Đối tác" }).click();
  const fresh = chief.getByRole("form", { name: "Thêm đối tác" });
  await fresh.getByLabel("Tên đối tác").fill("Mạng Đọc Thử");
  await fresh.getByLabel("Chậm hơn bạn đọc (phút)").fill("1");
  await fresh.getByLabel("Đến ngày").fill("hôm nào đó");
  await fresh.getByLabel("Thời sự").check();
  await fresh.getByRole("button", { name: "Lưu" }).click();
  // What was typed is still there, and the first wrong field has the cursor.
  const until = fresh.getByLabel("Đến ngày");
  await expect(until).toBeFocused();
  await expect(until).toHaveAccessibleDescription(/sau ngày bắt đầu/);
  await expect(fresh.getByLabel("Thời sự")).toBeChecked();
  await until.fill("");
  await fresh.getByLabel("Chậm hơn bạn đọc (phút)").fill("90");
  await fresh.getByRole("button", { name: "Lưu" }).click();

  const partner = chief.getByRole("listitem").filter({ has: chief.getByRole("heading", { name: "Mạng Đọc Thử" }) });
  await expect(partner).toContainText("Tít và sapo · sau 90 phút · không ảnh · Thời sự");
  await partner.locator("summary").press("Enter");
  const address = partner.getByText(/\/rss\.xml$/);
  const first = (await address.textContent()) ?? "";
  expect(await statusOf(first)).toBe(200);
  await partner.getByRole("button", { name: "Đổi địa chỉ" }).click();
  await expect(address).not.toHaveText(first);
  const second = (await address.textContent()) ?? "";
  await expect.poll(() => statusOf(first)).toBe(404);
  expect(await statusOf(second)).toBe(200);

  await partner.getByLabel("Nội dung").selectOption({ label: "Toàn văn" });
  await partner.getByRole("button", { name: "Lưu" }).click();
  await expect(partner).toContainText("Toàn văn · sau 90 phút");
  await partner.getByRole("button", { name: "Chấm dứt ngay" }).click();
  await expect(partner).toContainText("Đã hết");
  await expect.poll(() => statusOf(second)).toBe(410);
});

test("agreements are the lead's matter: a reporter finds no such screen", async ({ signedInAs }) => {
  const reporter = await signedInAs("reporter");
  await reporter.goto("/admin/doi-tac");
  await expect(reporter.getByRole("heading", { level: 1 })).toHaveText("Không có trang này");
});
