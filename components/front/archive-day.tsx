import { ArchiveHeading } from "#components/front/archive-heading.tsx";
import { ArchiveNav } from "#components/front/archive-nav.tsx";
import { dayWords, monthWords } from "#components/front/archive-words.ts";
import { MinuteRows } from "#components/front/minute-rows.tsx";
import { periodPath } from "#domain/archive/period.ts";
import type { Neighbours } from "#domain/archive/published.ts";
import type { ArticleCard } from "#domain/articles/card.ts";
import type { Translate } from "#lib/messages.ts";

type Props = { day: string; stories: ArticleCard[]; neighbours: Neighbours; t: Translate };

/** A day of the archive: everything in the order in which it came out. */
export function ArchiveDay({ day, stories, neighbours, t }: Props) {
  const month = day.slice(0, 7);
  return (
    <div className="page">
      <ArchiveHeading above={{ path: periodPath(month), words: monthWords(month, t) }} title={dayWords(day)} />
      <div className="opens-block lg:grid lg:grid-cols-12 lg:gap-x-(--gutter)">
        <p className="note pb-2 lg:col-span-3">{t("archive.articles", { count: stories.length })}</p>
        <div className="lg:col-span-9">
          <MinuteRows stories={stories} />
        </div>
      </div>
      <ArchiveNav neighbours={neighbours} wordsOf={dayWords} t={t} />
    </div>
  );
}
