import { type ArticleContent, ArticleContentSchema } from "#domain/articles/article.ts";
import { type Block, newBlockId, parseBlock } from "#domain/articles/body/document.ts";
import type { ArticleMerge, BlockMerge, FieldMerge } from "#domain/articles/merge/merge-articles.ts";

/** What a person takes of a field or block: one side's, both, or both sides' words in one paragraph. */
export type Choice = "mine" | "theirs" | "both" | "words";

/** Choices by `keyOfField` or block id. */
export type Choices = Readonly<Record<string, Choice>>;

type Item = FieldMerge | BlockMerge;

/** What names an item among the choices: no block id has a colon. */
export function itemKey(item: Item): string {
  return "key" in item ? `field:${item.key}` : item.id;
}

/** What may be chosen for an item, in the order of the keys 1, 2, 3, 4. */
export function listChoices(item: Item): Choice[] {
  if ("key" in item) return item.key === "standfirst" ? ["mine", "theirs", "both"] : ["mine", "theirs"];
  const both = item.mine && item.theirs ? (["both"] as const) : [];
  return ["mine", "theirs", ...both, ...(item.words ? (["words"] as const) : [])];
}

/** The clashes nobody has decided yet. */
export function listOpen(merge: ArticleMerge, choices: Choices): Item[] {
  return [...merge.fields, ...merge.blocks].filter(
    (item) => item.outcome === "clash" && choices[itemKey(item)] === undefined,
  );
}

/** The article that a merge and the choices make; null while a clash is open or when the result would be too long. */
export function settleMerge(merge: ArticleMerge, choices: Choices): ArticleContent | null {
  if (listOpen(merge, choices).length > 0) return null;
  const fields = merge.fields.map((field) => [field.key, settleField(field, choices[itemKey(field)])]);
  const blocks = merge.blocks.flatMap((block) => settleBlock(block, choices[itemKey(block)]));
  const content = { ...Object.fromEntries(fields), body: { type: "doc", content: withOwnIds(blocks) } };
  return ArticleContentSchema.safeParse(content).data ?? null;
}

function settleField(field: FieldMerge, choice: Choice | undefined): FieldMerge["merged"] {
  if (choice === "mine") return field.mine;
  if (choice === "theirs") return field.theirs;
  if (choice === "both") return [field.mine, field.theirs].filter(Boolean).join(" ");
  return field.merged;
}

function settleBlock(block: BlockMerge, choice: Choice | undefined): Block[] {
  const chosen = {
    mine: [block.mine],
    theirs: [block.theirs],
    both: [block.mine, block.theirs],
    words: [block.words],
    none: [block.merged],
  }[choice ?? "none"];
  return chosen.filter((one) => one !== null);
}

// Of two blocks with one id the later is a copy: it gets ids of its own, in its parts as well.
function withOwnIds(blocks: Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.map((block) => {
    const own = seen.has(block.attrs.id) ? (parseBlock(renewIds(block)) ?? block) : block;
    seen.add(own.attrs.id);
    return own;
  });
}

function renewIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renewIds);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === "id" ? newBlockId() : renewIds(inner)]),
  );
}
