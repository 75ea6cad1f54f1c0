import { ArticleHead } from "#components/article/article-head.tsx";
import { ArticleBody } from "#components/article/body/article-body.tsx";
import { Byline } from "#components/article/byline.tsx";
import { EndNotes } from "#components/article/end-notes.tsx";
import type { ArticleLayoutProps } from "#components/article/layout-props.ts";
import { LeadFigure } from "#components/article/lead-figure.tsx";

/** A long read has the page to itself: one column in the middle, pictures wider than it to both sides. */
export function LongRead({ article, url, t }: ArticleLayoutProps) {
  return (
    <article lang={article.language} data-article-id={article.id} className="page grid-12 pt-(--block)">
      <ArticleHead article={article} size="text-poster" className="lg:col-span-10 lg:col-start-2" />
      <LeadFigure article={article} sizes="(width >= 88rem) 83rem, 100vw" t={t} />
      <div className="sm:col-span-10 sm:col-start-2 lg:col-span-6 lg:col-start-4">
        <Byline
          article={article}
          className="mb-8 flex flex-wrap gap-x-10 border-y border-line"
          itemClassName="py-3"
          url={url}
          t={t}
        />
        <div
          data-listen-text=""
          className="running-text flow end-mark drop-cap lg:[--running:1.3125rem] lg:leading-[1.62]"
        >
          <ArticleBody body={article.body} pictures={article.pictures} kind={article.kind} t={t} />
        </div>
        <EndNotes article={article} url={url} t={t} />
      </div>
    </article>
  );
}
