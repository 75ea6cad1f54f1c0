import { z } from "zod";
import { ArticleContentSchema } from "#domain/articles/article.ts";
import { requireArticle } from "#domain/articles/require-article.ts";
import { writeVersion } from "#domain/articles/write-version.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";

/** What a client makes up for a save, so that it is applied once however often it is sent. */
export const IdempotencyKey = z.string().min(8).max(64);

export const SaveArticle = z.strictObject({
  articleId: z.uuid(),
  /** The version the editor started from: the save is refused when another one has come since. */
  version: z.number().int().positive(),
  content: ArticleContentSchema,
  kind: z.enum(["AUTOSAVE", "SAVED"]).default("SAVED"),
  /** The same key twice is the same save: the second answers as the first did. */
  idempotencyKey: IdempotencyKey.nullable().default(null),
});
export type SaveArticle = z.input<typeof SaveArticle>;

/** A save as the edit screen sends it: its answer can be lost, so it has a key. */
export const SaveFromScreen = SaveArticle.extend({ idempotencyKey: IdempotencyKey });

/**
 * Saves the working copy as a new version with its revision. Readers of a live article see nothing of it.
 * @throws AppError FORBIDDEN, NOT_FOUND, MOVE_REFUSED, INVALID_INPUT; EDIT_LOCKED while somebody else writes in it;
 * EDIT_CONFLICT when somebody saved since `version`.
 */
export async function saveArticle(input: SaveArticle, actor: Actor, now = new Date()): Promise<{ version: number }> {
  const { articleId, version: from, ...save } = SaveArticle.parse(input);
  return db.$transaction(async (tx) => {
    const article = await requireArticle(tx, articleId);
    assertMay(actor, "article.save", article);
    const { version, isRepeat } = await writeVersion(tx, article, { ...save, from }, actor, now);
    if (isRepeat) return { version };
    await recordAudit(tx, actor, {
      action: "article.save",
      subjectType: "article",
      subjectId: articleId,
      detail: { version, kind: save.kind },
    });
    return { version };
  });
}
