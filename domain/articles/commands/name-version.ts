import { z } from "zod";
import { VERSION_NAME_LIMIT } from "#domain/articles/article.ts";
import { contentOf } from "#domain/articles/content.ts";
import { requireArticle } from "#domain/articles/require-article.ts";
import { writeVersion } from "#domain/articles/write-version.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { toLine } from "#lib/text.ts";

export const NameVersion = z.strictObject({
  articleId: z.uuid(),
  version: z.number().int().positive(),
  name: z.string().max(VERSION_NAME_LIMIT).transform(toLine).pipe(z.string().min(1)),
});
export type NameVersion = z.input<typeof NameVersion>;

/**
 * Keeps the working copy as it is under a name. History is only added to, so it is a version of its own.
 * @throws AppError FORBIDDEN, NOT_FOUND, MOVE_REFUSED, EDIT_LOCKED, EDIT_CONFLICT
 */
export async function nameVersion(input: NameVersion, actor: Actor, now = new Date()): Promise<{ version: number }> {
  const { articleId, version: from, name } = NameVersion.parse(input);
  return db.$transaction(async (tx) => {
    const article = await requireArticle(tx, articleId);
    assertMay(actor, "article.save", article);
    const content = contentOf(article);
    const change = { from, content, kind: "NAMED", name, idempotencyKey: null } as const;
    const { version } = await writeVersion(tx, article, change, actor, now);
    await recordAudit(tx, actor, {
      action: "article.name-version",
      subjectType: "article",
      subjectId: articleId,
      detail: { version, name },
    });
    return { version };
  });
}
