/** Where the paper's readers are. Vietnam has kept UTC+7 without summer time since 1975 (IANA tzdata, Asia/Ho_Chi_Minh). */
export const TIME_ZONE = "Asia/Ho_Chi_Minh";
const OFFSET_MS = 7 * 3_600_000;

const WEEKDAYS = {
  vi: ["Chủ nhật", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
} as const;

// As calendars head their columns: from Monday.
const SHORT_WEEKDAYS = {
  vi: ["T2", "T3", "T4", "T5", "T6", "T7", "CN"],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
} as const;

// The clock on a wall in Vietnam, read off the UTC fields of a shifted date: independent of the server's TZ.
function wallClock(at: Date): Date {
  return new Date(at.getTime() + OFFSET_MS);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** "15:56" in Vietnam. */
export function formatTime(at: Date): string {
  const wall = wallClock(at);
  return `${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}`;
}

/** "23/01/2024" in Vietnam. */
export function formatDate(at: Date): string {
  const wall = wallClock(at);
  return `${two(wall.getUTCDate())}/${two(wall.getUTCMonth() + 1)}/${wall.getUTCFullYear()}`;
}

/** "15:56 23/01/2024" in Vietnam: the time line of an article. */
export function formatTimeLine(at: Date): string {
  return `${formatTime(at)} ${formatDate(at)}`;
}

/** "Chủ nhật, 22/11/2026" or "Sunday, 22/11/2026" in Vietnam. */
export function formatWeekday(at: Date, language: "vi" | "en"): string {
  return `${WEEKDAYS[language][wallClock(at).getUTCDay()]}, ${formatDate(at)}`;
}

/** "2024-01-23T15:56:00+07:00": for `datetime` attributes and structured data. */
export function formatMarkup(at: Date): string {
  return `${wallClock(at).toISOString().slice(0, 19)}+07:00`;
}

/** A calendar day in Vietnam as "2024-01-23". */
export function formatDay(at: Date): string {
  return wallClock(at).toISOString().slice(0, 10);
}

/**
 * Reads "HH:MM DD/MM/YYYY" as a time in Vietnam. Null when the text has another form or names no real minute
 * ("25:00 01/01/2024", "10:00 30/02/2024").
 */
export function parseTimeLine(text: string): Date | null {
  const match = /^(\d{1,2}):(\d{2}) (\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim().replace(/[\s,]+/g, " "));
  if (!match) return null;
  const [hour, minute, day, month, year] = match.slice(1).map(Number) as [number, number, number, number, number];
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute) - OFFSET_MS);
  const wanted = `${two(hour)}:${two(minute)} ${two(day)}/${two(month)}/${year}`;
  return formatTimeLine(at) === wanted ? at : null;
}

/** The moment at which the day of `at` began in Vietnam. */
export function startOfDay(at: Date): Date {
  return new Date(Date.parse(`${formatDay(at)}T00:00:00Z`) - OFFSET_MS);
}

/** The moment at which the day "2026-11-22" began in Vietnam. Null when the text names no real day. */
export function parseDay(text: string): Date | null {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(Date.parse(`${text}T00:00:00Z`) - OFFSET_MS) : null;
  // "2026-02-30" is read as a day in March by some and as none by others.
  return at && !Number.isNaN(at.getTime()) && formatDay(at) === text ? at : null;
}

/** The day of the week in Vietnam, 0 for Sunday. */
export function weekdayOf(at: Date): number {
  return wallClock(at).getUTCDay();
}

/** The names of the days of a week from Monday, whole and as a calendar heads its columns. */
export function weekdays(language: "vi" | "en"): { long: string; short: string }[] {
  return SHORT_WEEKDAYS[language].map((short, index) => ({
    short,
    long: WEEKDAYS[language][(index + 1) % 7] ?? short,
  }));
}
