import { type BrowserContext, test as base, type Page } from "@playwright/test";
import { SITE } from "#e2e/support/global-setup.ts";
import { type Member, signIn, toasoan } from "#e2e/support/members.ts";

type Fixtures = {
  /** A page of somebody's own browser who has signed in. */
  signedInAs: (member: Member) => Promise<Page>;
  /** A page of a stranger's own browser. */
  stranger: Page;
  /** A command of the command line, run beside the site. */
  command: <Answer>(...args: string[]) => Promise<Answer>;
};

// Choosing a password is made to be slow; each worker of the journeys does it once for each person.
const signedIn = new Map<Member, Awaited<ReturnType<BrowserContext["storageState"]>>>();

/** The journeys' own `test`: each person has a browser of their own. */
export const test = base.extend<Fixtures>({
  signedInAs: async ({ browser }, use) => {
    const contexts: { close: () => Promise<void> }[] = [];
    await use(async (member) => {
      const context = await browser.newContext({ storageState: signedIn.get(member) });
      contexts.push(context);
      const page = await context.newPage();
      await page.goto("/admin");
      // A journey may have signed this person out; the page itself then leads the browser on.
      const asked = page.getByRole("heading", { name: "Vào bàn làm việc" });
      await asked.or(page.getByRole("heading", { name: "Bàn tin", level: 1 })).waitFor();
      if (await asked.isVisible()) {
        await signIn(page, member);
        signedIn.set(member, await context.storageState());
      }
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  stranger: async ({ browser }, use) => {
    const context = await browser.newContext();
    await use(await context.newPage());
    await context.close();
  },
  command: async ({ browserName: _browser }, use) => {
    await use((...args) => toasoan(SITE.dataDir, SITE.port, ...args));
  },
});
