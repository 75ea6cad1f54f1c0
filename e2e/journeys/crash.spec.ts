import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { expect } from "@playwright/test";
import { SITE } from "#e2e/support/global-setup.ts";
import { acceptInvitation } from "#e2e/support/members.ts";
import { killSite, type SiteProcess, startSite, stopSite } from "#e2e/support/site-process.ts";
import { test } from "#e2e/support/test.ts";

const PORT = SITE.port + 100;
const DATA_DIR = resolve(".data/e2e-crash");
const ROUNDS = 3;

let site: SiteProcess;

test.afterAll(async () => {
  // Also when a step failed: a site that is left running would hold the port.
  if (site.main.exitCode === null && site.main.signalCode === null) await stopSite(site);
});

test("kill -9 of site and database during saves loses nothing that was acknowledged", async ({ browser }) => {
  test.setTimeout(180_000);
  rmSync(DATA_DIR, { recursive: true, force: true });
  site = await startSite(PORT, DATA_DIR, { TOASOAN_DEMO: "0" });
  const context = await browser.newContext({ baseURL: site.url });
  const page = await context.newPage();
  await acceptInvitation(page, site.invitation ?? "", "administrator");
  await page
    .getByRole("button", { name: /^Bài mới/ })
    .first()
    .click();
  await page.waitForURL(/\/admin\/bai-viet\//);
  const address = page.url();
  // The save that was under way at the blow may arrive once the site is back and the page was opened anew: then the page
  // says that there is a newer version, and whoever writes opens it.
  await page.addLocatorHandler(page.getByRole("button", { name: "Mở bản mới" }), (button) => button.click());
  const headline = page.getByRole("textbox", { name: "Tít", exact: true });

  for (let round = 1; round <= ROUNDS; round++) {
    let acknowledged = "";
    let killed = false;
    let blow: NodeJS.Timeout | undefined;
    const strike = async () => {
      killed = true;
      await killSite(site);
    };
    for (let n = 1; !killed && n < 500; n++) {
      const text = `Vòng ${round}, lần lưu ${n}`;
      const answer = page.waitForResponse("**/luu", { timeout: 5_000 });
      await headline.fill(text);
      await page.keyboard.press("Control+s");
      // What the server said, not what the screen shows: only a whole answer counts as a promise.
      const isAcknowledged = await answer
        .then(async (response) => /"ok":true/.test(await response.text()))
        .catch(() => false);
      if (!isAcknowledged) continue;
      acknowledged = text;
      // The blow falls somewhere in a run of saves, each round later; however slow the machine, one was acknowledged.
      blow ??= setTimeout(strike, 300 + round * 700);
    }
    clearTimeout(blow);
    expect(acknowledged).not.toBe("");
    site = await startSite(PORT, DATA_DIR, { TOASOAN_DEMO: "0" });
    const reader = await context.newPage();
    await reader.goto(address);
    const kept = await reader.getByRole("textbox", { name: "Tít", exact: true }).inputValue();
    // The last save may have reached the disk without its answer reaching the browser: then it is one further.
    const numbers = [acknowledged, kept].map((text) => Number(/\d+$/.exec(text)?.[0]));
    expect(kept).toContain(`Vòng ${round}`);
    expect(numbers[1]).toBeGreaterThanOrEqual(numbers[0] ?? 0);
    await reader.close();
    await page.goto(address);
    await page
      .getByRole("button", { name: "Bỏ bản trên máy này" })
      .click({ timeout: 2_000 })
      .catch(() => undefined);
  }
  await context.close();
});
