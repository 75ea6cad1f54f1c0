import { groupByDay } from "#components/front/day-groups.ts";
import { ListPager } from "#components/front/list-pager.tsx";
import { MinuteRows } from "#components/front/minute-rows.tsx";
import { LATEST_PATH } from "#domain/addresses/address.ts";
import { periodPath } from "#domain/archive/period.ts";
import type { ArticleCard } from "#domain/articles/card.ts";
import type { Translate } from "#lib/messages.ts";

type Props = { stories: ArticleCard[]; isFirstPage: boolean; nextPath: string | null; t: Translate };

/** Everything the paper published, by day and minute, newest first. */
export function LatestPage({ stories, isFirstPage, nextPath, t }: Props) {
  return (
    <div className="page">
      <h1 className="pt-(--row) pb-3 text-poster tracking-[-0.02em]">{t("latest.title")}</h1>
      {stories.length === 0 ? <p className="opens-block text-item text-soft">{t("site.list.empty")}</p> : null}
      {groupByDay(stories, "vi").map((day) => (
        <section key={day.key} className="opens-block mb-(--row) lg:grid lg:grid-cols-12 lg:gap-x-(--gutter)">
          <h2 className="pb-2 text-title leading-[1.3] font-bold lg:sticky lg:top-4 lg:col-span-3 lg:self-start">
            <a href={periodPath(day.key)}>{day.heading}</a>
          </h2>
          <div className="lg:col-span-9">
            <MinuteRows stories={day.items} />
          </div>
        </section>
      ))}
      <ListPager path={LATEST_PATH} isFirstPage={isFirstPage} nextPath={nextPath} t={t} />
    </div>
  );
}
