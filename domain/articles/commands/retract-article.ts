import { z } from "zod";
import { withdrawArticle } from "#domain/articles/commands/withdraw-article.ts";
import { requireArticle } from "#domain/articles/require-article.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { toLine } from "#lib/text.ts";

export const RetractArticle = z.strictObject({
  articleId: z.uuid(),
  version: z.number().int().positive(),
  /** Told to readers at the address, which is gone (410) from now on. */
  reason: z.string().transform(toLine).pipe(z.string().min(1).max(500)),
});
export type RetractArticle = z.input<typeof RetractArticle>;

/**
 * Takes an article back for good: its addresses answer 410 with the reason. The text and all editions are kept, closed
 * to the public, as the press law asks.
 * @throws AppError FORBIDDEN, NOT_FOUND, MOVE_REFUSED, EDIT_CONFLICT
 */
export async function retractArticle(input: RetractArticle, actor: Actor, now = new Date()) {
  const { articleId, version, reason } = RetractArticle.parse(input);
  return db.$transaction(async (tx) => {
    const article = await requireArticle(tx, articleId);
    assertMay(actor, "article.retract", article);
    await tx.correction.create({
      data: { articleId, kind: "RETRACTION", notice: reason, publishedAt: now, createdById: actor.id, createdAt: now },
    });
    return withdrawArticle(tx, article, { version, to: "RETRACTED", action: "article.retract", reason }, actor, now);
  });
}
