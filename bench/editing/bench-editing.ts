import { type Browser, chromium, type Page } from "@playwright/test";
import { endLater } from "#bench/children.ts";
import type { Bench } from "#bench/context.ts";
import { formatNumber, formatSpread, median, percentile } from "#bench/numbers.ts";
import { say } from "#bench/say.ts";
import { makeUpText } from "#bench/search/made-up-text.ts";
import { renderTable } from "#bench/table.ts";
import { createArticle } from "#domain/articles/commands/create-article.ts";
import { emptyContent } from "#domain/articles/content.ts";
import { SYSTEM_ACTOR } from "#domain/people/system-actor.ts";
import { findBrowser } from "#e2e/support/find-browser.ts";
import { acceptInvitation, MEMBERS, toasoan } from "#e2e/support/members.ts";
import { makeRandom } from "#lib/random.ts";
import { paragraphs } from "#prisma/factories/make-article.ts";

const WORDS = 5_000;
const PARAGRAPH = 60;
const KEYS = 200;

/** What somebody waits for at a key: from the press to the next picture on the screen, in ms. */
type Typing = { name: string; keys: number[] };

/**
 * How long the edit screen of a long article takes until one can write, and what a key costs there, beside a bare element
 * with the same text in it, which does nothing but show letters.
 */
export async function benchEditing({ site, options, print }: Bench): Promise<void> {
  const browser = await chromium.launch({ executablePath: await findBrowser(say), args: ["--no-sandbox"] });
  endLater(() => browser.close());
  const texts = makeParagraphs();
  const body = paragraphs(...texts);
  const { id } = await createArticle({ ...emptyContent("vi"), headline: "Bài dài để đo", body }, SYSTEM_ACTOR);
  const page = await signIn(browser, site.url, site.dataDir);
  say("editing: opening and typing");
  const openings: number[] = [];
  const ours: Typing = { name: "edit screen", keys: [] };
  const bare: Typing = { name: "bare element", keys: [] };
  for (let round = 0; round < options.rounds; round++) {
    openings.push(await openArticle(page, `${site.url}/admin/bai-viet/${id}`));
    ours.keys.push(...(await typeKeys(page, ".body-text > p")));
    await page.goto("about:blank");
    await page.setContent(`<div contenteditable lang="vi">${texts.map((text) => `<p>${text}</p>`).join("")}</div>`);
    bare.keys.push(...(await typeKeys(page, "[contenteditable] > p")));
  }
  print(`\n## Editing: an article of ${formatNumber(WORDS)} words\n`);
  print(`Ready to type after ${formatSpread(openings)} ms.\n`);
  const row = ({ name, keys }: Typing) => [
    name,
    ...[median(keys), percentile(keys, 0.95), Math.max(...keys)].map((value) => formatNumber(value, 1)),
  ];
  print(renderTable(["ms from a key to the next picture", "p50", "p95", "most"], [row(ours), row(bare)]));
}

function makeParagraphs(): string[] {
  const { sentence } = makeUpText(makeRandom(7));
  return Array.from({ length: Math.ceil(WORDS / PARAGRAPH) }, () => sentence(PARAGRAPH));
}

async function signIn(browser: Browser, url: string, dataDir: string): Promise<Page> {
  const { email, name } = MEMBERS["editor-in-chief"];
  const account = ["user", "add", email, "--name", name, "--role", "editor-in-chief"];
  const { link } = await toasoan<{ link: string }>(dataDir, Number(new URL(url).port), ...account);
  const page = await browser.newPage({ locale: "vi-VN" });
  await acceptInvitation(page, url + new URL(link).pathname, "editor-in-chief");
  return page;
}

async function openArticle(page: Page, url: string): Promise<number> {
  const since = performance.now();
  await page.goto(url, { waitUntil: "commit" });
  await page.locator('.body-text[contenteditable="true"]').waitFor();
  return performance.now() - since;
}

// Measured in the page: a key is pressed, and the second frame after it tells when its letter was to be seen.
async function typeKeys(page: Page, paragraph: string): Promise<number[]> {
  await page.locator(paragraph).nth(40).click();
  await page.evaluate(() => {
    const costs: number[] = [];
    Object.assign(window, { costs });
    document.addEventListener("keydown", ({ timeStamp }) => {
      requestAnimationFrame(() => setTimeout(() => costs.push(performance.now() - timeStamp)));
    });
  });
  for (let key = 0; key < KEYS; key++) await page.keyboard.press("a");
  return page.evaluate(() => (window as unknown as { costs: number[] }).costs);
}
