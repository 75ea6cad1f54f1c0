import { formatDate, formatWeekday, weekdayOf } from "#lib/date.ts";
import { daysToTet, lunarMonth, toLunarDate } from "#lib/lunar-date.ts";
import type { Language, Translate } from "#lib/messages.ts";

/** The leaf of a tear-off calendar, as it hangs in Vietnamese homes: the day large, the moon's day below. */
export function CalendarLeaf({ now, language, t }: { now: Date; language: Language; t: Translate }) {
  const [day, month, year] = formatDate(now).split("/");
  const weekday = formatWeekday(now, language).split(",")[0] ?? "";
  const lunar = toLunarDate(now);
  const untilTet = daysToTet(now);
  const isSunday = weekdayOf(now) === 0;
  return (
    <section
      aria-label={t("site.front.calendar")}
      className="mt-8 border-y-4 border-double border-ink py-3 text-center max-lg:hidden print:hidden"
    >
      <p className="note flex justify-between">
        <span>{t("site.front.month", { month: Number(month), year: year ?? "" })}</span>
        <b className={isSunday ? "text-son" : "text-ink"}>{weekday}</b>
      </p>
      <p className={`text-[7rem] leading-[1.15] font-semibold tracking-[-0.03em] ${isSunday ? "text-son" : ""}`}>
        {Number(day)}
      </p>
      <p className="border-t border-line pt-2 font-semibold">
        {t("site.front.lunar", { day: lunar.day, month: lunarMonth(lunar, language), leap: String(lunar.isLeap) })}
      </p>
      <p className="note">
        {t("site.front.lunarYear", { year: lunar.year })}
        {untilTet === null ? "" : ` · ${t("site.front.tet", { days: untilTet, year: lunar.year })}`}
      </p>
    </section>
  );
}
