import { articleTag } from "#domain/invalidations/tags.ts";
import type { Tx } from "#lib/db.ts";
import type { Prisma } from "#prisma/generated/client.ts";

/** The articles that say the same in another language: the original of a translation, and the translations of an original. */
export function counterpartsOf(articleId: string): Prisma.ArticleWhereInput {
  return { OR: [{ translations: { some: { id: articleId } } }, { translationOfId: articleId }] };
}

/** The tags of those: each names the other while that is before readers, and its address. */
export async function counterpartTags(tx: Tx, articleId: string): Promise<string[]> {
  const rows = await tx.article.findMany({ where: counterpartsOf(articleId), select: { id: true } });
  return rows.map(({ id }) => articleTag(id));
}
