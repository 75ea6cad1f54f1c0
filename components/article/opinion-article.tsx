import { ArticleKicker, HeadPoints, headlineSize, Standfirst } from "#components/article/article-head.tsx";
import { ArticleBody } from "#components/article/body/article-body.tsx";
import { takeHeadPoints } from "#components/article/body/takeaways.tsx";
import { Byline } from "#components/article/byline.tsx";
import { EndNotes } from "#components/article/end-notes.tsx";
import { LatestRail } from "#components/article/latest-rail.tsx";
import type { ArticleLayoutProps } from "#components/article/layout-props.ts";
import { LeadFigure } from "#components/article/lead-figure.tsx";
import { isShown, Photo } from "#components/story/photo.tsx";

/** An opinion: its author stands beside the headline, on a thick rule. */
export function OpinionArticle({ article, latest, mostRead, today, url, t }: ArticleLayoutProps) {
  const { points, body } = takeHeadPoints(article.body);
  const portrait = article.credits[0]?.portrait ?? null;
  return (
    <article lang={article.language} data-article-id={article.id} className="page grid-12 pt-(--block)">
      <header className="grid border-b-4 border-ink sm:grid-cols-[1fr_14rem] sm:gap-x-(--gutter) lg:col-span-9 lg:grid-cols-[1fr_20rem]">
        <div className={`pb-4 ${isShown(portrait) ? "" : "sm:col-span-2"}`}>
          <ArticleKicker article={article} />
          <h1
            className={`${headlineSize(article.headline, "text-display")} tracking-[-0.014em] before:text-son before:content-['“']`}
          >
            {article.headline}
          </h1>
          <Standfirst text={article.standfirst} className="mt-4" />
          <HeadPoints points={points} t={t} />
          <Byline article={article} className="mt-5 flex flex-wrap gap-x-10 gap-y-3" url={url} t={t} />
        </div>
        {isShown(portrait) ? (
          <div className="self-end max-sm:w-44">
            <Photo
              picture={portrait}
              sizes="(width >= 64rem) 20rem, (width >= 40rem) 14rem, 11rem"
              className="w-full bg-niche"
              first
            />
          </div>
        ) : null}
      </header>
      <div className="sm:col-span-10 sm:col-start-2 lg:col-span-6 lg:col-start-4">
        <LeadFigure article={article} sizes="(width >= 64rem) 47vw, 100vw" className="mb-6" t={t} />
        <div data-listen-text="" className="running-text flow end-mark drop-cap">
          <ArticleBody body={body} pictures={article.pictures} related={article.related} kind={article.kind} t={t} />
        </div>
        <EndNotes article={article} url={url} t={t} />
      </div>
      <LatestRail latest={latest} mostRead={mostRead} today={today} t={t} />
    </article>
  );
}
