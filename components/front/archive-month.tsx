import { ArchiveHeading } from "#components/front/archive-heading.tsx";
import { ArchiveNav } from "#components/front/archive-nav.tsx";
import { monthWeeks, monthWords } from "#components/front/archive-words.ts";
import { ARCHIVE_PATH } from "#domain/addresses/address.ts";
import { periodPath } from "#domain/archive/period.ts";
import type { Neighbours, PeriodCount } from "#domain/archive/published.ts";
import { weekdays } from "#lib/date.ts";
import type { Translate } from "#lib/messages.ts";

type Props = { month: string; days: PeriodCount[]; neighbours: Neighbours; t: Translate };

/** A month of the archive as it hangs on the wall: weeks from Monday, each day with how much came out. */
export function ArchiveMonth({ month, days, neighbours, t }: Props) {
  const counts = new Map(days.map(({ name, articles }) => [name, articles]));
  const title = monthWords(month, t);
  return (
    <div className="page">
      <ArchiveHeading above={{ path: ARCHIVE_PATH, words: t("archive.title") }} title={title} />
      <div className="opens-block">
        <table className="w-full table-fixed">
          <caption className="sr-only">{t("archive.monthCaption", { month: title })}</caption>
          <thead>
            <tr>
              {weekdays("vi").map(({ long, short }) => (
                <th key={long} scope="col" className="note pb-2 text-start font-normal">
                  <abbr title={long} className="no-underline sm:hidden">
                    {short}
                  </abbr>
                  <span className="max-sm:hidden">{long}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {monthWeeks(month).map((week) => (
              <tr key={week.find(Boolean)} className="border-t border-line align-top">
                {week.map((day, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a weekday keeps its place.
                  <td key={index} className="h-20 pt-2">
                    {day ? <Day name={day} articles={counts.get(day) ?? 0} t={t} /> : null}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ArchiveNav neighbours={neighbours} wordsOf={(name) => monthWords(name, t)} t={t} />
    </div>
  );
}

function Day({ name, articles, t }: PeriodCount & { t: Translate }) {
  const number = Number(name.slice(8));
  if (articles === 0) return <span className="text-item text-soft">{number}</span>;
  return (
    <a href={periodPath(name)} className="block">
      <span className="text-item font-semibold">{number}</span>
      <span className="note block">
        <span aria-hidden="true" className="sm:hidden">
          {articles}
        </span>
        <span className="max-sm:sr-only">{t("archive.articles", { count: articles })}</span>
      </span>
    </a>
  );
}
