import { setTimeout as delay } from "node:timers/promises";
import { type Answer, ask, makeAgent, textOf } from "#bench/ask.ts";
import type { HeldPage } from "#bench/contenders/contender.ts";

const READ_OFTEN = 100;
const SETTLE_LIMIT_MS = 30_000;
/** A page that was the same for so long is what readers will get: it was compressed better in the background by now. */
const SETTLED_MS = 4_000;

/**
 * The index page and the article it leads with, as our server sends them once they are warm.
 * @throws Error when a page is not there, or does not come in brotli.
 */
export async function fetchHeldPages(url: string): Promise<{ article: HeldPage; index: HeldPage }> {
  const agent = makeAgent(2);
  const path = findArticle(textOf(await ask(`${url}/`, agent)));
  // Each page alone, so that the second does not wait for the first one's better compression.
  const [article, index] = await Promise.all([path, "/"].map((page) => untilSettled(url, page, agent)));
  agent.destroy();
  if (!article || !index) throw new Error("a page is missing");
  return { article, index };
}

function findArticle(html: string): string {
  const path = /<h1\b[^>]*><a\b[^>]*\bhref="(\/[a-z0-9-]+)"/.exec(html)?.[1];
  if (!path) throw new Error("the index page links to no article");
  return path;
}

async function untilSettled(url: string, path: string, agent: ReturnType<typeof makeAgent>): Promise<HeldPage> {
  // What is read often is compressed better, once and in the background.
  for (let count = 0; count < READ_OFTEN; count++) await askForBrotli(url, path, agent);
  const startedAt = performance.now();
  let answer = await askForBrotli(url, path, agent);
  let since = startedAt;
  while (performance.now() - since < SETTLED_MS && performance.now() - startedAt < SETTLE_LIMIT_MS) {
    await delay(200);
    const next = await askForBrotli(url, path, agent);
    if (!next.body.equals(answer.body)) since = performance.now();
    answer = next;
  }
  const { headers, body } = answer;
  return {
    path,
    contentType: headers["content-type"] ?? "text/html",
    brotli: body,
    plain: Buffer.from(textOf(answer)),
  };
}

async function askForBrotli(url: string, path: string, agent: ReturnType<typeof makeAgent>): Promise<Answer> {
  const answer = await ask(url + path, agent);
  if (answer.status === 200 && answer.headers["content-encoding"] === "br") return answer;
  throw new Error(`${path} came with ${answer.status} and encoding ${answer.headers["content-encoding"] ?? "none"}`);
}
