import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import type { Browser, Page } from "@playwright/test";

const runFile = promisify(execFile);

/** The password of everybody in the tests; it exists only in their data folder. */
const PASSWORD = "một câu dài chỉ để thử";

/** The people of the newsroom under test, by role. */
export const MEMBERS = {
  administrator: { email: "quan-tri@e2e.invalid", name: "Quản trị Thử" },
  reporter: { email: "phong-vien@e2e.invalid", name: "Phóng viên Thử" },
  editor: { email: "bien-tap@e2e.invalid", name: "Biên tập Thử" },
  "managing-editor": { email: "thu-ky@e2e.invalid", name: "Thư ký Thử" },
  "editor-in-chief": { email: "tong-bien-tap@e2e.invalid", name: "Tổng biên tập Thử" },
} as const;
export type Member = keyof typeof MEMBERS;

/** Runs a command of `npm run toasoan` beside the running site, and returns the document it prints for machines. */
export async function toasoan<Answer>(dataDir: string, port: number, ...args: string[]): Promise<Answer> {
  const env = {
    ...process.env,
    DATABASE_URL: "",
    SITE_URL: "",
    DATA_DIR: dataDir,
    PORT: String(port),
    LOG_LEVEL: "warn",
  };
  const { stdout } = await runFile(process.execPath, ["bin/toasoan.ts", ...args, "--json"], { cwd: resolve("."), env });
  return JSON.parse(stdout);
}

/** Opens an account by command and chooses its password through the printed link. */
export async function addMember(browser: Browser, member: Member, dataDir: string, port: number): Promise<void> {
  const { email, name } = MEMBERS[member];
  const { link } = await toasoan<{ link: string }>(
    dataDir,
    port,
    "user",
    "add",
    email,
    "--name",
    name,
    "--role",
    member,
  );
  const page = await browser.newPage();
  await acceptInvitation(page, link, member);
  await page.close();
}

/** Fills in the page behind a one-time link, and lands on the desk. */
export async function acceptInvitation(page: Page, invitation: string, member: Member): Promise<void> {
  await page.goto(invitation);
  await page.getByLabel("Họ tên").fill(MEMBERS[member].name);
  await page.getByLabel("Thư điện tử").fill(MEMBERS[member].email);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Nhận lời mời và vào" }).click();
  await page.getByRole("heading", { name: "Bàn tin", level: 1 }).waitFor();
}

/** Signs in through the form. */
export async function signIn(page: Page, member: Member): Promise<void> {
  await page.goto("/admin/dang-nhap");
  await page.getByLabel("Thư điện tử").fill(MEMBERS[member].email);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Vào tòa soạn" }).click();
  await page.getByRole("heading", { name: "Bàn tin", level: 1 }).waitFor();
}
