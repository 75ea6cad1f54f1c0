import { WITH_CONTENT } from "#domain/articles/content.ts";
import type { Tx } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

/**
 * Reads an article in the transaction that is about to change it, with what rights depend on.
 * @throws AppError NOT_FOUND
 */
export async function requireArticle(tx: Tx, id: string) {
  const article = await tx.article.findUnique({ where: { id }, include: WITH_CONTENT });
  if (!article) throw new AppError("NOT_FOUND", `article ${id}`);
  return article;
}

export type RequiredArticle = Awaited<ReturnType<typeof requireArticle>>;
