import type { Metadata } from "next";
import { PAGE_MARKS } from "#domain/articles/page-mark.ts";
import type { PublishedArticle } from "#domain/articles/published.ts";
import { SHAPES, sharePicturePath } from "#domain/articles/share-picture.ts";
import { formatMarkup } from "#lib/date.ts";

/** What an article tells search engines and sites it is shared on. Paths are made whole by the layout's `metadataBase`. */
export function describeArticle(article: PublishedArticle, siteName: string): Metadata {
  const title = article.searchHeadline ?? article.headline;
  return {
    title,
    description: article.standfirst,
    other: { [PAGE_MARKS.article]: String(article.edition) },
    alternates: { canonical: article.canonicalUrl ?? article.path },
    openGraph: {
      type: "article",
      url: article.path,
      siteName,
      locale: article.language === "vi" ? "vi_VN" : "en_US",
      title: article.headline,
      // Here alone: engines and the page itself have the standfirst.
      description: article.shareText ?? article.standfirst,
      section: article.section.name,
      publishedTime: formatMarkup(article.publishedAt),
      modifiedTime: formatMarkup(article.updatedAt ?? article.publishedAt),
      authors: article.credits.filter(({ role }) => role === "TEXT").map(({ name }) => name),
      images: [{ url: sharePicturePath(article, "the"), ...SHAPES.the, alt: article.headline }],
    },
  };
}
