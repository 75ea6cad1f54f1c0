import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { findDestination } from "#app/(article)/[slug]/destination.ts";
import { ArticleInFrame, firstLevel } from "#app/(article)/article-in-frame.tsx";
import { describePage } from "#app/(site)/describe-page.ts";
import { Frame } from "#app/(site)/frame.tsx";
import { pairOf } from "#app/(site)/languages.ts";
import { describeNowhere, Gone, Lost } from "#app/(site)/nowhere.tsx";
import { getPaper } from "#app/(site)/paper.ts";
import { articleGraph } from "#components/article/article-markup.ts";
import { HousePage } from "#components/article/house-page.tsx";
import { describeArticle } from "#components/article/metadata.ts";
import { FactList, reachFacts } from "#components/site/fact-list.tsx";
import { Markup } from "#components/site/markup.tsx";
import { CONTACT_SLUG, englishSectionPath } from "#domain/addresses/address.ts";
import type { PublishedArticle } from "#domain/articles/published.ts";
import type { PublicPage } from "#domain/pages/page.ts";
import type { PublicSection } from "#domain/sections/published.ts";
import { readEnv } from "#lib/env.ts";
import { createMessages } from "#lib/messages.ts";

type Props = { params: Promise<{ slug: string }> };

// Next wants one address at least of a route whose pages are held whole, and renders it while it builds, where nothing is
// found; every real address is rendered when it is first asked for.
export const generateStaticParams = () => [{ slug: "khong-co" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const destination = await findDestination((await params).slug);
  if (destination?.kind === "GONE") return describeNowhere("gone");
  if (destination?.kind === "PAGE") return describeHouse(destination.page);
  if (destination?.kind !== "ARTICLE") return describeNowhere("lost");
  const { settings } = await getPaper();
  const { article } = destination;
  const metadata = describeArticle(article, settings.siteName);
  const languages = pairOf(article.language, article.path, article.translationPath);
  return { ...metadata, alternates: { ...metadata.alternates, languages } };
}

export default async function ArticleRoute({ params }: Props) {
  const destination = await findDestination((await params).slug);
  if (!destination) return <Lost />;
  if (destination.kind === "REDIRECT") permanentRedirect(destination.target);
  if (destination.kind === "GONE") return <Gone reason={destination.reason} />;
  if (destination.kind === "PAGE") return <House page={destination.page} />;
  const { article } = destination;
  return (
    <ArticleInFrame article={article}>
      <ArticleMarkup article={article} />
    </ArticleInFrame>
  );
}

async function ArticleMarkup({ article }: { article: PublishedArticle }) {
  const { settings, sections } = await getPaper();
  const way = wayTo(article, firstLevel(sections, article.section.path));
  return <Markup graph={articleGraph(article, { settings, siteUrl: readEnv().siteUrl, sections: way })} />;
}

async function describeHouse({ title, standfirst, path, language }: PublicPage): Promise<Metadata> {
  const { settings } = await getPaper();
  const description = standfirst || settings.tagline;
  return describePage({ title: `${title} · ${settings.siteName}`, description, path, language });
}

async function House({ page }: { page: PublicPage }) {
  const { settings } = await getPaper();
  const t = createMessages(page.language);
  return (
    <Frame language={page.language}>
      <HousePage page={page} t={t}>
        {page.slug === CONTACT_SLUG ? <FactList facts={reachFacts(settings, t)} /> : null}
      </HousePage>
    </Frame>
  );
}

/** The sections on the way to an article, from the first level down. */
function wayTo(article: PublishedArticle, first: PublicSection | undefined) {
  const isEnglish = article.language === "en";
  const step = ({ slug, name, nameEn, path }: { slug: string; name: string; nameEn: string; path: string }) => ({
    name: isEnglish ? nameEn || name : name,
    path: isEnglish ? englishSectionPath(slug) : path,
  });
  const own = step(article.section);
  return first && first.path !== article.section.path ? [step(first), own] : [own];
}
