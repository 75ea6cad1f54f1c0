import { expect, test } from "vitest";
import { isUnsaved } from "#components/editor/save/save-state.ts";
import { createSaver } from "#components/editor/save/saver.ts";
import type { ArticleContent } from "#domain/articles/article.ts";
import type { Block } from "#domain/articles/body/document.ts";
import { bodyText } from "#domain/articles/body/plain-text.ts";
import { mergeArticle } from "#domain/articles/commands/merge-article.ts";
import { saveArticle } from "#domain/articles/commands/save-article.ts";
import { getEditableArticle } from "#domain/articles/desk.ts";
import { getMergeSides } from "#domain/articles/desk-history.ts";
import { mergeArticles } from "#domain/articles/merge/merge-articles.ts";
import { settleMerge } from "#domain/articles/merge/settle-merge.ts";
import type { Actor } from "#domain/people/actor.ts";
import { db } from "#lib/db.ts";
import { isAppError } from "#lib/errors.ts";
import { makeDice } from "#lib/random.ts";
import { makeContent, makeDraft } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const ROUNDS = 400;

const paragraph = (id: string, text: string): Block => ({
  type: "paragraph",
  attrs: { id },
  content: [{ type: "text", text }],
});

type Line = { lose: () => "request" | "answer" | "nothing"; twice: () => boolean };

/** A person's edit screen: the real saver over the real commands, on a line that loses requests and answers. */
function openScreen(
  name: string,
  actor: Actor,
  start: { id: string; version: number; content: ArticleContent },
  line: Line,
) {
  let content = start.content;
  let written = 0;
  let keys = 0;
  const makeKey = () => `${name}-khoa-${++keys}`;

  async function overLine<Value>(run: () => Promise<Value>): Promise<Value> {
    const lost = line.lose();
    if (lost === "request") throw new Error("no network");
    // A request that was sent twice by the network: both are answered, one of them is heard.
    if (line.twice()) void run().catch(() => undefined);
    const value = await run();
    if (lost === "answer") throw new Error("the answer was lost");
    return value;
  }
  async function answer<Value>(run: () => Promise<Value>) {
    try {
      return { ok: true as const, value: await overLine(run) };
    } catch (error) {
      if (!isAppError(error)) throw error;
      return { ok: false as const, code: error.code, values: error.values };
    }
  }

  const saver = createSaver<ArticleContent>({
    version: start.version,
    savedAt: new Date(),
    read: () => content,
    send: (request) => answer(() => saveArticle({ articleId: start.id, ...request }, actor)),
    makeKey,
    now: () => new Date(),
    // The test asks for saves itself; what the saver would do by itself later is left to it.
    later: () => () => {},
  });

  /** What the merge screen does, every clash answered with "both", until the server has it. */
  async function merge(): Promise<void> {
    const mine = content;
    const baseVersion = saver.getState().version;
    for (;;) {
      const sides = await getMergeSides(start.id, baseVersion, actor);
      const merged = settleMerge(mergeArticles(sides.base.content, mine, sides.theirs.content), {});
      if (!merged) throw new Error("a clash that nobody made");
      const key = makeKey();
      const input = { articleId: start.id, version: sides.theirs.version, baseVersion, mine, content: merged };
      let heard = await answer(() => mergeArticle({ ...input, idempotencyKey: key }, actor)).catch(() => null);
      while (!heard)
        heard = await answer(() => mergeArticle({ ...input, idempotencyKey: key }, actor)).catch(() => null);
      if (heard.ok) {
        content = merged;
        return saver.adopt(heard.value.version);
      }
      if (heard.code !== "EDIT_CONFLICT") throw new Error(heard.code);
    }
  }

  return {
    saver,
    /** Adds a sign that is nowhere else: to one's own paragraph or as a new one, and sometimes moves a paragraph. */
    write(random: (below: number) => number): string {
      const token = `${name}${++written}`;
      const blocks = [...content.body.content];
      const own = blocks.findIndex(({ attrs }) => attrs.id === name);
      const block = blocks[own];
      if (random(4) === 0 || !block)
        blocks.splice(random(blocks.length + 1), 0, paragraph(`${name}n${written}`, `[${token}]`));
      else blocks[own] = paragraph(name, `${bodyText({ type: "doc", content: [block] })} [${token}]`);
      if (random(6) === 0) blocks.splice(random(blocks.length), 0, ...blocks.splice(random(blocks.length), 1));
      content = { ...content, body: { type: "doc", content: blocks } };
      saver.edit();
      return token;
    },
    /** True when the server acknowledged every word. */
    async save(): Promise<boolean> {
      await saver.flush("AUTOSAVE");
      if (saver.getState().phase === "conflict") await merge();
      return !isUnsaved(saver.getState());
    },
  };
}

function countTokens(content: ArticleContent): Map<string, number> {
  const found = bodyText(content.body).match(/\[\w+\]/g) ?? [];
  return new Map([...Map.groupBy(found, (token) => token)].map(([token, all]) => [token, all.length]));
}

test(`${ROUNDS} rounds of three who write at once over a line that loses answers: all acknowledged is there, once`, async () => {
  const random = makeDice(20_261_126);
  const actors = await Promise.all(["a", "b", "c"].map(() => makeActor()));
  const first = await makeContent({
    body: { type: "doc", content: ["a", "b", "c"].map((id) => paragraph(id, `Đoạn của ${id}.`)) },
  });
  const author = actors[0] ?? (await makeActor());
  const { id, version } = await makeDraft(author, first);
  const losses: Record<string, number> = { request: 0, answer: 0, nothing: 0 };
  const line: Line = {
    lose: () => {
      const roll = random(10);
      const lost = roll < 2 ? "request" : roll < 5 ? "answer" : "nothing";
      losses[lost] = (losses[lost] ?? 0) + 1;
      return lost;
    },
    twice: () => random(8) === 0,
  };
  const screens = ["a", "b", "c"].map((name, index) =>
    openScreen(name, actors[index] ?? author, { id, version, content: first }, line),
  );
  const acknowledged: string[] = [];
  const pending = screens.map(() => [] as string[]);

  for (let round = 1; round <= ROUNDS; round++) {
    await Promise.all(
      screens.map(async (screen, index) => {
        if (random(3) === 0) return;
        const mine = pending[index] ?? [];
        mine.push(screen.write(random));
        if (random(2) === 0) return;
        if (await screen.save()) acknowledged.push(...mine.splice(0));
      }),
    );
    if (round % 20 !== 0) continue;
    const counts = countTokens((await getEditableArticle(id, author)).content);
    expect(acknowledged.filter((token) => counts.get(`[${token}]`) !== 1)).toEqual([]);
  }
  for (const [index, screen] of screens.entries()) {
    while (!(await screen.save()));
    acknowledged.push(...(pending[index] ?? []));
  }
  const counts = countTokens((await getEditableArticle(id, author)).content);
  expect(acknowledged.length).toBeGreaterThan(ROUNDS);
  expect(acknowledged.filter((token) => counts.get(`[${token}]`) !== 1)).toEqual([]);
  expect(losses.request).toBeGreaterThan(50);
  expect(losses.answer).toBeGreaterThan(50);
  const kinds = await db.revision.groupBy({ by: ["kind"], where: { articleId: id }, _count: true });
  expect(kinds.find(({ kind }) => kind === "MERGED")?._count).toBeGreaterThan(50);
}, 180_000);

test("200 who save at once on one version: one wins, 199 are refused and merge, 200 are kept", async () => {
  const editor = await makeActor();
  const content = await makeContent();
  const { id, version } = await makeDraft(editor, content);
  const line: Line = { lose: () => "nothing", twice: () => false };
  const random = makeDice(7);
  const screens = Array.from({ length: 200 }, (_, n) => openScreen(`n${n}x`, editor, { id, version, content }, line));
  const tokens = screens.map((screen) => screen.write(random));
  await Promise.all(screens.map(({ saver }) => saver.flush("AUTOSAVE")));
  expect(screens.filter(({ saver }) => !isUnsaved(saver.getState()))).toHaveLength(1);
  // Four people at a time stand before their merge screens.
  const waiting = [...screens];
  const lanes = Array.from({ length: 4 }, async () => {
    for (let screen = waiting.pop(); screen; screen = waiting.pop()) while (!(await screen.save()));
  });
  await Promise.all(lanes);
  const counts = countTokens((await getEditableArticle(id, editor)).content);
  expect(tokens.filter((token) => counts.get(`[${token}]`) !== 1)).toEqual([]);
  expect(await db.revision.count({ where: { articleId: id, kind: { in: ["AUTOSAVE", "MERGED"] } } })).toBe(200);
}, 180_000);
