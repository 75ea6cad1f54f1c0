import type { ReactNode } from "react";
import { Frame } from "#app/(site)/frame.tsx";
import { getPaper } from "#app/(site)/paper.ts";
import { ArticlePage } from "#components/article/article-page.tsx";
import { englishSectionPath } from "#domain/addresses/address.ts";
import type { ArticleCard } from "#domain/articles/card.ts";
import type { PublishedArticle } from "#domain/articles/published.ts";
import { listRail } from "#domain/articles/published-lists.ts";
import { listRelated } from "#domain/articles/published-related.ts";
import { getToday } from "#domain/calendar/published.ts";
import type { PublicSection } from "#domain/sections/published.ts";
import { listReadLately } from "#domain/views/published.ts";
import { formatDay } from "#lib/date.ts";
import { readEnv } from "#lib/env.ts";
import { createMessages } from "#lib/messages.ts";

const MORE = 6;
const LATEST = 6;
const MOST_READ = 5;

type Props = {
  article: PublishedArticle;
  /** Nobody counts how often it is seen, and no place in it is kept. */
  isPreview?: boolean;
  /** Stands before the article, and is not seen. */
  children?: ReactNode;
};

/** An article between masthead and foot, with the stories beside and below it: for readers, and for those who see it before. */
export async function ArticleInFrame({ article, isPreview = false, children }: Props) {
  const { language } = article;
  const [{ sections }, today] = await Promise.all([getPaper(), getToday()]);
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
      {children}
      <ArticlePage
        article={isPreview ? { ...article, id: "" } : article}
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

/** The section of the first level that a section is, or stands below. */
export function firstLevel(sections: PublicSection[], path: string): PublicSection | undefined {
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
