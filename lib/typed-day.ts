import { formatDate, formatDay, parseDay } from "#lib/date.ts";

/** The forms of a day that people may type, for a form that checks before it is sent: "23/1/2024", "1/2024", "2024". */
export const TYPED_DAY_PATTERN = String.raw`\s*(?:\d{1,2}\s*[\/.\-]\s*){0,2}\d{4}\s*`;

const DAY_MS = 86_400_000;

/**
 * The day that somebody typed the Vietnamese way, "23/1/2024", "1/2024" or "2024", or a program wrote, "2024-01-23"; of a
 * month or a year its first or its last day. As "2024-01-23"; null when it is no real day.
 */
export function readTypedDay(typed: string, edge: "first" | "last"): string | null {
  const text = typed.trim();
  if (parseDay(text)) return text;
  const [, day, month, year = ""] = /^(?:(?:(\d{1,2})\s*[/.-]\s*)?(\d{1,2})\s*[/.-]\s*)?(\d{4})$/.exec(text) ?? [];
  if (edge === "first" || day) return isoDay(year, month ?? "1", day ?? "1");
  // The day before the next month, or the next year, begins.
  const after =
    month && Number(month) < 12 ? isoDay(year, String(Number(month) + 1), "1") : isoDay(next(year), "1", "1");
  const begins = isoDay(year, month ?? "1", "1") && after && parseDay(after);
  return begins ? formatDay(new Date(begins.getTime() - DAY_MS)) : null;
}

/** "23/01/2024" for "2024-01-23". */
export function writeTypedDay(day: string): string {
  const at = parseDay(day);
  return at ? formatDate(at) : day;
}

function isoDay(year: string, month: string, day: string): string | null {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return parseDay(text) ? text : null;
}

function next(year: string): string {
  return String(Number(year) + 1).padStart(4, "0");
}
