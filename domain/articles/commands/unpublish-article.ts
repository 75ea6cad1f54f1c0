import { z } from "zod";
import { withdrawArticle } from "#domain/articles/commands/withdraw-article.ts";
import { requireArticle } from "#domain/articles/require-article.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";

export const UnpublishArticle = z.strictObject({ articleId: z.uuid(), version: z.number().int().positive() });
export type UnpublishArticle = z.input<typeof UnpublishArticle>;

/**
 * Takes an article off the site for the time being; publishing it again gives it the same address back. Until then the
 * address answers 404.
 * @throws AppError FORBIDDEN, NOT_FOUND, MOVE_REFUSED, EDIT_CONFLICT
 */
export async function unpublishArticle(input: UnpublishArticle, actor: Actor, now = new Date()) {
  const { articleId, version } = UnpublishArticle.parse(input);
  return db.$transaction(async (tx) => {
    const article = await requireArticle(tx, articleId);
    assertMay(actor, "article.unpublish", article);
    const withdrawal = { version, to: "UNPUBLISHED", action: "article.unpublish", reason: null } as const;
    return withdrawArticle(tx, article, withdrawal, actor, now);
  });
}
