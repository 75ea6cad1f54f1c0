import { ArticleTools } from "#components/article/article-tools.tsx";
import { bylineOf } from "#components/article/byline-names.ts";
import type { PublishedArticle } from "#domain/articles/published.ts";
import { readingMinutes } from "#domain/articles/reading-time.ts";
import { formatMarkup, formatTimeLine } from "#lib/date.ts";
import type { Translate } from "#lib/messages.ts";

type Props = {
  article: PublishedArticle;
  className?: string;
  itemClassName?: string;
  /** The whole canonical address. */
  url: string;
  t: Translate;
};

/** Who wrote an article, when it came out, and what can be done with it. */
export function Byline({ article, className = "", itemClassName = "", url, t }: Props) {
  return (
    <div className={`note ${className}`}>
      {bylineOf(article, t).map(({ name, detail }) => (
        <p key={name} className={itemClassName}>
          <b className="block font-serif text-small leading-[1.4] font-semibold text-ink">{name}</b>
          {detail}
        </p>
      ))}
      <div className={itemClassName}>
        <p>
          <b className="text-small text-ink">
            <TimeLine at={article.publishedAt} />
          </b>
        </p>
        {article.updatedAt ? (
          <p>
            {t("site.article.updated")} <TimeLine at={article.updatedAt} />
          </p>
        ) : null}
        <p>{t("site.article.minutes", { minutes: readingMinutes(article.wordCount) })}</p>
      </div>
      <ArticleTools article={article} url={url} className={itemClassName} t={t} />
    </div>
  );
}

function TimeLine({ at }: { at: Date }) {
  return <time dateTime={formatMarkup(at)}>{formatTimeLine(at)}</time>;
}
