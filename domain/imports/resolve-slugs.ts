import { articlePath, isFreeForArticles } from "#domain/addresses/address.ts";
import type { Writing } from "#domain/imports/draft.ts";
import type { Tx } from "#lib/db.ts";
import { SLUG_LIMIT, slugify } from "#lib/slug.ts";

// How many numbers are tried with one query: few for the usual case, many for a paper that calls everything "Tin vắn".
const WINDOWS = [1, 10, 100, 1_000];

/**
 * Free slugs for many new articles at once, by the same rule as `claimArticleAddress` for one: the slug of the headline,
 * else with -2, -3 … up to 1,000. Null where all are taken. They are free as this transaction sees it, and not chosen by
 * another batch under way; the primary key of Address has the last word.
 */
export async function resolveSlugs(
  tx: Tx,
  headlines: string[],
  { slugs: given, underWay }: Pick<Writing, "slugs" | "underWay">,
): Promise<(string | null)[]> {
  // Those of now: a batch that gets in while we look has left `underWay` by then, and may not be in what we are answered.
  const others = [...underWay];
  const bases = headlines.map((headline) => slugify(headline) || "bai-viet");
  const result: (string | null)[] = bases.map(() => null);
  const isChosen = (slug: string) => [...others, ...underWay].some((chosen) => chosen.has(slug));
  let open = bases.map((_, index) => index);
  let from = 1;
  for (const to of WINDOWS) {
    const candidates = new Set(open.flatMap((index) => listCandidates(bases[index] ?? "", from, to)));
    const taken = await listTaken(tx, [...candidates]);
    for (const index of open) {
      const free = listCandidates(bases[index] ?? "", from, to).find((slug) => !taken.has(slug) && !isChosen(slug));
      if (free === undefined) continue;
      given.add(free);
      result[index] = free;
    }
    open = open.filter((index) => result[index] === null);
    if (open.length === 0) break;
    from = to + 1;
  }
  return result;
}

function listCandidates(base: string, from: number, to: number): string[] {
  const stem = slugify(base, SLUG_LIMIT - 5);
  const numbers = Array.from({ length: to - from + 1 }, (_, step) => from + step);
  return numbers.map((number) => (number === 1 ? base : `${stem}-${number}`)).filter(isFreeForArticles);
}

async function listTaken(tx: Tx, slugs: string[]): Promise<Set<string>> {
  const taken = new Set<string>();
  // A statement takes 32,767 values at most.
  for (let start = 0; start < slugs.length; start += 10_000) {
    const paths = slugs.slice(start, start + 10_000).map(articlePath);
    const rows = await tx.address.findMany({ where: { path: { in: paths } }, select: { path: true } });
    for (const { path } of rows) taken.add(path.slice(1));
  }
  return taken;
}
