import { ArticleTools } from "#components/article/article-tools.tsx";
import { type BylineName, bylineOf } from "#components/article/byline-names.ts";
import { isShown, Photo } from "#components/story/photo.tsx";
import type { PublishedArticle } from "#domain/articles/published.ts";
import { readingMinutes } from "#domain/articles/reading-time.ts";
import { formatMarkup, formatTimeLine } from "#lib/date.ts";
import type { Translate } from "#lib/messages.ts";

type Props = {
  article: PublishedArticle;
  className?: string;
  itemClassName?: string;
  /** Not where the author stands large beside the headline already. */
  withPortraits?: boolean;
  /** The whole canonical address. */
  url: string;
  t: Translate;
};

/** Who wrote an article, when it came out, and what can be done with it. */
export function Byline({ article, className = "", itemClassName = "", withPortraits = false, url, t }: Props) {
  return (
    <div className={`note ${className}`}>
      {bylineOf(article, t).map((named) => (
        <Author key={named.path ?? named.name} named={named} withPortrait={withPortraits} className={itemClassName} />
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

type AuthorProps = { named: BylineName; withPortrait: boolean; className: string };

// The portrait says nothing that the name beside it does not.
function Author({ named: { name, detail, path, portrait }, withPortrait, className }: AuthorProps) {
  const words = <b className="block font-serif text-small leading-[1.4] font-semibold text-ink">{name}</b>;
  return (
    <div className={`flex items-end gap-3 ${className}`}>
      {withPortrait && isShown(portrait) ? (
        <Photo picture={portrait} sizes="3rem" className="crop size-12 bg-niche" decorative near />
      ) : null}
      <p>
        {path ? (
          <a href={path} rel="author">
            {words}
          </a>
        ) : (
          words
        )}
        {detail}
      </p>
    </div>
  );
}

function TimeLine({ at }: { at: Date }) {
  return <time dateTime={formatMarkup(at)}>{formatTimeLine(at)}</time>;
}
