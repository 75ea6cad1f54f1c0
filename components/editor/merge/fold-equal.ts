import type { BlockMerge, FieldMerge } from "#domain/articles/merge/merge-articles.ts";
import { itemKey } from "#domain/articles/merge/settle-merge.ts";

type Item = FieldMerge | BlockMerge;
type Entry = { key: string; count: number } | { item: Item };

/** The items to look at; runs of blocks that nobody touched become one entry each, equal fields none. */
export function foldEqual(items: Item[]): Entry[] {
  const entries: Entry[] = [];
  for (const item of items) {
    const isEqual = item.outcome === "same" && !("moved" in item && item.moved);
    if (!isEqual) entries.push({ item });
    else if (!("key" in item)) {
      const last = entries.at(-1);
      if (last && "count" in last) last.count += 1;
      else entries.push({ key: `equal-${itemKey(item)}`, count: 1 });
    }
  }
  return entries;
}
