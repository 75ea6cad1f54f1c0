import { ArticleRow } from "#components/desk/article-row.tsx";
import type { DeskArticle } from "#domain/articles/desk.ts";
import type { Language, Translate } from "#lib/messages.ts";

type ArticleTableProps = {
  t: Translate;
  language: Language;
  articles: DeskArticle[];
  now: Date;
  places?: Record<string, string>;
};

const HEAD = "px-1.5 py-1.5 text-left font-semibold";

/** The list; `places` says, by id, where in an article something was found. On a phone each row folds into two lines; the columns' names stay for screen readers. */
export function ArticleTable({ t, language, articles, now, places = {} }: ArticleTableProps) {
  return (
    <table className="w-full table-fixed border-collapse bg-surface max-sm:block">
      <caption className="sr-only">{t("desk.list.caption")}</caption>
      <thead className="text-xs text-ink-3 max-sm:sr-only">
        <tr className="border-b border-line">
          <th scope="col" className={`w-40 pl-4 ${HEAD}`}>
            {t("desk.list.status")}
          </th>
          <th scope="col" className={HEAD}>
            {t("desk.list.headline")}
          </th>
          <th scope="col" className={`w-44 max-md:hidden ${HEAD}`}>
            {t("desk.list.authors")}
          </th>
          <th scope="col" className={`w-16 max-lg:hidden ${HEAD} text-right!`}>
            {t("desk.list.words")}
          </th>
          <th scope="col" className={`w-32 ${HEAD} text-right!`}>
            {t("desk.list.changed")}
          </th>
          <th scope="col" className={`w-14 pr-3 ${HEAD}`}>
            <span className="sr-only">{t("desk.list.live")}</span>
          </th>
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {articles.map((article) => (
          <ArticleRow
            key={article.id}
            t={t}
            language={language}
            article={article}
            now={now}
            place={places[article.id]}
          />
        ))}
      </tbody>
    </table>
  );
}
