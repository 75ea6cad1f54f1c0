import { defineConfig, devices } from "@playwright/test";
import { SITE } from "#e2e/support/global-setup.ts";

// The site under test is the real one: server/main.ts on a data folder of its own, with the sample newsroom.
export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/support/global-setup.ts",
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  expect: {
    timeout: 10_000,
    // Another version of the browser smooths letters otherwise; what moves by a line is far more.
    toHaveScreenshot: { threshold: 0.3, maxDiffPixelRatio: 0.02, animations: "disabled", scale: "device" },
  },
  // One picture for all machines: what differs between them is left out of it (e2e/looks.spec.ts).
  snapshotPathTemplate: "e2e/looks/{arg}{ext}",
  reporter: [["list"], ["./e2e/support/count-reporter.ts"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: `http://localhost:${SITE.port}`,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
