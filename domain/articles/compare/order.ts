/**
 * The ids that stand elsewhere than they did, among those that are in both lists: as few as explain the new order.
 * What is left keeps its order (the longest run that goes up in both, found in n log n).
 */
export function listMoved(former: string[], later: string[]): Set<string> {
  const places = new Map(later.map((id, index) => [id, index]));
  const common = former.filter((id) => places.has(id));
  const kept = longestRise(common.map((id) => places.get(id) ?? 0));
  return new Set(common.filter((_, index) => !kept.has(index)));
}

// Indices of a longest strictly rising run.
function longestRise(values: number[]): Set<number> {
  const tails: number[] = [];
  const before: number[] = [];
  values.forEach((value, index) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const kept = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
}

/** Puts `ids` of `side` into `list`, each just behind what it follows there: all of `list` keeps its order. */
export function insertInto(list: string[], side: string[], ids: ReadonlySet<string>): string[] {
  const result = list.filter((id) => !ids.has(id));
  const present = new Set(result);
  let anchor: string | null = null;
  for (const id of side) {
    if (ids.has(id)) {
      result.splice(anchor === null ? 0 : result.indexOf(anchor) + 1, 0, id);
      present.add(id);
    }
    if (present.has(id)) anchor = id;
  }
  return result;
}
