import type { Thing } from "#components/site/markup.tsx";
import { breadcrumbs, paperId, publisherOf } from "#components/site/paper-markup.ts";
import { homePath } from "#domain/addresses/address.ts";
import type { ArticleKind } from "#domain/articles/article.ts";
import type { PublishedArticle } from "#domain/articles/published.ts";
import { CROPS, sharePicturePath } from "#domain/articles/share-picture.ts";
import type { Settings } from "#domain/settings/settings.ts";
import { formatMarkup } from "#lib/date.ts";
import { toIsoDuration } from "#lib/duration.ts";

const TYPES: Record<ArticleKind, string> = {
  NEWS: "NewsArticle",
  LONG_READ: "ReportageNewsArticle",
  OPINION: "OpinionNewsArticle",
  PHOTO_STORY: "ReportageNewsArticle",
  INTERVIEW: "NewsArticle",
};

// Engines take no longer headline (Google's document on article markup named 110 characters).
const LONGEST_HEADLINE = 110;

type Around = {
  settings: Settings;
  siteUrl: string;
  /** The section of the first level, then the article's own where that is another. */
  sections: { name: string; path: string }[];
};

/** What an article says to machines: nothing that its page does not say to people. */
export function articleGraph(article: PublishedArticle, { settings, siteUrl, sections }: Around): Thing[] {
  const url = article.canonicalUrl ?? siteUrl + article.path;
  const home = { name: settings.siteName, path: homePath(article.language) };
  return [
    {
      "@type": TYPES[article.kind],
      mainEntityOfPage: url,
      headline: article.headline.slice(0, LONGEST_HEADLINE),
      description: article.standfirst || undefined,
      image: CROPS.map((shape) => siteUrl + sharePicturePath(article, shape)),
      datePublished: formatMarkup(article.publishedAt),
      // Only what changed the text in substance counts: until then it is as it was published.
      dateModified: formatMarkup(article.updatedAt ?? article.publishedAt),
      inLanguage: article.language,
      articleSection: sections.at(-1)?.name,
      keywords: article.topics.length > 0 ? article.topics.map(({ name }) => name) : undefined,
      ...peopleOf(article, siteUrl),
      publisher: publisherOf(settings, siteUrl),
      correction: article.corrections.length > 0 ? article.corrections.map(toComment) : undefined,
    },
    breadcrumbs(siteUrl, [home, ...sections, { name: article.listHeadline }]),
    ...videosOf(article, siteUrl),
  ];
}

/** Who made it, as the byline says: never a name that the page withholds. */
function peopleOf({ bylineState, agencyName, sourceName, credits, kind }: PublishedArticle, siteUrl: string): Thing {
  if (bylineState === "AGENCY") {
    return { author: { "@type": "Organization", name: agencyName ?? sourceName ?? "", url: `${siteUrl}/` } };
  }
  if (bylineState === "DESK" || bylineState === "WITHHELD") return { author: { "@id": paperId(siteUrl) } };
  const by = (...roles: string[]) =>
    credits
      .filter(({ role }) => roles.includes(role))
      .map(({ name, path }) => ({ "@type": "Person", name, url: siteUrl + path }));
  const wrote = by("TEXT", "COMPILATION");
  const showed = by("PHOTO", "VIDEO");
  const isOfPictures = kind === "PHOTO_STORY" && wrote.length === 0;
  const authors = isOfPictures ? showed : wrote;
  return {
    author: authors.length > 0 ? authors : { "@id": paperId(siteUrl) },
    contributor: !isOfPictures && showed.length > 0 ? showed : undefined,
    translator: by("TRANSLATION").length > 0 ? by("TRANSLATION") : undefined,
  };
}

/** The paper's own videos, as far as engines can take them: they want a picture of each (Google's document on videos). */
function videosOf({ body, pictures, headline, standfirst, publishedAt }: PublishedArticle, siteUrl: string): Thing[] {
  return body.content.flatMap((block) => {
    if (block.type !== "clip" || block.attrs.kind !== "video") return [];
    const { src, title, caption, seconds, transcript, poster } = block.attrs;
    const still = poster && pictures[poster.mediaId]?.variants.at(-1);
    if (!still) return [];
    return [
      {
        "@type": "VideoObject",
        name: title || headline,
        description: caption || standfirst || headline,
        contentUrl: siteUrl + src,
        thumbnailUrl: siteUrl + still.path,
        uploadDate: formatMarkup(publishedAt),
        duration: seconds === null ? undefined : toIsoDuration(seconds),
        transcript: transcript || undefined,
      },
    ];
  });
}

function toComment({ notice, publishedAt }: PublishedArticle["corrections"][number]): Thing {
  return { "@type": "CorrectionComment", text: notice, datePublished: formatMarkup(publishedAt) };
}
