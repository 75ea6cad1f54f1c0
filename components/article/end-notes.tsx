import type { PublishedArticle } from "#domain/articles/published.ts";
import { formatMarkup, formatTimeLine } from "#lib/date.ts";
import type { Translate } from "#lib/messages.ts";

type Props = {
  article: PublishedArticle;
  /** The whole canonical address. */
  url: string;
  t: Translate;
};

/** What follows the text: corrections, source, address, topics. */
export function EndNotes({ article, url, t }: Props) {
  return (
    <div className="mt-8 text-body print:break-inside-avoid">
      {article.kind === "OPINION" ? <p className="note pb-3">{t("site.article.opinionNote")}</p> : null}
      {article.corrections.map(({ notice, publishedAt }) => (
        <p key={publishedAt.getTime()} className="mb-4 border-t-2 border-son pt-2.5">
          <b>{t("site.article.correction")}.</b> {notice}{" "}
          <time dateTime={formatMarkup(publishedAt)} className="note">
            ({formatTimeLine(publishedAt)})
          </time>
        </p>
      ))}
      {article.sourceName ? (
        <p className="note py-3">{t("site.article.source", { name: article.sourceName })}</p>
      ) : null}
      <p className="note border-y border-line py-3">
        <b className="me-4 text-ink">{t("site.article.link")}</b>
        <a href={url} data-address="" className="me-4 wrap-anywhere underline">
          {url}
        </a>{" "}
        <button
          type="button"
          data-copy={url}
          data-done={t("reader.tools.copied")}
          className="tool needs-script text-ink print:hidden"
        >
          {t("reader.tools.copy")}
        </button>
      </p>
      {article.topics.length > 0 ? (
        <div className="note flex flex-wrap gap-x-4 py-2">
          <b className="py-1 text-ink">{t("site.article.topics")}</b>
          <ul className="flex flex-wrap gap-x-4">
            {article.topics.map(({ name, path }) => (
              <li key={path}>
                <a href={path} rel="tag" className="inline-block py-1 underline decoration-son decoration-2">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
