import type { ArticleContent } from "#domain/articles/article.ts";
import type { Block } from "#domain/articles/body/document.ts";
import { blockText, listFigures } from "#domain/articles/body/plain-text.ts";
import { compareWords, countParts, type Part } from "#domain/articles/compare/compare-words.ts";
import { insertInto, listMoved } from "#domain/articles/compare/order.ts";
import type { FieldKey } from "#domain/articles/merge/merge-articles.ts";
import { isSame } from "#lib/is-same.ts";

type FieldChange = { key: FieldKey; former: ArticleContent[FieldKey]; later: ArticleContent[FieldKey] };

/** What became of a block. `moved` are its places, from 1, when it stands elsewhere than it did. */
export type BlockChange = {
  id: string;
  outcome: "same" | "changed" | "inserted" | "deleted";
  former: Block | null;
  later: Block | null;
  moved: { from: number; to: number } | null;
};

export type Comparison = {
  fields: FieldChange[];
  /** In the order of the later version; deleted blocks follow what they followed. */
  blocks: BlockChange[];
  counts: { inserted: number; deleted: number; moved: number; pictures: number; fields: number };
};

/** What changed from one content to another: fields, and blocks by their ids. */
export function compareContents(former: ArticleContent, later: ArticleContent): Comparison {
  const { body: _body, ...others } = later;
  const fields = (Object.keys(others) as FieldKey[])
    .filter((key) => !isSame(former[key], later[key]))
    .map((key) => ({ key, former: former[key], later: later[key] }));
  const blocks = compareBlocks(former.body.content, later.body.content);
  const parts = [...blocks.flatMap(partsOfBlock), ...fields.flatMap(partsOfField)];
  return {
    fields,
    blocks,
    counts: {
      inserted: countParts(parts, "ins"),
      deleted: countParts(parts, "del"),
      moved: blocks.filter(({ moved }) => moved !== null).length,
      pictures: countPictures(former, later),
      fields: fields.length,
    },
  };
}

function compareBlocks(former: Block[], later: Block[]): BlockChange[] {
  const [before, after] = [placesOf(former), placesOf(later)];
  const [formerIds, laterIds] = [[...before.keys()], [...after.keys()]];
  const moved = listMoved(formerIds, laterIds);
  const deleted = new Set(formerIds.filter((id) => !after.has(id)));
  return insertInto(laterIds, formerIds, deleted).map((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    const change = { id, former: was?.block ?? null, later: is?.block ?? null };
    if (!was) return { ...change, outcome: "inserted", moved: null };
    if (!is) return { ...change, outcome: "deleted", moved: null };
    const outcome = isSame(was.block, is.block) ? "same" : "changed";
    return { ...change, outcome, moved: moved.has(id) ? { from: was.place, to: is.place } : null };
  });
}

function placesOf(blocks: Block[]): Map<string, { block: Block; place: number }> {
  return new Map(blocks.map((block, index) => [block.attrs.id, { block, place: index + 1 }]));
}

/** The words of a block that came and went. */
export function partsOfBlock({ former, later }: Pick<BlockChange, "former" | "later">): Part[] {
  return compareWords(former ? blockText(former) : "", later ? blockText(later) : "");
}

function partsOfField({ former, later }: FieldChange): Part[] {
  return typeof former === "object" && typeof later === "object" ? [] : compareWords(textOf(former), textOf(later));
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

// Pictures that one of the two shows and the other does not.
function countPictures(former: ArticleContent, later: ArticleContent): number {
  const [before, after] = [former, later].map(
    ({ body, lead }) => new Set([lead.mediaId, ...listFigures(body).map(({ attrs }) => attrs.mediaId)]),
  );
  if (!before || !after) return 0;
  const gone = [...before].filter((id) => id !== null && !after.has(id)).length;
  const come = [...after].filter((id) => id !== null && !before.has(id)).length;
  return Math.max(gone, come);
}
