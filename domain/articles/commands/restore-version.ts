import { z } from "zod";
import type { ArticleContent } from "#domain/articles/article.ts";
import { withBlockOf } from "#domain/articles/compare/block-of.ts";
import { contentOf } from "#domain/articles/content.ts";
import { requireArticle } from "#domain/articles/require-article.ts";
import { readContent } from "#domain/articles/stored-content.ts";
import { writeVersion } from "#domain/articles/write-version.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db, type Tx } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

export const RestoreVersion = z.strictObject({
  articleId: z.uuid(),
  /** The working copy as the person saw it; refused when another version has come since. */
  version: z.number().int().positive(),
  /** The version to be had again. */
  from: z.number().int().positive(),
  /** One block of it alone; else all of it. */
  blockId: z.string().max(24).nullable().default(null),
});
export type RestoreVersion = z.input<typeof RestoreVersion>;

/**
 * Makes a former version, or one block of it, the working copy again: as a new version, so nothing that came since is
 * lost. The address stays: a version restored must not take a published article's away.
 * @throws AppError FORBIDDEN, MOVE_REFUSED; NOT_FOUND when there is no such version or block in it; INVALID_INPUT when
 * it names something that is gone; EDIT_LOCKED, EDIT_CONFLICT
 */
export async function restoreVersion(
  input: RestoreVersion,
  actor: Actor,
  now = new Date(),
): Promise<{ version: number }> {
  const { articleId, version: current, from, blockId } = RestoreVersion.parse(input);
  return db.$transaction(async (tx) => {
    const article = await requireArticle(tx, articleId);
    assertMay(actor, "article.save", article);
    const [present, former] = [contentOf(article), await requireContent(tx, articleId, from)];
    const content = blockId === null ? { ...former, slug: present.slug } : withBlockOf(present, former, blockId);
    if (!content) throw new AppError("NOT_FOUND", `block ${blockId} in version ${from} of article ${articleId}`);
    const change = { from: current, content, kind: "RESTORED", also: from, idempotencyKey: null } as const;
    const { version } = await writeVersion(tx, article, change, actor, now);
    await recordAudit(tx, actor, {
      action: "article.restore",
      subjectType: "article",
      subjectId: articleId,
      detail: { version, from, blockId },
    });
    return { version };
  });
}

async function requireContent(tx: Tx, articleId: string, version: number): Promise<ArticleContent> {
  const revision = await tx.revision.findUnique({
    where: { articleId_version: { articleId, version } },
    select: { content: true },
  });
  if (!revision) throw new AppError("NOT_FOUND", `version ${version} of article ${articleId}`);
  return readContent(revision.content);
}
