import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { run, runModule } from "#bin/run.ts";

const ON_SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The path of a real Chromium: one on the system, else the one Playwright downloads, else the distribution's package
 * when we may install it. @throws Error with the cure where there is none to be had.
 */
export async function findBrowser(say: (line: string) => void): Promise<string> {
  const candidates = [process.env.CHROMIUM_PATH ?? "", ...ON_SYSTEM, chromium.executablePath()];
  const find = () => candidates.find((path) => path !== "" && existsSync(path));
  const found = find();
  if (found) return found;
  say("No Chromium here; asking Playwright to download one …");
  await runModule("playwright/cli.js", ["install", "chromium"], { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" });
  const downloaded = find();
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0) {
    say("That did not work; installing the distribution's chromium …");
    await run("apt-get", ["update", "-q"]);
    await run("apt-get", ["install", "-q", "-y", "--no-install-recommends", "chromium", "fonts-noto-core"], {
      DEBIAN_FRONTEND: "noninteractive",
    });
    const installed = find();
    if (installed) return installed;
  }
  throw new Error("No Chromium: install the package chromium, or set CHROMIUM_PATH to one.");
}
