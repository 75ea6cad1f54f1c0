import { formatDay, parseDay } from "#lib/date.ts";

/** A day or a month in Vietnam: its name, "2026-11-22" or "2026-11", and from when until when it is. */
export type Period = { name: string; from: Date; until: Date };

const DAY_NAME = 10;
const MONTH_NAME = 7;
const HOUR_MS = 3_600_000;
// From the beginning of a month this lands in the next one, whatever its length.
const A_MONTH_AND_MORE_MS = 32 * 24 * HOUR_MS;

const ARCHIVE_PATH = /^\/luu-tru\/([0-9]{4})\/([0-9]{2})(?:\/([0-9]{2}))?$/;

/** Whether the name of a period is a day's; else it is a month's. */
export function isDay(name: string): boolean {
  return name.length === DAY_NAME;
}

/** The period with a name as `formatDay` writes it, or its first seven characters. Null for what names none. */
export function readPeriod(name: string): Period | null {
  if (name.length !== DAY_NAME && name.length !== MONTH_NAME) return null;
  const from = parseDay(name.padEnd(DAY_NAME, "-01"));
  if (!from) return null;
  const later = formatDay(new Date(from.getTime() + (isDay(name) ? 36 * HOUR_MS : A_MONTH_AND_MORE_MS)));
  const until = parseDay(later.slice(0, name.length).padEnd(DAY_NAME, "-01"));
  return until && { name, from, until };
}

/** The day after a day, the month after a month. Null after the year 9999. */
export function periodAfter({ name, until }: Period): Period | null {
  return readPeriod(formatDay(until).slice(0, name.length));
}

/** The day before a day, the month before a month. */
export function periodBefore({ name, from }: Period): Period | null {
  return readPeriod(formatDay(new Date(from.getTime() - HOUR_MS)).slice(0, name.length));
}

/** The period that a path of the archive names. Null for every other path, and for days that there are not. */
export function periodOfPath(path: string): Period | null {
  const [, year, month, day] = ARCHIVE_PATH.exec(path) ?? [];
  return year && month ? readPeriod([year, month, day].filter(Boolean).join("-")) : null;
}

/** The public path of a day or a month of the archive. */
export function periodPath(name: string): string {
  return `/luu-tru/${name.replaceAll("-", "/")}`;
}
