import { z } from "zod";
import { articlePath } from "#domain/addresses/address.ts";
import { addressTags } from "#domain/addresses/address-tags.ts";
import { claimArticleAddress, redirectAddress } from "#domain/addresses/claim-address.ts";
import { contentOf } from "#domain/articles/content.ts";
import { counterpartTags } from "#domain/articles/counterparts.ts";
import { requireArticle } from "#domain/articles/require-article.ts";
import { staleTags } from "#domain/articles/stale-tags.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { recordNotices } from "#domain/engines/record-notices.ts";
import { invalidate } from "#domain/invalidations/invalidate.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import { isSlug, SLUG_LIMIT } from "#lib/slug.ts";

export const RenameArticle = z.strictObject({
  articleId: z.uuid(),
  version: z.number().int().positive(),
  slug: z.string().max(SLUG_LIMIT).refine(isSlug, "a-z, 0-9 and single hyphens"),
});
export type RenameArticle = z.input<typeof RenameArticle>;

/**
 * Gives an article another address. If readers know it by the former one, that leads to the new one from now on.
 * @throws AppError FORBIDDEN, NOT_FOUND, EDIT_CONFLICT; ADDRESS_TAKEN when another page has the address or had it.
 */
export async function renameArticle(input: RenameArticle, actor: Actor, now = new Date()) {
  const { articleId, version, slug } = RenameArticle.parse(input);
  return db.$transaction(async (tx) => {
    const article = await requireArticle(tx, articleId);
    assertMay(actor, "article.rename", article);
    const { count } = await tx.article.updateMany({
      where: { id: articleId, version },
      data: { slug, version: version + 1, updatedById: actor.id, updatedAt: now },
    });
    if (count === 0) throw new AppError("EDIT_CONFLICT", `article ${articleId} v${version}, now v${article.version}`);
    const live = await tx.edition.findFirst({
      where: { articleId, isLive: true },
      include: { credits: true, topics: true },
    });
    const path = articlePath(slug);
    if (live && live.path !== path) {
      await claimArticleAddress(tx, articleId, slug, true);
      await redirectAddress(tx, live.path, path);
      // A copy with nothing unreleased stays one: its new version differs from the live edition in nothing.
      const articleVersion = live.articleVersion === version ? version + 1 : live.articleVersion;
      await tx.edition.update({ where: { id: live.id }, data: { path, articleVersion } });
      await recordNotices(tx, [live.path, path], [live], now);
    }
    await tx.revision.create({
      data: {
        articleId,
        version: version + 1,
        parents: [version],
        kind: "NAMED",
        reason: "rename",
        content: { ...contentOf(article), slug },
        createdById: actor.id,
        createdAt: now,
      },
    });
    await recordAudit(tx, actor, {
      action: "article.rename",
      subjectType: "article",
      subjectId: articleId,
      detail: { version: version + 1, from: live?.path ?? null, to: path },
    });
    const others = await counterpartTags(tx, articleId);
    const tags = live ? [...staleTags(articleId, live), ...others, ...(await addressTags(tx, articleId))] : [];
    return { path, version: version + 1, stale: await invalidate(tx, tags) };
  });
}
