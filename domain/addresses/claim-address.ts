import { articlePath, isFreeForArticles } from "#domain/addresses/address.ts";
import type { Tx } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import { SLUG_LIMIT, slugify } from "#lib/slug.ts";

/**
 * Gives an article its address: the slug it wants if nobody has it, else the slug with -2, -3 … An address that was
 * this article's own before is taken back. With `exact`, the wanted slug or nothing.
 * @throws AppError ADDRESS_TAKEN when `exact` and another page has it or had it.
 */
export async function claimArticleAddress(tx: Tx, articleId: string, wanted: string, exact = false): Promise<string> {
  const base = slugify(wanted) || "bai-viet";
  for (let number = 1; number <= 1_000; number++) {
    const slug = number === 1 ? base : `${slugify(base, SLUG_LIMIT - 5)}-${number}`;
    if (isFreeForArticles(slug) && (await take(tx, articlePath(slug), articleId))) return slug;
    if (exact) break;
  }
  throw new AppError("ADDRESS_TAKEN", `the address ${articlePath(base)} is taken`, { path: articlePath(base) });
}

async function take(tx: Tx, path: string, articleId: string): Promise<boolean> {
  // Insert or nothing: of two articles that want one path at the same moment, the primary key lets one have it.
  const { count } = await tx.address.createMany({ data: [{ path, kind: "ARTICLE", articleId }], skipDuplicates: true });
  if (count === 1) return true;
  const { count: ownAgain } = await tx.address.updateMany({
    where: { path, articleId, kind: { in: ["ARTICLE", "REDIRECT"] } },
    data: { kind: "ARTICLE", target: null, reason: null },
  });
  return ownAgain === 1;
}

/** Lets a former path lead to the new one, and every path that led to the former: one step for the reader, no loops. */
export async function redirectAddress(tx: Tx, from: string, to: string): Promise<void> {
  await tx.address.updateMany({ where: { kind: "REDIRECT", target: from, path: { not: to } }, data: { target: to } });
  await tx.address.update({ where: { path: from }, data: { kind: "REDIRECT", target: to } });
}
