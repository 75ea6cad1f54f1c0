import { GoOnBar } from "#components/article/go-on-bar.tsx";
import { InterviewArticle } from "#components/article/interview-article.tsx";
import type { ArticleLayoutProps } from "#components/article/layout-props.ts";
import { Lightbox } from "#components/article/lightbox.tsx";
import { LongRead } from "#components/article/long-read.tsx";
import { MoreStories } from "#components/article/more-stories.tsx";
import { NewsArticle } from "#components/article/news-article.tsx";
import { OpinionArticle } from "#components/article/opinion-article.tsx";
import { PhotoStory } from "#components/article/photo-story.tsx";
import { isShown } from "#components/story/photo.tsx";
import type { ArticleCard } from "#domain/articles/card.ts";
import type { PublishedArticle } from "#domain/articles/published.ts";

const LAYOUTS = {
  NEWS: NewsArticle,
  INTERVIEW: InterviewArticle,
  LONG_READ: LongRead,
  OPINION: OpinionArticle,
  PHOTO_STORY: PhotoStory,
};

type Props = ArticleLayoutProps & {
  /** Other stories to go on with, and whether they are of the same topics, not only of the same section. */
  more: ArticleCard[];
  isRelated: boolean;
  section: { name: string; nameEn: string };
};

/** An article with other stories of its section below it. `t` speaks the article's language. */
export function ArticlePage({ more, isRelated, section, ...layout }: Props) {
  const { article, today, t } = layout;
  const Layout = LAYOUTS[article.kind];
  const name = article.language === "en" ? section.nameEn || section.name : section.name;
  const heading = isRelated ? t("site.article.related") : t("site.article.more", { section: name });
  return (
    <>
      <Layout {...layout} />
      <MoreStories stories={more} today={today} heading={heading} />
      <GoOnBar lang={article.language} t={t} />
      {hasPictures(article) ? <Lightbox lang={article.language} t={t} /> : null}
    </>
  );
}

function hasPictures({ lead, pictures }: PublishedArticle): boolean {
  return isShown(lead) || Object.values(pictures).some(isShown);
}
