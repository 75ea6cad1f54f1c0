import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { findDestination } from "#app/(article)/[slug]/destination.ts";
import { Frame } from "#app/(site)/frame.tsx";
import { pairOf } from "#app/(site)/languages.ts";
import { describeNowhere, Gone, Lost } from "#app/(site)/nowhere.tsx";
import { getPaper } from "#app/(site)/paper.ts";
import { ArticlePage } from "#components/article/article-page.tsx";
import { describeArticle } from "#components/article/metadata.ts";
import { FactList, reachFacts } from "#components/site/fact-list.tsx";
import { HousePage } from "#components/site/house-page.tsx";
import { CONTACT_SLUG, englishSectionPath } from "#domain/addresses/address.ts";
import type { PublishedArticle } from "#domain/articles/published.ts";
import { listRail } from "#domain/articles/published-lists.ts";
import { getToday } from "#domain/calendar/published.ts";
import type { PublicPage } from "#domain/pages/page.ts";
import type { PublicSection } from "#domain/sections/published.ts";
import { formatDay } from "#lib/date.ts";
import { readEnv } from "#lib/env.ts";
import { createMessages } from "#lib/messages.ts";

const MORE = 6;
const LATEST = 6;

type Props = { params: Promise<{ slug: string }> };

// Next wants one address at least of a route whose pages are held whole, and renders it while it builds, where nothing is
// found; every real address is rendered when it is first asked for.
export const generateStaticParams = () => [{ slug: "khong-co" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const destination = await findDestination((await params).slug);
  if (destination?.kind === "GONE") return describeNowhere("gone");
  if (destination?.kind === "PAGE") return describePage(destination.page);
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
  const [{ sections }, today] = await Promise.all([getPaper(), getToday()]);
  const section = firstLevel(sections, article.section.path);
  const { more, latest } = await listOthers(article, section);
  return (
    <Frame
      current={{
        path: language === "en" ? englishSectionPath(article.section.slug) : article.section.path,
        isPage: false,
      }}
      language={language}
      otherPath={article.translationPath ?? undefined}
    >
      <ArticlePage
        article={article}
        section={section ?? article.section}
        more={more}
        latest={latest}
        today={formatDay(today)}
        url={article.canonicalUrl ?? readEnv().siteUrl + article.path}
        t={createMessages(language)}
      />
    </Frame>
  );
}

function describePage({ title, standfirst, path }: PublicPage): Metadata {
  return { title, description: standfirst || undefined, alternates: { canonical: path } };
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

/** The section of the first level that a section is, or stands below. */
function firstLevel(sections: PublicSection[], path: string): PublicSection | undefined {
  return sections.find((section) => section.path === path || section.children.some((child) => child.path === path));
}

/** Stories to go on with: those of the section, and the newest of the paper; none twice, nor the article itself. */
async function listOthers({ id, language }: PublishedArticle, section: PublicSection | undefined) {
  const [nearby, newest] = await Promise.all([
    section ? listRail({ sectionId: section.id }, MORE + 1, language) : [],
    listRail("all", MORE + LATEST + 1, language),
  ]);
  const more = nearby.filter((story) => story.id !== id).slice(0, MORE);
  const shown = new Set([id, ...more.map((story) => story.id)]);
  return { more, latest: newest.filter((story) => !shown.has(story.id)).slice(0, LATEST) };
}
