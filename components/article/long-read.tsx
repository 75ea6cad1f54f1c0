import { ArticleHead } from "#components/article/article-head.tsx";
import { ArticleBody } from "#components/article/body/article-body.tsx";
import { takeHeadPoints } from "#components/article/body/takeaways.tsx";
import { Byline } from "#components/article/byline.tsx";
import { Contents } from "#components/article/contents.tsx";
import { EndNotes } from "#components/article/end-notes.tsx";
import type { ArticleLayoutProps } from "#components/article/layout-props.ts";
import { LeadFigure } from "#components/article/lead-figure.tsx";

/** A long read has the page to itself: one column in the middle, pictures wider than it to both sides. */
export function LongRead({ article, url, t }: ArticleLayoutProps) {
  const { points, body } = takeHeadPoints(article.body);
  return (
    <article lang={article.language} data-article-id={article.id} className="page grid-12 pt-(--block)">
      <ArticleHead
        article={article}
        points={points}
        size="text-poster"
        className="lg:col-span-10 lg:col-start-2"
        t={t}
      />
      <LeadFigure article={article} sizes="(width >= 88rem) 83rem, 100vw" t={t} />
      <div className="sm:col-span-10 sm:col-start-2 lg:col-span-6 lg:col-start-4">
        <Byline
          article={article}
          withPortraits
          className="mb-8 flex flex-wrap gap-x-10 border-y border-line"
          itemClassName="py-3"
          url={url}
          t={t}
        />
        <Contents body={body} t={t} />
        <div
          data-listen-text=""
          className="running-text flow end-mark drop-cap lg:[--running:1.3125rem] lg:leading-[1.62]"
        >
          <ArticleBody body={body} pictures={article.pictures} related={article.related} kind={article.kind} t={t} />
        </div>
        <EndNotes article={article} url={url} t={t} />
      </div>
    </article>
  );
}
