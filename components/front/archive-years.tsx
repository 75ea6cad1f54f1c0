import { periodPath } from "#domain/archive/period.ts";
import type { PeriodCount } from "#domain/archive/published.ts";
import type { Translate } from "#lib/messages.ts";

/** A year of the archive: how much came out in each of its months. */
export type ArchiveYear = { year: string; months: PeriodCount[] };

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));

/** The archive: the years, each as a leaf of twelve months. */
export function ArchiveYears({ years, t }: { years: ArchiveYear[]; t: Translate }) {
  return (
    <div className="page">
      <h1 className="pt-(--row) pb-3 text-poster tracking-[-0.02em]">{t("archive.title")}</h1>
      {years.length === 0 ? <p className="opens-block text-item text-soft">{t("site.list.empty")}</p> : null}
      {years.map(({ year, months }) => {
        const counts = new Map(months.map(({ name, articles }) => [name.slice(5), articles]));
        const sum = months.reduce((total, { articles }) => total + articles, 0);
        return (
          <section
            key={year}
            aria-labelledby={`nam-${year}`}
            className="opens-block mb-(--row) lg:grid lg:grid-cols-12 lg:gap-x-(--gutter)"
          >
            <div className="pb-3 lg:col-span-3">
              <h2 id={`nam-${year}`} className="text-head font-bold">
                {year}
              </h2>
              <p className="note">{t("archive.articles", { count: sum })}</p>
            </div>
            <ol className="grid grid-cols-3 border-s border-t border-line sm:grid-cols-6 lg:col-span-9">
              {MONTHS.map((month) => (
                <li key={month} className="border-e border-b border-line">
                  <Month name={`${year}-${month}`} articles={counts.get(month) ?? 0} t={t} />
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}

function Month({ name, articles, t }: PeriodCount & { t: Translate }) {
  const words = t("archive.monthShort", { month: Number(name.slice(5)) });
  if (articles === 0) return <p className="p-3 text-soft">{words}</p>;
  return (
    <a href={periodPath(name)} className="block p-3 font-semibold">
      {words}
      <span className="note block font-normal">{t("archive.articles", { count: articles })}</span>
    </a>
  );
}
