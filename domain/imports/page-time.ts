import { parseTimeLine } from "#lib/date.ts";

const TIME = /\d{1,2}:\d{2}(?::\d{2})?/;
const DATE = /\d{1,2}\/\d{1,2}\/\d{4}/;
// What else time lines say: the day of the week and the zone of Vietnam.
const EXTRAS = /(?:Thứ (?:hai|ba|tư|năm|sáu|bảy)|Chủ nhật|GMT|UTC|\+0?7(?::00)?|ngày|lúc)/gi;

/**
 * Reads a line that is nothing but a time and a date in Vietnam, in either order, such as "15:56 23/01/2024" or
 * "Thứ ba, 23/01/2024, 15:56 (GMT+7)". Null for any other line; `at` is null when no such minute exists.
 */
export function readPageTime(line: string): { at: Date | null } | null {
  const time = TIME.exec(line)?.[0];
  const date = DATE.exec(line)?.[0];
  if (time === undefined || date === undefined) return null;
  const rest = line.replace(DATE, "").replace(TIME, "").replace(EXTRAS, "");
  if (/[\p{L}\p{N}]/u.test(rest)) return null;
  return { at: parseTimeLine(`${time.slice(0, 5).replace(/:$/, "")} ${date}`) };
}
