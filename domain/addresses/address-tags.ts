import { pathTag } from "#domain/invalidations/tags.ts";
import type { Tx } from "#lib/db.ts";

/** The tags of all addresses an article has or had: what each of them leads to may be another after a command. */
export async function addressTags(tx: Tx, articleId: string): Promise<string[]> {
  const addresses = await tx.address.findMany({ where: { articleId }, select: { path: true } });
  return addresses.map(({ path }) => pathTag(path));
}
