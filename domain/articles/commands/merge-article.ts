import { z } from "zod";
import { ArticleContentSchema } from "#domain/articles/article.ts";
import { IdempotencyKey } from "#domain/articles/commands/save-article.ts";
import { requireArticle } from "#domain/articles/require-article.ts";
import { writeVersion } from "#domain/articles/write-version.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";

export const MergeArticle = z.strictObject({
  articleId: z.uuid(),
  /** The server's version that was merged; refused when another one has come since. */
  version: z.number().int().positive(),
  /** The version that the person's own text was written on. */
  baseVersion: z.number().int().positive(),
  /** The person's own text, which the server did not have. */
  mine: ArticleContentSchema,
  /** What was made of both. */
  content: ArticleContentSchema,
  idempotencyKey: IdempotencyKey,
});
export type MergeArticle = z.input<typeof MergeArticle>;

/**
 * Saves a merge as two versions: the person's own text, set aside, and the merged one as the working copy, made of it
 * and of what the server had. So both that went in can be had again.
 * @throws AppError FORBIDDEN, NOT_FOUND, MOVE_REFUSED, INVALID_INPUT; EDIT_LOCKED while somebody else writes in it;
 * EDIT_CONFLICT when somebody saved since `version`.
 */
export async function mergeArticle(input: MergeArticle, actor: Actor, now = new Date()): Promise<{ version: number }> {
  const { articleId, version: from, baseVersion, mine, ...merge } = MergeArticle.parse(input);
  return db.$transaction(async (tx) => {
    const article = await requireArticle(tx, articleId);
    assertMay(actor, "article.save", article);
    const change = { ...merge, from, kind: "MERGED", aside: { content: mine, base: baseVersion } } as const;
    const { version, isRepeat } = await writeVersion(tx, article, change, actor, now);
    if (isRepeat) return { version };
    await recordAudit(tx, actor, {
      action: "article.merge",
      subjectType: "article",
      subjectId: articleId,
      detail: { version, theirs: from, mine: from + 1, base: baseVersion },
    });
    return { version };
  });
}
