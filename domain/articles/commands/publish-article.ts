import { z } from "zod";
import { articlePath } from "#domain/addresses/address.ts";
import { addressTags } from "#domain/addresses/address-tags.ts";
import { claimArticleAddress, redirectAddress } from "#domain/addresses/claim-address.ts";
import { contentOf, linksOf } from "#domain/articles/content.ts";
import { counterpartTags } from "#domain/articles/counterparts.ts";
import { assertReady } from "#domain/articles/readiness.ts";
import { type RequiredArticle, requireArticle } from "#domain/articles/require-article.ts";
import { staleTags } from "#domain/articles/stale-tags.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { recordNotices } from "#domain/engines/record-notices.ts";
import { Placing, placeArticle, readFrontOf } from "#domain/fronts/place-article.ts";
import { assertStyle } from "#domain/house-style/assert-style.ts";
import { invalidate } from "#domain/invalidations/invalidate.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { assertNoEmbargo } from "#domain/releases/planned-release.ts";
import { indexArticles } from "#domain/search/write-entries.ts";
import { assertMove } from "#domain/workflow/transitions.ts";
import { db, type Tx } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import { toLine } from "#lib/text.ts";

export const PublishArticle = z.strictObject({
  articleId: z.uuid(),
  version: z.number().int().positive(),
  /** The time readers are told, for a page that was first published elsewhere; else now. Ignored when already public. */
  firstPublishedAt: z.date().optional(),
  /** Whether a new release of a live article changes what it says; then readers are told when. */
  substantive: z.boolean().default(false),
  /** Why it goes out though the paper's style holds it back. */
  overrideReason: z.string().max(500).transform(toLine).default(""),
  /** Where on the home front of its language it goes; left out, the front stays as it is composed. */
  placing: Placing.optional(),
});
export type PublishArticle = z.input<typeof PublishArticle>;

/**
 * Puts the working copy before readers as a new edition, and the article at its address and in its place of the front.
 * Returns the address, the new version of the article, the number of the edition, the front where it was placed with the
 * number of its arrangement, and the cache tags that are now stale.
 * @throws AppError FORBIDDEN, NOT_FOUND, MOVE_REFUSED; NOT_READY with what is missing, or what the paper's style blocks
 * (`assertStyle`); ADDRESS_TAKEN; UNDER_EMBARGO;
 * EDIT_CONFLICT when somebody saved since `version`; FRONT_CHANGED when somebody launched the front since it was seen.
 */
export async function publishArticle(input: PublishArticle, actor: Actor, now = new Date()) {
  const release = PublishArticle.parse(input);
  const { placing } = release;
  const shown = placing ? await readFrontOf(release.articleId) : null;
  return db.$transaction(async (tx) => {
    const article = await requireArticle(tx, release.articleId);
    assertMay(actor, "article.publish", article);
    assertReady(contentOf(article));
    await assertStyle(tx, article, release.overrideReason, actor);
    const front = placing && shown ? await placeArticle(tx, article, placing, shown, actor, now) : null;
    return { ...(await releaseArticle(tx, article, release, actor, now)), front };
  });
}

/** The same within a transaction that does more, such as an import. Rights were checked; style is not: an archive is as it was. */
export async function releaseArticle(
  tx: Tx,
  article: RequiredArticle,
  release: Omit<z.output<typeof PublishArticle>, "overrideReason" | "placing">,
  actor: Actor,
  now: Date,
) {
  assertMove(article.status, "PUBLISHED");
  assertNoEmbargo(article, now);
  assertReady(contentOf(article));
  const former = await tx.edition.findFirst({
    where: { articleId: article.id },
    orderBy: { number: "desc" },
    include: { credits: true, topics: true },
  });
  const slug = await claimArticleAddress(tx, article.id, article.slug ?? article.headline);
  const path = articlePath(slug);
  if (former && former.path !== path) await redirectAddress(tx, former.path, path);
  const firstPublishedAt = article.firstPublishedAt ?? release.firstPublishedAt ?? now;
  const version = release.version + 1;
  // The version in the WHERE is the lock: of two editors only one can win.
  const { count } = await tx.article.updateMany({
    where: { id: article.id, version: release.version },
    data: { status: "PUBLISHED", slug, version, firstPublishedAt, updatedById: actor.id, updatedAt: now },
  });
  if (count === 0) {
    throw new AppError("EDIT_CONFLICT", `article ${article.id} v${release.version}, now v${article.version}`);
  }
  await tx.edition.updateMany({
    where: { articleId: article.id, isLive: true },
    data: { isLive: false, replacedAt: now },
  });
  const number = (former?.number ?? 0) + 1;
  await tx.edition.create({
    data: {
      ...editionColumns(article),
      number,
      articleVersion: version,
      path,
      firstPublishedAt,
      updatedInSubstanceAt: release.substantive && former ? now : (former?.updatedInSubstanceAt ?? null),
      releasedAt: now,
      releasedById: actor.id,
    },
  });
  // Whatever was planned for later is out with this, or was planned for another text.
  await tx.plannedRelease.deleteMany({ where: { articleId: article.id } });
  await indexArticles(tx, [article.id]);
  await tx.revision.create({
    data: {
      articleId: article.id,
      version,
      parents: [release.version],
      kind: "NAMED",
      reason: "publish",
      content: { ...contentOf(article), slug },
      createdById: actor.id,
      createdAt: now,
    },
  });
  await recordAudit(tx, actor, {
    action: "article.publish",
    subjectType: "article",
    subjectId: article.id,
    detail: { version, path, substantive: release.substantive },
  });
  const shown = [article, former?.isLive ? former : null];
  const paths = former?.isLive ? [former.path, path] : [path];
  await recordNotices(tx, paths, shown, now);
  const tags = [
    ...staleTags(article.id, { ...article, firstPublishedAt }, former),
    ...(await counterpartTags(tx, article.id)),
    ...(await addressTags(tx, article.id)),
  ];
  return { path, version, edition: number, stale: await invalidate(tx, tags) };
}

/** The columns of an edition that are the working copy's own. `assertReady` made sure of the section. */
function editionColumns(article: RequiredArticle) {
  if (article.sectionId === null) throw new AppError("NOT_READY", "no section", { missing: "section" });
  const { credits, topics } = linksOf(contentOf(article));
  return {
    articleId: article.id,
    isLive: true,
    kind: article.kind,
    language: article.language,
    kicker: article.kicker,
    headline: article.headline,
    frontHeadline: article.frontHeadline,
    searchHeadline: article.searchHeadline,
    shareText: article.shareText,
    standfirst: article.standfirst,
    body: article.body ?? {},
    bodyVersion: article.bodyVersion,
    wordCount: article.wordCount,
    eventDate: article.eventDate,
    bylineState: article.bylineState,
    agencyName: article.agencyName,
    sourceName: article.sourceName,
    canonicalUrl: article.canonicalUrl,
    sectionId: article.sectionId,
    leadMediaId: article.leadMediaId,
    leadCaption: article.leadCaption,
    leadCredit: article.leadCredit,
    leadAlt: article.leadAlt,
    credits: { create: credits },
    topics: { create: topics },
  };
}
