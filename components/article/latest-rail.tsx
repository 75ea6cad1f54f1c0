import { MinuteList } from "#components/article/minute-list.tsx";
import type { ArticleCard } from "#domain/articles/card.ts";

type Props = { stories: ArticleCard[]; today: string; heading: string };

/** The newest stories beside an article. They stay in sight, so that the column is not empty beside a long one. */
export function LatestRail({ stories, today, heading }: Props) {
  if (stories.length === 0) return null;
  return (
    <aside
      aria-labelledby="tin-moi"
      className="column-rule lg:col-span-3 lg:col-start-10 lg:row-span-3 lg:row-start-1 print:hidden"
    >
      <div className="opens-block lg:sticky lg:top-4">
        <h2 id="tin-moi" className="text-title leading-[1.3] font-bold">
          {heading}
        </h2>
        <MinuteList stories={stories} today={today} className="gap-x-(--gutter) sm:max-lg:columns-2" />
      </div>
    </aside>
  );
}
