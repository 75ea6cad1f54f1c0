import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { findDestination } from "#app/(article)/[slug]/destination.ts";
import { describePage } from "#app/(site)/describe-page.ts";
import { Frame } from "#app/(site)/frame.tsx";
import { pairOf } from "#app/(site)/languages.ts";
import { describeNowhere, Gone, Lost } from "#app/(site)/nowhere.tsx";
import { getPaper } from "#app/(site)/paper.ts";
import { articleGraph } from "#components/article/article-markup.ts";
import { ArticlePage } from "#components/article/article-page.tsx";
import { HousePage } from "#components/article/house-page.tsx";
import { describeArticle } from "#components/article/metadata.ts";
import { FactList, reachFacts } from "#components/site/fact-list.tsx";
import { Markup } from "#components/site/markup.tsx";
import { CONTACT_SLUG, englishSectionPath } from "#domain/addresses/address.ts";
import type { ArticleCard } from "#domain/articles/card.ts";
import type { PublishedArticle } from "#domain/articles/published.ts";
import { listRail } from "#domain/articles/published-lists.ts";
import { listRelated } from "#domain/articles/published-related.ts";
import { getToday } from "#domain/calendar/published.ts";
import type { PublicPage } from "#domain/pages/page.ts";
import type { PublicSection } from "#domain/sections/published.ts";
import { listReadLately } from "#domain/views/published.ts";
import { formatDay } from "#lib/date.ts";
import { readEnv } from "#lib/env.ts";
import { createMessages } from "#lib/messages.ts";

const MORE = 6;
const LATEST = 6;
const MOST_READ = 5;

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
  const { language } = article;
  const [{ sections, settings }, today] = await Promise.all([getPaper(), getToday()]);
  const section = firstLevel(sections, article.section.path);
  const { more, isRelated, latest, mostRead } = await listOthers(article, section);
  return (
    <Frame
      current={{
        path: language === "en" ? englishSectionPath(article.section.slug) : article.section.path,
        isPage: false,
      }}
      language={language}
      otherPath={article.translationPath ?? undefined}
    >
      <Markup
        graph={articleGraph(article, { settings, siteUrl: readEnv().siteUrl, sections: wayTo(article, section) })}
      />
      <ArticlePage
        article={article}
        section={section ?? article.section}
        more={more}
        isRelated={isRelated}
        latest={latest}
        mostRead={mostRead}
        today={formatDay(today)}
        url={article.canonicalUrl ?? readEnv().siteUrl + article.path}
        t={createMessages(language)}
      />
    </Frame>
  );
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

/** The section of the first level that a section is, or stands below. */
function firstLevel(sections: PublicSection[], path: string): PublicSection | undefined {
  return sections.find((section) => section.path === path || section.children.some((child) => child.path === path));
}

/**
 * Stories to go on with, without the article itself: those of the same topics, filled up from the section, and the newest
 * of the paper, none in both; and whatever is read most.
 */
async function listOthers({ id, language, related: boxed }: PublishedArticle, section: PublicSection | undefined) {
  const [related, nearby, newest, read] = await Promise.all([
    listRelated(id, language, MORE),
    section ? listRail({ sectionId: section.id }, 2 * MORE, language) : [],
    listRail("all", MORE + LATEST + 1, language),
    listReadLately(language, MOST_READ + 1),
  ]);
  // What the desk put into a box of the text is not offered once more below it.
  const more = withoutRepeats([...related, ...nearby], new Set([id, ...Object.keys(boxed)])).slice(0, MORE);
  const shown = new Set([id, ...more.map((story) => story.id)]);
  return {
    more,
    isRelated: related.length > 0,
    latest: withoutRepeats(newest, shown).slice(0, LATEST),
    mostRead: withoutRepeats(read, new Set([id])).slice(0, MOST_READ),
  };
}

function withoutRepeats(stories: ArticleCard[], shown: ReadonlySet<string>): ArticleCard[] {
  const seen = new Set(shown);
  return stories.filter(({ id }) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}
