import type { ArticleContent } from "#domain/articles/article.ts";
import type { Block } from "#domain/articles/body/document.ts";
import { insertInto, listMoved } from "#domain/articles/compare/order.ts";
import { mergeWords } from "#domain/articles/merge/merge-words.ts";
import { isSame } from "#lib/is-same.ts";

/** Everything of an article but its text. */
export type FieldKey = Exclude<keyof ArticleContent, "body">;

/**
 * What became of one field or block: nobody changed it, one side did, both did the same, both lists were joined, or
 * both changed it differently and a person must choose.
 */
type Outcome = "same" | "mine" | "theirs" | "alike" | "joined" | "clash";

export type FieldMerge = {
  key: FieldKey;
  outcome: Outcome;
  base: ArticleContent[FieldKey];
  mine: ArticleContent[FieldKey];
  theirs: ArticleContent[FieldKey];
  /** What it is without a choice; of a clash the server's. */
  merged: ArticleContent[FieldKey];
};

/** A block, by its id; null where a side does not have it (any more). */
export type BlockMerge = {
  id: string;
  outcome: Outcome;
  base: Block | null;
  mine: Block | null;
  theirs: Block | null;
  merged: Block | null;
  /** Who put it elsewhere; when both did, the server's place is taken. */
  moved: "mine" | "theirs" | null;
  /** For a clash: both sides' words in one paragraph, when they do not touch each other. */
  words: Block | null;
};

/** Two articles that grew from one, joined as far as that needs nobody's judgement. Blocks are in their new order. */
export type ArticleMerge = { fields: FieldMerge[]; blocks: BlockMerge[] };

// Each is a list whose entries stand for themselves: what either side added or took away is added or taken away.
const LISTS = ["credits", "topicIds"] as const satisfies FieldKey[];
const LIST_LIMIT = 20;

/**
 * Joins two articles that grew from `base`, field by field and block by block: what one side changed is taken, what
 * both changed differently is a clash. `theirs` is what the server has. Pure, and the same in browser and server.
 */
export function mergeArticles(base: ArticleContent, mine: ArticleContent, theirs: ArticleContent): ArticleMerge {
  const { body: _body, ...fields } = theirs;
  const keys = Object.keys(fields) as FieldKey[];
  return {
    fields: keys.map((key) => mergeField(key, base[key], mine[key], theirs[key])),
    blocks: mergeBlocks(base.body.content, mine.body.content, theirs.body.content),
  };
}

function outcomeOf(base: unknown, mine: unknown, theirs: unknown): Outcome {
  const [isMine, isTheirs] = [!isSame(base, mine), !isSame(base, theirs)];
  if (!isMine) return isTheirs ? "theirs" : "same";
  if (!isTheirs) return "mine";
  return isSame(mine, theirs) ? "alike" : "clash";
}

function mergeField(
  key: FieldKey,
  base: ArticleContent[FieldKey],
  mine: ArticleContent[FieldKey],
  theirs: ArticleContent[FieldKey],
): FieldMerge {
  const outcome = outcomeOf(base, mine, theirs);
  const sides = { key, base, mine, theirs };
  if (outcome === "mine") return { ...sides, outcome, merged: mine };
  if (outcome === "clash" && LISTS.some((list) => list === key)) {
    const merged = joinLists(base, mine, theirs);
    if (merged.length <= LIST_LIMIT) return { ...sides, outcome: "joined", merged: merged as typeof theirs };
  }
  return { ...sides, outcome, merged: theirs };
}

function joinLists(base: unknown, mine: unknown, theirs: unknown): unknown[] {
  const [ground, own, others] = [base, mine, theirs].map((list) => (Array.isArray(list) ? list : []));
  const has = (list: unknown[] = [], entry: unknown) => list.some((other) => isSame(other, entry));
  const kept = (others ?? []).filter((entry) => !has(ground, entry) || has(own, entry));
  const added = (own ?? []).filter((entry) => !has(ground, entry) && !has(kept, entry));
  return [...kept, ...added];
}

function mergeBlocks(base: Block[], mine: Block[], theirs: Block[]): BlockMerge[] {
  const [ground, own, others] = [base, mine, theirs].map(byId);
  const [movedByMe, movedByThem] = [mine, theirs].map((side) => listMoved(idsOf(base), idsOf(side)));
  return orderIds(base, mine, theirs).map((id) => {
    const sides = { base: ground?.get(id) ?? null, mine: own?.get(id) ?? null, theirs: others?.get(id) ?? null };
    const outcome = outcomeOf(sides.base, sides.mine, sides.theirs);
    return {
      id,
      outcome,
      ...sides,
      merged: outcome === "mine" ? sides.mine : sides.theirs,
      moved: movedByThem?.has(id) ? "theirs" : movedByMe?.has(id) ? "mine" : null,
      words: outcome === "clash" ? mergeWords(sides.base, sides.mine, sides.theirs) : null,
    };
  });
}

// All ids that a side has, each once, where the merged text has them. Those that one side took away keep a place as
// well, for the screen that shows what was done.
function orderIds(base: Block[], mine: Block[], theirs: Block[]): string[] {
  const [ground, own, others] = [idsOf(base), idsOf(mine), idsOf(theirs)];
  const [movedByMe, movedByThem] = [listMoved(ground, own), listMoved(ground, others)];
  const missingIn = (list: string[], side: string[]) => new Set(side.filter((id) => !list.includes(id)));
  // Who alone moved blocks gives the order, and the other side's new blocks follow what they follow there.
  if (movedByThem.size === 0 && movedByMe.size > 0) return insertInto(own, others, missingIn(own, others));
  const moves = new Set(own.filter((id) => movedByMe.has(id) && !movedByThem.has(id)));
  return insertInto(others, own, new Set([...missingIn(others, own), ...moves]));
}

function idsOf(blocks: Block[]): string[] {
  return [...byId(blocks).keys()];
}

// Should an id stand twice in a text, the later block is told apart by a sign that no id has.
function byId(blocks: Block[]): Map<string, Block> {
  const found = new Map<string, Block>();
  for (const block of blocks) {
    let id = block.attrs.id;
    while (found.has(id)) id += "'";
    found.set(id, block);
  }
  return found;
}
