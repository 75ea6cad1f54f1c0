import { indexFormer } from "./index-former.ts";
import { indexMissing, indexOutdated } from "./index-missing.ts";
import { rebuildTerms } from "./rebuild-terms.ts";
import { refoldArticles } from "./refold-articles.ts";

/**
 * What search needs beside what each publish writes: entries for articles that were there before it, those made by
 * former rules, the words the paper uses, and what the newsroom finds articles by that were there before its search.
 * Returns how many entries were made. May be cut off at any moment.
 */
export async function tendSearch(isStopped: () => boolean = () => false): Promise<number> {
  const made = (await indexMissing(isStopped)) + (await indexOutdated(isStopped));
  if (!isStopped()) await rebuildTerms();
  await refoldArticles(isStopped);
  await indexFormer(isStopped);
  return made;
}
