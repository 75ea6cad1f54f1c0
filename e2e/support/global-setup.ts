import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { chromium, type FullConfig } from "@playwright/test";
import { acceptInvitation, addMember } from "#e2e/support/members.ts";
import { startSite, stopSite } from "#e2e/support/site-process.ts";

/** Port and data folder of the site that the journeys go through; E2E_PORT is for two runs on one machine. */
export const SITE = { port: Number(process.env.E2E_PORT ?? 3100), dataDir: resolve(".data/e2e") };

/** Starts the site from nothing and gives it its people: the administrator by the one-time link, the others by command. */
export default async function setUp(config: FullConfig): Promise<() => Promise<void>> {
  rmSync(SITE.dataDir, { recursive: true, force: true });
  const site = await startSite(SITE.port, SITE.dataDir, { STYLEGUIDE: "1" });
  if (!site.invitation) throw new Error("the first start printed no link for the first administrator");
  const browser = await chromium.launch(config.projects[0]?.use.launchOptions);
  const page = await browser.newPage();
  await acceptInvitation(page, site.invitation, "administrator");
  for (const member of ["reporter", "editor", "managing-editor", "editor-in-chief"] as const) {
    await addMember(browser, member, SITE.dataDir, SITE.port);
  }
  await browser.close();
  return () => stopSite(site);
}
