import { topicPath } from "#domain/addresses/address.ts";
import { type Body, readBody, relatedIds } from "#domain/articles/body/document.ts";
import { type ArticleCard, CARD, toCard } from "#domain/articles/card.ts";
import { onSite } from "#domain/articles/on-site.ts";
import { readAround } from "#domain/articles/read-around.ts";
import { hold, holdNothing } from "#domain/invalidations/hold.ts";
import { articleTag, pathTag } from "#domain/invalidations/tags.ts";
import type { Picture } from "#domain/media/picture.ts";
import type { PublicPage } from "#domain/pages/page.ts";
import { getPage } from "#domain/pages/published.ts";
import { db } from "#lib/db.ts";

/** An article as its own page shows it. */
export type PublishedArticle = ArticleCard & {
  /** The number of the edition; 0 before there is one. */
  edition: number;
  searchHeadline: string | null;
  shareText: string | null;
  leadCaption: string;
  leadCredit: string;
  body: Body;
  /** The pictures of the body, by media id. */
  pictures: Record<string, Picture>;
  /** The articles of the body's related boxes that readers may see, by id. */
  related: Record<string, ArticleCard>;
  topics: { name: string; path: string }[];
  /** Where the same article is in the other language, when readers can see it there. */
  translationPath: string | null;
  sourceName: string | null;
  canonicalUrl: string | null;
  updatedAt: Date | null;
  wordCount: number;
  corrections: { notice: string; publishedAt: Date }[];
};

/** What a public path leads to. `GONE` says why; a path nobody ever had is null. */
export type Destination =
  | { kind: "ARTICLE"; article: PublishedArticle }
  | { kind: "PAGE"; page: PublicPage }
  | { kind: "REDIRECT"; target: string }
  | { kind: "GONE"; reason: string };

/** Looks up what readers get at a path below the root: an article, a page of the house, a redirect, a notice that it is gone, or null. */
export async function getDestination(path: string): Promise<Destination | null> {
  "use cache";
  hold([pathTag(path)]);
  const address = await db.address.findUnique({ where: { path } });
  if (address?.kind === "REDIRECT" && address.target) return { kind: "REDIRECT", target: address.target };
  if (address?.kind === "GONE") return { kind: "GONE", reason: address.reason ?? "" };
  if (!address || address.kind === "PAGE") {
    const page = await getPage(path.slice(1));
    return page ? { kind: "PAGE", page } : holdNothing();
  }
  if (address.kind !== "ARTICLE") return holdNothing();
  const article = await getArticle(path);
  return article && { kind: "ARTICLE", article };
}

/** The published article at a path, or null. */
export async function getArticle(path: string): Promise<PublishedArticle | null> {
  "use cache";
  hold([pathTag(path)]);
  const row = await db.edition.findFirst({
    where: { path, ...onSite() },
    select: {
      ...CARD,
      number: true,
      searchHeadline: true,
      shareText: true,
      leadCaption: true,
      leadCredit: true,
      body: true,
      bodyVersion: true,
      sourceName: true,
      canonicalUrl: true,
      updatedInSubstanceAt: true,
      wordCount: true,
      topics: { orderBy: { position: "asc" }, select: { topic: { select: { name: true, slug: true } } } },
    },
  });
  if (!row) return null;
  const body = readBody(row.body, row.bodyVersion);
  hold(articleTags(row.articleId, body));
  return {
    ...toCard(row),
    edition: row.number,
    searchHeadline: row.searchHeadline,
    shareText: row.shareText,
    leadCaption: row.leadCaption,
    leadCredit: row.leadCredit,
    body,
    ...(await readAround(row.articleId, row.language, body)),
    topics: row.topics.map(({ topic }) => ({ name: topic.name, path: topicPath(topic.slug) })),
    sourceName: row.sourceName,
    canonicalUrl: row.canonicalUrl,
    updatedAt: row.updatedInSubstanceAt,
    wordCount: row.wordCount,
  };
}

/**
 * What makes an article's own page stale: itself, and the articles its body shows as related, also those that are not
 * live now.
 */
export function articleTags(articleId: string, body: Body): string[] {
  return [...new Set([articleId, ...relatedIds(body)])].map(articleTag);
}
