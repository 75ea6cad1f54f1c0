import { type ArticleContent, ArticleContentSchema } from "#domain/articles/article.ts";
import { columnsOf, linksOf } from "#domain/articles/content.ts";
import { assertReferences } from "#domain/articles/references.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db, type Tx } from "#lib/db.ts";
import type { RevisionKind } from "#prisma/generated/enums.ts";

/** How an article came to be: written here, or brought in with doubts for the editor. */
export type Origin = { revision: Extract<RevisionKind, "SAVED" | "IMPORTED">; doubts?: string[] };

/**
 * Starts an article as a draft with its first revision.
 * @throws AppError FORBIDDEN; INVALID_INPUT when it names a section, author, topic or picture that is not there.
 */
export async function createArticle(
  input: ArticleContent,
  actor: Actor,
  now = new Date(),
  origin: Origin = { revision: "SAVED" },
): Promise<{ id: string; version: number }> {
  assertMay(actor, "article.create", { sectionId: input.sectionId });
  const content = ArticleContentSchema.parse(input);
  return db.$transaction((tx) => insertArticle(tx, content, actor, now, origin));
}

/** The same within a transaction that does more, such as an import. `content` was parsed, rights were checked. */
export async function insertArticle(tx: Tx, content: ArticleContent, actor: Actor, now: Date, origin: Origin) {
  await assertReferences(tx, content);
  const { credits, topics } = linksOf(content);
  const article = await tx.article.create({
    data: {
      ...columnsOf(content),
      doubts: origin.doubts ?? [],
      createdById: actor.id,
      updatedById: actor.id,
      createdAt: now,
      updatedAt: now,
      credits: { create: credits },
      topics: { create: topics },
      revisions: { create: { version: 1, kind: origin.revision, content, createdById: actor.id, createdAt: now } },
    },
    select: { id: true, version: true },
  });
  await recordAudit(tx, actor, { action: "article.create", subjectType: "article", subjectId: article.id });
  return article;
}
