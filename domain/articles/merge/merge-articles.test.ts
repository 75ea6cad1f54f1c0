import { expect, test } from "vitest";
import type { ArticleContent } from "#domain/articles/article.ts";
import type { Block } from "#domain/articles/body/document.ts";
import { blockText } from "#domain/articles/body/plain-text.ts";
import { emptyContent } from "#domain/articles/content.ts";
import { mergeArticles } from "#domain/articles/merge/merge-articles.ts";
import { type Choices, itemKey, listOpen, settleMerge } from "#domain/articles/merge/settle-merge.ts";
import { makeDice } from "#lib/random.ts";

const p = (id: string, text = `đoạn ${id}`): Block => ({
  type: "paragraph",
  attrs: { id },
  content: [{ type: "text", text }],
});
const h = (id: string, text: string, level: 2 | 3 = 2): Block => ({
  type: "heading",
  attrs: { id, level },
  content: [{ type: "text", text }],
});
const article = (blocks: Block[], fields: Partial<ArticleContent> = {}): ArticleContent => ({
  ...emptyContent("vi"),
  ...fields,
  body: { type: "doc", content: blocks },
});
const texts = (content: ArticleContent | null) => content?.body.content.map(blockText);

test("blocks and fields that one side alone changed merge by themselves", () => {
  const base = article([p("a"), p("b"), p("c")], { headline: "Tít", kicker: "Mũ" });
  const mine = article([p("a", "tôi sửa"), p("b"), p("c")], { headline: "Tít tôi", kicker: "Mũ" });
  const theirs = article([p("a"), p("b"), p("c", "Hạnh sửa")], { headline: "Tít", kicker: "Mũ Hạnh" });
  const merge = mergeArticles(base, mine, theirs);
  expect(listOpen(merge, {})).toEqual([]);
  const settled = settleMerge(merge, {});
  expect(texts(settled)).toEqual(["tôi sửa", "đoạn b", "Hạnh sửa"]);
  expect(settled).toMatchObject({ headline: "Tít tôi", kicker: "Mũ Hạnh" });
});

test("inserted, deleted and moved blocks of both sides come together", () => {
  const base = article([p("a"), p("b"), p("c"), p("d"), p("e")]);
  const mine = article([p("a"), p("x"), p("b"), p("d"), p("e")]);
  const theirs = article([p("e"), p("a"), p("b"), p("c"), p("d"), p("y")]);
  const merge = mergeArticles(base, mine, theirs);
  expect(settleMerge(merge, {})?.body.content.map(({ attrs }) => attrs.id)).toEqual(["e", "a", "x", "b", "d", "y"]);
  expect(merge.blocks.find(({ id }) => id === "e")?.moved).toBe("theirs");
  expect(merge.blocks.find(({ id }) => id === "c")).toMatchObject({ outcome: "mine", merged: null });
});

test("a block that both changed waits for a choice; each choice does what it says", () => {
  const base = article([p("a", "hai lần thử tải đều đạt, nhịp giữa cần thêm số liệu")]);
  const mine = article([p("a", "ba lần thử tải đều đạt, nhịp giữa cần thêm số liệu")]);
  const theirs = article([p("a", "hai lần thử tải đều đạt, nhịp giữa cần thêm số liệu ban đêm")]);
  const merge = mergeArticles(base, mine, theirs);
  expect(listOpen(merge, {}).map(itemKey)).toEqual(["a"]);
  expect(settleMerge(merge, {})).toBeNull();
  const take = (choices: Choices) => texts(settleMerge(merge, choices));
  expect(take({ a: "mine" })).toEqual(texts(mine));
  expect(take({ a: "theirs" })).toEqual(texts(theirs));
  expect(take({ a: "both" })).toEqual([...(texts(mine) ?? []), ...(texts(theirs) ?? [])]);
  expect(take({ a: "words" })).toEqual(["ba lần thử tải đều đạt, nhịp giữa cần thêm số liệu ban đêm"]);
  const ids = settleMerge(merge, { a: "both" })?.body.content.map(({ attrs }) => attrs.id);
  expect(new Set(ids).size).toBe(2);
});

test("deleted by one and changed by the other is a clash, whichever way round", () => {
  const [base, without, changed] = [article([p("a"), p("b")]), article([p("a")]), article([p("a"), p("b", "mới")])];
  for (const [mine, theirs] of [
    [without, changed],
    [changed, without],
  ] as const) {
    const merge = mergeArticles(base, mine, theirs);
    expect(listOpen(merge, {}).map(itemKey)).toEqual(["b"]);
    expect(texts(settleMerge(merge, { b: "mine" }))).toEqual(texts(mine));
    expect(texts(settleMerge(merge, { b: "theirs" }))).toEqual(texts(theirs));
  }
});

test("words are joined only where the changes do not touch, and never over another shape of the block", () => {
  const words = (b: Block, m: Block, t: Block) =>
    mergeArticles(article([b]), article([m]), article([t])).blocks[0]?.words;
  expect(words(p("a", "hai ba bốn"), p("a", "hai năm bốn"), p("a", "hai sáu bốn"))).toBeNull();
  expect(words(h("a", "một hai ba"), h("a", "một hai ba", 3), h("a", "một hai bốn"))).toBeNull();
  expect(words(h("a", "một hai ba"), h("a", "không hai ba"), h("a", "một hai bốn"))).toEqual(h("a", "không hai bốn"));
});

test("what is bold or a link in a paragraph survives the joining of words", () => {
  const link = [{ type: "link" as const, attrs: { href: "https://example.com/" } }];
  const base = p("a", "đọc thêm ở đây, rồi về");
  const mine: Block = {
    type: "paragraph",
    attrs: { id: "a" },
    content: [
      { type: "text", text: "đọc thêm ở " },
      { type: "text", text: "đây", marks: link },
      { type: "text", text: ", rồi về" },
    ],
  };
  const merge = mergeArticles(article([base]), article([mine]), article([p("a", "Đọc thêm ở đây, rồi về")]));
  const [joined] = settleMerge(merge, { a: "words" })?.body.content ?? [];
  expect(joined && blockText(joined)).toBe("Đọc thêm ở đây, rồi về");
  expect(joined && "content" in joined ? joined.content?.[1] : null).toEqual({
    type: "text",
    text: "đây",
    marks: link,
  });
});

test("topics and credits of both sides are joined, and what one side took out stays out", () => {
  const [one, two, three] = Array.from({ length: 3 }, () => crypto.randomUUID());
  const base = article([p("a")], { topicIds: [one ?? "", two ?? ""] });
  const mine = article([p("a")], { topicIds: [one ?? "", two ?? "", three ?? ""] });
  const theirs = article([p("a")], { topicIds: [two ?? ""] });
  expect(settleMerge(mergeArticles(base, mine, theirs), {})?.topicIds).toEqual([two, three]);
});

test("a field that both changed waits as well; a standfirst may take both", () => {
  const merge = mergeArticles(
    article([p("a")], { standfirst: "Gốc." }),
    article([p("a")], { standfirst: "Của tôi." }),
    article([p("a")], { standfirst: "Của Hạnh." }),
  );
  expect(listOpen(merge, {}).map(itemKey)).toEqual(["field:standfirst"]);
  expect(settleMerge(merge, { "field:standfirst": "both" })?.standfirst).toBe("Của tôi. Của Hạnh.");
});

function edit(base: ArticleContent, who: string, random: (below: number) => number): ArticleContent {
  const blocks = [...base.body.content];
  const fields: Partial<ArticleContent> = {};
  for (let n = random(5); n >= 0; n--) {
    const at = random(blocks.length + 1);
    const block = blocks[at];
    const kind = random(5);
    if (kind === 0) blocks.splice(at, 0, p(`${who}${random(1e9).toString(36)}`, `${who} thêm ${random(1e6)}`));
    else if (kind === 1 && block) blocks[at] = p(block.attrs.id, `${blockText(block)} ${who}${random(1e6)}`);
    else if (kind === 2 && blocks.length > 1) blocks.splice(Math.min(at, blocks.length - 1), 1);
    else if (kind === 3 && block) blocks.splice(random(blocks.length), 0, ...blocks.splice(at, 1));
    else if (kind === 4) fields.headline = `${who} ${random(1e6)}`;
  }
  return { ...base, ...fields, body: { type: "doc", content: blocks } };
}

test("laws that hold for whatever two people do: 1,000 rounds", () => {
  let clashes = 0;
  for (let seed = 1; seed <= 1_000; seed++) {
    const random = makeDice(seed);
    const base = article(
      Array.from({ length: 1 + random(8) }, (_, n) => p(`b${n}`, `gốc ${n}`)),
      { headline: "Tít gốc" },
    );
    const [mine, theirs] = [edit(base, "toi", random), edit(base, "ban", random)];
    const label = `seed ${seed}`;
    // With one side at rest the other is the result, to the letter and in its order.
    expect(settleMerge(mergeArticles(base, mine, base), {}), label).toEqual(mine);
    expect(settleMerge(mergeArticles(base, base, theirs), {}), label).toEqual(theirs);
    expect(settleMerge(mergeArticles(base, mine, mine), {}), label).toEqual(mine);

    const merge = mergeArticles(base, mine, theirs);
    const open = listOpen(merge, {});
    clashes += open.length;
    const both = Object.fromEntries(open.map((item) => [itemKey(item), "both" as const]));
    const settled = settleMerge(merge, { ...both, "field:headline": "mine" });
    const ids = settled?.body.content.map(({ attrs }) => attrs.id) ?? [];
    expect(new Set(ids).size, label).toBe(ids.length);
    // Every block that a side wrote or changed is there with its words, unless the other side changed it too and was
    // asked; what nobody touched is there once; what one side deleted and nobody changed is gone.
    const has = (text: string) => texts(settled)?.filter((other) => other === text).length;
    const of = (content: ArticleContent) =>
      new Map(content.body.content.map((block) => [block.attrs.id, blockText(block)]));
    const [ground, own, others] = [of(base), of(mine), of(theirs)];
    for (const [id, text] of own) {
      if (ground.get(id) !== text) expect(has(text), `${label} mine ${id}`).toBe(1);
    }
    for (const [id, text] of others) {
      if (ground.get(id) !== text) expect(has(text), `${label} theirs ${id}`).toBe(1);
    }
    for (const [id, text] of ground) {
      const isKept = own.get(id) === text && others.get(id) === text;
      const isUntouched = (side: Map<string, string>) => side.get(id) === text || !side.has(id);
      if (isUntouched(own) && isUntouched(others)) expect(has(text), `${label} base ${id}`).toBe(isKept ? 1 : 0);
    }
  }
  expect(clashes).toBeGreaterThan(200);
});
