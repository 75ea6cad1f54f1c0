import { z } from "zod";
import { type ArticleContent, ArticleContentSchema } from "#domain/articles/article.ts";
import { columnsOf, linksOf } from "#domain/articles/content.ts";
import { assertReferences } from "#domain/articles/references.ts";
import { requireArticle } from "#domain/articles/require-article.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db, type Tx } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

export const SaveArticle = z.strictObject({
  articleId: z.uuid(),
  /** The version the editor started from: the save is refused when another one has come since. */
  version: z.number().int().positive(),
  content: ArticleContentSchema,
  kind: z.enum(["AUTOSAVE", "SAVED", "NAMED"]).default("SAVED"),
  name: z.string().max(120).nullable().default(null),
  /** The same key twice is the same save: the second answers as the first did. */
  idempotencyKey: z.string().min(8).max(64).nullable().default(null),
});
export type SaveArticle = z.input<typeof SaveArticle>;

/**
 * Saves the working copy as a new version with its revision. Readers of a live article see nothing of it.
 * @throws AppError FORBIDDEN, NOT_FOUND, INVALID_INPUT; EDIT_CONFLICT when somebody saved since `version`.
 */
export async function saveArticle(input: SaveArticle, actor: Actor, now = new Date()): Promise<{ version: number }> {
  const save = SaveArticle.parse(input);
  return db.$transaction(async (tx) => {
    const article = await requireArticle(tx, save.articleId);
    assertMay(actor, "article.save", article);
    const repeated = await findRepeated(tx, save.articleId, save.idempotencyKey);
    if (repeated) return repeated;
    if (article.status === "RETRACTED") throw new AppError("MOVE_REFUSED", `article ${article.id} is retracted`);
    await assertReferences(tx, save.content);
    const version = save.version + 1;
    // The version in the WHERE is the lock: of two editors only one can win.
    const { count } = await tx.article.updateMany({
      where: { id: article.id, version: save.version },
      data: { ...columnsOf(save.content), version, updatedById: actor.id, updatedAt: now },
    });
    if (count === 0) {
      // The same save may have been sent twice at once; the other one has committed by now.
      const twin = await findRepeated(tx, save.articleId, save.idempotencyKey);
      if (twin) return twin;
      throw new AppError("EDIT_CONFLICT", `article ${article.id} v${save.version}, now v${article.version}`);
    }
    await replaceLinks(tx, article.id, save.content);
    await tx.revision.create({
      data: {
        articleId: article.id,
        version,
        parents: [save.version],
        kind: save.kind,
        name: save.name,
        content: save.content,
        idempotencyKey: save.idempotencyKey,
        createdById: actor.id,
        createdAt: now,
      },
    });
    await recordAudit(tx, actor, {
      action: "article.save",
      subjectType: "article",
      subjectId: article.id,
      detail: { version, kind: save.kind },
    });
    return { version };
  });
}

async function findRepeated(tx: Tx, articleId: string, idempotencyKey: string | null) {
  if (idempotencyKey === null) return null;
  return tx.revision.findUnique({
    where: { articleId_idempotencyKey: { articleId, idempotencyKey } },
    select: { version: true },
  });
}

async function replaceLinks(tx: Tx, articleId: string, content: ArticleContent): Promise<void> {
  const { credits, topics } = linksOf(content);
  await tx.articleCredit.deleteMany({ where: { articleId } });
  await tx.articleCredit.createMany({ data: credits.map((credit) => ({ ...credit, articleId })) });
  await tx.articleTopic.deleteMany({ where: { articleId } });
  await tx.articleTopic.createMany({ data: topics.map((topic) => ({ ...topic, articleId })) });
}
