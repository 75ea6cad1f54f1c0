import type { ToldMiss } from "#domain/search/desk.ts";
import { searchHome } from "#domain/search/search-address.ts";
import type { Translate } from "#lib/messages.ts";

type MissTableProps = { t: Translate; misses: ToldMiss[]; labelledBy: string };

const HEAD = "px-1.5 py-1.5 text-left font-semibold";
const CELL = "px-1.5 py-2 align-baseline";

/** What readers asked for and the paper has not, with how often and when last. */
export function MissTable({ t, misses, labelledBy }: MissTableProps) {
  if (misses.length === 0) return <p className="text-sm text-ink-2">{t("desk.search.noMisses")}</p>;
  return (
    <table aria-labelledby={labelledBy} className="w-full border-collapse border-t border-line text-sm">
      <thead className="text-xs text-ink-3">
        <tr className="border-b border-line">
          <th scope="col" className={HEAD}>
            {t("desk.search.column.words")}
          </th>
          <th scope="col" className={`w-20 text-right! ${HEAD}`}>
            {t("desk.search.column.times")}
          </th>
          <th scope="col" className={`w-28 text-right! ${HEAD}`}>
            {t("desk.search.column.last")}
          </th>
        </tr>
      </thead>
      <tbody>
        {misses.map(({ language, written, times, day }) => (
          <tr key={`${language} ${written}`} className="border-b border-line">
            <td lang={language} className={`wrap-anywhere ${CELL}`}>
              <a
                href={`${searchHome(language)}?q=${encodeURIComponent(written)}`}
                className="underline-offset-2 hover:underline"
              >
                {written}
              </a>
            </td>
            <td className={`text-right tabular-nums ${CELL}`}>{times}</td>
            <td className={`text-right tabular-nums text-ink-3 ${CELL}`}>{day.split("-").reverse().join("/")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
