import { indexMissing, indexOutdated } from "./index-missing.ts";
import { rebuildTerms } from "./rebuild-terms.ts";

/**
 * What search needs beside what each publish writes: entries for articles that were there before it, those made by
 * former rules, and the words the paper uses. Returns how many entries were made. May be cut off at any moment.
 */
export async function tendSearch(isStopped: () => boolean = () => false): Promise<number> {
  const made = (await indexMissing(isStopped)) + (await indexOutdated(isStopped));
  if (!isStopped()) await rebuildTerms();
  return made;
}
