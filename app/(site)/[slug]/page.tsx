import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { Frame } from "#app/(site)/frame.tsx";
import { describeNowhere, Gone, Lost } from "#app/(site)/nowhere.tsx";
import { getPaper } from "#app/(site)/paper.ts";
import { ArticlePage } from "#components/article/article-page.tsx";
import { describeArticle } from "#components/article/metadata.ts";
import {
  getDestination,
  listLatestArticles,
  listSectionArticles,
  type PublishedArticle,
} from "#domain/articles/published.ts";
import type { PublicSection } from "#domain/sections/published.ts";
import { formatDay } from "#lib/date.ts";
import { readEnv } from "#lib/env.ts";
import { createMessages } from "#lib/messages.ts";

const MORE = 6;
const LATEST = 6;

type Props = { params: Promise<{ slug: string }> };

const findDestination = cache((slug: string) => getDestination(`/${slug}`));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const destination = await findDestination((await params).slug);
  if (destination?.kind === "GONE") return describeNowhere("gone");
  if (destination?.kind !== "ARTICLE") return describeNowhere("lost");
  const { settings } = await getPaper();
  return describeArticle(destination.article, settings.siteName);
}

export default async function ArticleRoute({ params }: Props) {
  const destination = await findDestination((await params).slug);
  if (!destination) return <Lost />;
  if (destination.kind === "REDIRECT") permanentRedirect(destination.target);
  if (destination.kind === "GONE") return <Gone reason={destination.reason} />;
  const { article } = destination;
  const section = firstLevel((await getPaper()).sections, article.section.path);
  const { more, latest } = await listOthers(article, section);
  return (
    <Frame current={{ path: article.section.path, isPage: false }}>
      <ArticlePage
        article={article}
        section={section ?? article.section}
        more={more}
        latest={latest}
        today={formatDay(new Date())}
        url={article.canonicalUrl ?? readEnv().siteUrl + article.path}
        t={createMessages(article.language)}
      />
    </Frame>
  );
}

/** The section of the first level that a section is, or stands below. */
function firstLevel(sections: PublicSection[], path: string): PublicSection | undefined {
  return sections.find((section) => section.path === path || section.children.some((child) => child.path === path));
}

/** Stories to go on with: those of the section, and the newest of the paper; none twice, nor the article itself. */
async function listOthers(article: PublishedArticle, section: PublicSection | undefined) {
  const [page, newest] = await Promise.all([
    section ? listSectionArticles(section.id, null, 2 * MORE) : null,
    listLatestArticles(MORE + LATEST + 1, article.language),
  ]);
  const more = (page?.articles ?? [])
    .filter(({ id, language }) => id !== article.id && language === article.language)
    .slice(0, MORE);
  const shown = new Set([article.id, ...more.map(({ id }) => id)]);
  return { more, latest: newest.filter(({ id }) => !shown.has(id)).slice(0, LATEST) };
}
