import { test as base, type Page } from "@playwright/test";
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

/** The journeys' own `test`: each person has a browser of their own. */
export const test = base.extend<Fixtures>({
  signedInAs: async ({ browser }, use) => {
    const contexts: { close: () => Promise<void> }[] = [];
    await use(async (member) => {
      const context = await browser.newContext();
      contexts.push(context);
      const page = await context.newPage();
      await signIn(page, member);
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
