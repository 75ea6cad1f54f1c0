import { formatDay, formatWeekday } from "#lib/date.ts";
import type { Language } from "#lib/messages.ts";

/** What came out on one day: its name "2026-11-22", and as a heading says it. */
export type DayGroup<Item> = { key: string; heading: string; items: Item[] };

/** Cuts a list that runs by time into days in Vietnam, in the same order. */
export function groupByDay<Item extends { publishedAt: Date }>(items: Item[], language: Language): DayGroup<Item>[] {
  const days: DayGroup<Item>[] = [];
  for (const item of items) {
    const key = formatDay(item.publishedAt);
    const last = days.at(-1);
    if (last?.key === key) last.items.push(item);
    else days.push({ key, heading: formatWeekday(item.publishedAt, language), items: [item] });
  }
  return days;
}
