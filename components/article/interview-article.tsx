import { ArticleHead } from "#components/article/article-head.tsx";
import { ArticleBody } from "#components/article/body/article-body.tsx";
import { takeHeadPoints } from "#components/article/body/takeaways.tsx";
import { Byline } from "#components/article/byline.tsx";
import { EndNotes } from "#components/article/end-notes.tsx";
import { LatestRail } from "#components/article/latest-rail.tsx";
import type { ArticleLayoutProps } from "#components/article/layout-props.ts";
import { LeadFigure } from "#components/article/lead-figure.tsx";

// From this shape on a picture is a person rather than a scene, and stands beside what they say.
const UPRIGHT = 1.1;

/**
 * An interview: who is asked stands beside the headline, and the questions, in the margin's ink, lead through the
 * answers.
 */
export function InterviewArticle({ article, latest, mostRead, today, url, t }: ArticleLayoutProps) {
  const { lead } = article;
  const { points, body } = takeHeadPoints(article.body);
  const isUpright = lead !== null && lead.width / lead.height <= UPRIGHT;
  return (
    <article lang={article.language} data-article-id={article.id} className="page grid-12 pt-(--block)">
      <div
        className={`grid gap-x-(--gutter) gap-y-(--row) border-b-4 border-ink pb-4 lg:col-span-9 ${isUpright ? "sm:grid-cols-[5fr_4fr]" : ""}`}
      >
        <ArticleHead
          article={article}
          points={points}
          size="text-display"
          className={isUpright ? "sm:self-center" : ""}
          t={t}
        />
        <LeadFigure
          article={article}
          sizes={isUpright ? "(width >= 64rem) 33vw, (width >= 40rem) 44vw, 100vw" : "(width >= 64rem) 72vw, 100vw"}
          t={t}
        />
      </div>
      <Byline
        article={article}
        withPortraits
        className="border-b border-line sm:max-lg:flex sm:max-lg:flex-wrap sm:max-lg:gap-x-10 lg:col-span-3 lg:border-0"
        itemClassName="py-3 max-sm:not-first:border-t max-sm:border-line lg:border-t lg:border-line lg:first:border-0"
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
