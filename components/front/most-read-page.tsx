import { RankedList } from "#components/story/most-read.tsx";
import type { ArticleCard } from "#domain/articles/card.ts";
import type { Period } from "#domain/views/view.ts";
import type { Translate } from "#lib/messages.ts";

type Props = { lists: { period: Period; stories: ArticleCard[] }[]; t: Translate };

/** What was read most, a list for each period; one in which nothing was read is left out. */
export function MostReadPage({ lists, t }: Props) {
  const shown = lists.filter(({ stories }) => stories.length > 0);
  return (
    <div className="page">
      <h1 className="pt-(--row) pb-3 text-poster tracking-[-0.02em]">{t("site.mostRead.title")}</h1>
      {shown.length === 0 ? <p className="opens-block text-item text-soft">{t("site.mostRead.empty")}</p> : null}
      <div className="grid-12 gap-y-(--block)">
        {shown.map(({ period, stories }, index) => (
          <section
            key={period}
            aria-labelledby={period}
            className={`lg:col-span-4 ${index > 0 ? "lg:column-rule" : ""}`}
          >
            <div className="opens-block">
              <h2 id={period} className="pb-3 text-title leading-[1.3] font-bold">
                {t(`site.mostRead.${period}`)}
              </h2>
              <RankedList stories={stories} className="gap-x-(--gutter) sm:max-lg:columns-2" />
            </div>
          </section>
        ))}
      </div>
    </div>
  );
}
