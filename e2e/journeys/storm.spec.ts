import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { type BrowserContext, expect, type Page } from "@playwright/test";
import { comeToRest } from "#e2e/support/come-to-rest.ts";
import { editScreen, goToEnd, writeArticle } from "#e2e/support/edit-screen.ts";
import { SITE } from "#e2e/support/global-setup.ts";
import { acceptInvitation, addMember, signIn } from "#e2e/support/members.ts";
import { killSite, type SiteProcess, startSite, stopSite } from "#e2e/support/site-process.ts";
import { test } from "#e2e/support/test.ts";
import { makeDice } from "#lib/random.ts";

const PORT = SITE.port + 100;
const DATA_DIR = resolve(".data/e2e-storm");
// A few by default; several hundred where somebody asks for them: STORM_ROUNDS=300, another run by STORM_SEED=7.
const ROUNDS = Number(process.env.STORM_ROUNDS ?? 10);
const random = makeDice(Number(process.env.STORM_SEED ?? 1));

let site: SiteProcess;

test.afterAll(async () => {
  // Also when a step failed: a site that is left running would hold the port.
  if (site.main.exitCode === null && site.main.signalCode === null) await stopSite(site);
});

type Writer = { name: string; context: BrowserContext; page: Page; paragraphs: number[] };

/** What the server said yes to: the words in saves whose whole answer came. */
const promised = new Set<string>();
const WORD = /\b[ab]\d+x\b/g;

function listen(page: Page): void {
  page.on("response", async (response) => {
    if (!/\/(luu|ghep)$/.test(new URL(response.url()).pathname) || response.request().method() !== "POST") return;
    const words = response.request().postData()?.match(WORD) ?? [];
    const isAcknowledged = await response
      .text()
      .then((text) => text.includes('"ok":true'))
      .catch(() => false);
    if (isAcknowledged) for (const word of words) promised.add(word);
  });
}

/** The ways in which saving goes wrong, each for what one writes in a round. */
const FAULTS = {
  none: async () => undefined,
  async requestLost({ page }: Writer) {
    await page.route("**/luu", (route) => route.abort(), { times: 1 });
  },
  async answerLost({ page }: Writer) {
    const loseAnswer = (route: Parameters<Parameters<Page["route"]>[1]>[0]) =>
      route
        .fetch()
        .catch(() => undefined)
        .then(() => route.abort().catch(() => undefined));
    await page.route("**/luu", loseAnswer, { times: 1 });
  },
  async offline({ context }: Writer) {
    await context.setOffline(true);
  },
  async killed() {
    // Somewhere between the key and the answer.
    await new Promise((done) => setTimeout(done, random(120)));
    await killSite(site);
  },
} as const;
type Fault = keyof typeof FAULTS;

async function mend(fault: Fault, { context }: Writer): Promise<void> {
  if (fault === "offline") await context.setOffline(false);
  if (fault === "killed") site = await startSite(PORT, DATA_DIR, { TOASOAN_DEMO: "0" });
}

function chooseFault(round: number): Fault {
  // Two deaths in every ten rounds.
  if (round % 5 === 3) return "killed";
  const lot = random(10);
  return lot < 3 ? "requestLost" : lot < 6 ? "answerLost" : lot < 8 ? "offline" : "none";
}

/** Closes the page as it is, words unsaved or not, and opens it anew. */
async function reopen(writer: Writer, address: string): Promise<void> {
  await writer.page.close();
  writer.page = await writer.context.newPage();
  listen(writer.page);
  await writer.page.goto(address);
}

async function isOnScreen(page: Page, word: string): Promise<boolean> {
  return (await editScreen(page).body.textContent())?.includes(word) ?? false;
}

async function textOf(page: Page, address: string): Promise<string> {
  await page.goto(address);
  const { paragraphs } = editScreen(page);
  await expect(paragraphs).toHaveCount(4);
  return (await paragraphs.allTextContents()).join("\n");
}

test(`${ROUNDS} rounds of two who write while lines are cut, answers lost, tabs closed and site and database killed: every word is there, once`, async ({
  browser,
}) => {
  test.setTimeout(120_000 + ROUNDS * 20_000);
  rmSync(DATA_DIR, { recursive: true, force: true });
  site = await startSite(PORT, DATA_DIR, { TOASOAN_DEMO: "0" });
  const contexts = await Promise.all([0, 1, 2].map(() => browser.newContext({ baseURL: site.url })));
  const [first, second, third] = contexts as [BrowserContext, BrowserContext, BrowserContext];
  const page = await first.newPage();
  await acceptInvitation(page, site.invitation ?? "", "administrator");
  await addMember(browser, "editor-in-chief", DATA_DIR, PORT);
  const other = await second.newPage();
  await signIn(other, "editor-in-chief");
  const reader = await third.newPage();
  await signIn(reader, "editor-in-chief");
  await writeArticle(page, "Chuyện trong bão", ["Đoạn một.", "Đoạn hai.", "Đoạn ba.", "Đoạn bốn."]);
  const address = page.url();
  await other.goto(address);
  const writers: Writer[] = [
    { name: "a", context: first, page, paragraphs: [0, 2] },
    { name: "b", context: second, page: other, paragraphs: [1, 3] },
  ];
  for (const writer of writers) listen(writer.page);

  const written: string[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const writer = writers[random(2)] as Writer;
    await test.step(`round ${round}: ${writer.name}`, async () => {
      await comeToRest(writer.page);
      const fault = chooseFault(round);
      const word = `${writer.name}${round}x`;
      await goToEnd(writer.page, editScreen(writer.page).paragraphs.nth(writer.paragraphs[random(2)] ?? 0));
      if (fault !== "killed") await FAULTS[fault](writer);
      await writer.page.keyboard.insertText(` ${word}`);
      // A screen that has just heard of a newer version takes no letter, says so, and shows none.
      if (await isOnScreen(writer.page, word)) written.push(word);
      await writer.page.keyboard.press("Control+s");
      if (fault === "killed") await FAULTS.killed();
      // Some go before they know how it ended; what was on the way is in their browser.
      const isLeft = random(4) === 0;
      if (fault !== "none" && isLeft) await mend(fault, writer).then(() => reopen(writer, address));
      else await mend(fault, writer);
      // Some others go on at once: whoever was not done merges when the turn comes back.
      if (random(3) > 0) await comeToRest(writer.page);
    });
  }

  expect(written.length).toBeGreaterThan(ROUNDS * 0.8);
  for (const writer of writers) await comeToRest(writer.page);
  const text = await textOf(reader, address);
  const counts = new Map(written.map((word) => [word, text.split(word).length - 1]));
  expect([...counts].filter(([, count]) => count !== 1)).toEqual([]);
  expect([...promised].filter((word) => counts.get(word) !== 1)).toEqual([]);
  expect(promised.size).toBe(written.length);
  for (const context of contexts) await context.close();
});
