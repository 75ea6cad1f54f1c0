import { readPeriod } from "#domain/archive/period.ts";
import { formatWeekday, weekdayOf } from "#lib/date.ts";
import type { Translate } from "#lib/messages.ts";

/** "Tháng 11, 2026". */
export function monthWords(month: string, t: Translate): string {
  return t("archive.month", { month: Number(month.slice(5, 7)), year: month.slice(0, 4) });
}

/** "Chủ nhật, 22/11/2026". */
export function dayWords(day: string): string {
  const period = readPeriod(day);
  return period ? formatWeekday(period.from, "vi") : day;
}

const WEEK = 7;
const DAY_MS = 86_400_000;

/** The days of a month in weeks of seven places from Monday; places of other months are null. */
export function monthWeeks(month: string): (string | null)[][] {
  const period = readPeriod(month);
  if (!period) return [];
  const count = Math.round((period.until.getTime() - period.from.getTime()) / DAY_MS);
  const days = Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, "0")}`);
  const before = Array.from({ length: (weekdayOf(period.from) + WEEK - 1) % WEEK }, () => null);
  const places = [...before, ...days];
  const weeks = Math.ceil(places.length / WEEK);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: WEEK }, (_place, index) => places[week * WEEK + index] ?? null),
  );
}
