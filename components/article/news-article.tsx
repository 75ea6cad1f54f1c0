import { ArticleHead } from "#components/article/article-head.tsx";
import { ArticleBody } from "#components/article/body/article-body.tsx";
import { takeHeadPoints } from "#components/article/body/takeaways.tsx";
import { Byline } from "#components/article/byline.tsx";
import { EndNotes } from "#components/article/end-notes.tsx";
import { LatestRail } from "#components/article/latest-rail.tsx";
import type { ArticleLayoutProps } from "#components/article/layout-props.ts";
import { LeadFigure } from "#components/article/lead-figure.tsx";

/** News: the byline in the margin beside the first lines, the newest stories on the other side. */
export function NewsArticle({ article, latest, mostRead, today, url, t }: ArticleLayoutProps) {
  const { points, body } = takeHeadPoints(article.body);
  return (
    <article lang={article.language} data-article-id={article.id} className="page grid-12 pt-(--block)">
      <ArticleHead article={article} points={points} size="text-display" className="lg:col-span-9" t={t} />
      <LeadFigure
        article={article}
        sizes="(width >= 88rem) 62rem, (width >= 64rem) 72vw, 100vw"
        className="lg:col-span-9"
        t={t}
      />
      <Byline
        article={article}
        withPortraits
        className="border-y border-line sm:max-lg:flex sm:max-lg:flex-wrap sm:max-lg:gap-x-10 lg:col-span-3 lg:border-0"
        itemClassName="py-3 max-sm:not-first:border-t max-sm:border-line lg:border-t lg:border-line lg:first:border-ink"
        url={url}
        t={t}
      />
      <div className="sm:col-span-10 sm:col-start-2 lg:col-span-6 lg:col-start-4 print:col-span-full">
        <div data-listen-text="" className="running-text flow end-mark">
          <ArticleBody body={body} pictures={article.pictures} related={article.related} kind={article.kind} t={t} />
        </div>
        <EndNotes article={article} url={url} t={t} />
      </div>
      <LatestRail latest={latest} mostRead={mostRead} today={today} t={t} />
    </article>
  );
}
