import { MinuteList } from "#components/story/minute-list.tsx";
import { MostReadColumn } from "#components/story/most-read.tsx";
import type { ArticleCard } from "#domain/articles/card.ts";
import type { Translate } from "#lib/messages.ts";

type Props = { latest: ArticleCard[]; mostRead: ArticleCard[]; today: string; t: Translate };

/**
 * The newest stories beside an article, and those read most. The last of them stay in sight, so that the column is not
 * empty beside a long one.
 */
export function LatestRail({ latest, mostRead, today, t }: Props) {
  if (latest.length === 0 && mostRead.length === 0) return null;
  return (
    <aside
      aria-labelledby="tin-moi doc-nhieu"
      className="column-rule lg:col-span-3 lg:col-start-10 lg:row-span-3 lg:row-start-1 print:hidden"
    >
      {latest.length > 0 ? (
        <div className={`opens-block ${mostRead.length > 0 ? "mb-(--block)" : "lg:sticky lg:top-4"}`}>
          <h2 id="tin-moi" className="text-title leading-[1.3] font-bold">
            {t("site.article.latest")}
          </h2>
          <MinuteList stories={latest} today={today} className="gap-x-(--gutter) sm:max-lg:columns-2" />
        </div>
      ) : null}
      {mostRead.length > 0 ? (
        <div className="opens-block lg:sticky lg:top-4">
          <MostReadColumn stories={mostRead} t={t} />
        </div>
      ) : null}
    </aside>
  );
}
