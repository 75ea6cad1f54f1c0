import type { ArticleContent } from "#domain/articles/article.ts";
import { columnsOf, linksOf } from "#domain/articles/content.ts";
import { assertReferences } from "#domain/articles/references.ts";
import type { RequiredArticle } from "#domain/articles/require-article.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertNotLocked } from "#domain/presence/edit-lock.ts";
import { keepFormer, wholeText, writeFormer } from "#domain/search/former-words.ts";
import type { Tx } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import type { RevisionKind } from "#prisma/generated/enums.ts";

type Change = {
  /** The version it was made from; refused when another has come since. */
  from: number;
  content: ArticleContent;
  kind: RevisionKind;
  name?: string | null;
  reason?: string | null;
  /** A version besides `from` that it was made of. */
  also?: number;
  /** A text that this one is made of and that no version holds yet: kept as a version of its own, before it. */
  aside?: { content: ArticleContent; base: number };
  idempotencyKey: string | null;
};

/**
 * Puts a text in the place of the working copy as a new version with its revision: the one way by which the text of
 * an article that exists changes. Rights were checked. A key that came before changes nothing and is answered as then;
 * `isRepeat` says so.
 * @throws AppError MOVE_REFUSED, INVALID_INPUT; EDIT_LOCKED while somebody else writes; EDIT_CONFLICT when somebody
 * saved since `from`.
 */
export async function writeVersion(
  tx: Tx,
  article: RequiredArticle,
  change: Change,
  actor: Actor,
  now: Date,
): Promise<{ version: number; isRepeat: boolean }> {
  const { from, content, kind, aside, idempotencyKey } = change;
  const repeated = await findRepeated(tx, article.id, idempotencyKey);
  if (repeated) return { ...repeated, isRepeat: true };
  if (article.status === "RETRACTED") throw new AppError("MOVE_REFUSED", `article ${article.id} is retracted`);
  await assertNotLocked(tx, article.id, actor, now);
  await assertReferences(tx, content);
  const version = from + (aside ? 2 : 1);
  // The version in the WHERE is the lock: of two editors only one can win.
  const { count } = await tx.article.updateMany({
    where: { id: article.id, version: from },
    data: { ...columnsOf(content), version, updatedById: actor.id, updatedAt: now },
  });
  if (count === 0) {
    // The same save may have been sent twice at once; the other one has committed by now.
    const twin = await findRepeated(tx, article.id, idempotencyKey);
    if (twin) return { ...twin, isRepeat: true };
    throw new AppError("EDIT_CONFLICT", `article ${article.id} v${from}, now v${article.version}`);
  }
  await replaceLinks(tx, article.id, content);
  if (article.version === from) await keepFormer(tx, article, { content, kind, by: actor, at: now });
  const by = { articleId: article.id, createdById: actor.id, createdAt: now };
  if (aside) {
    const own = { version: from + 1, parents: [aside.base], content: aside.content };
    await tx.revision.create({ data: { ...by, ...own, kind: "ASIDE" } });
    await writeFormer(tx, [{ articleId: article.id, version: from + 1, at: now, text: wholeText(aside.content) }]);
  }
  const parents = [from, ...(aside ? [from + 1] : []), ...(change.also === undefined ? [] : [change.also])];
  await tx.revision.create({
    data: { ...by, version, parents, kind, name: change.name, reason: change.reason, content, idempotencyKey },
  });
  return { version, isRepeat: false };
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
