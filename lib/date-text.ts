const MONTHS = [
  ...["january", "february", "march", "april", "may", "june"],
  ...["july", "august", "september", "october", "november", "december"],
];

const DAY = /^(?:ngày )?(\d{1,2})(?:\/| tháng )(\d{1,2})(?:\/| năm )(\d{4})$/;
const MONTH = /^(?:tháng )?(\d{1,2})(?:\/| năm )(\d{4})$/;
const YEAR = /^(?:năm )?(\d{4})$/;
const ENGLISH = /^(?:(\d{1,2}) )?([a-z]+) (\d{4})$/;
const HOUR = /^(\d{1,2})(?::| giờ |h)(\d{2})(?: (.+))?$/;

/**
 * What a date written for people is to a machine, as `datetime` takes it: "22/11/2026" is "2026-11-22", "tháng 3/2015"
 * or "March 2015" is "2015-03", "năm 2015" is "2015", "7:40" is "07:40", "7:40 22/11/2026" has both and is meant in
 * Vietnam. Null for every other text, and for days that no calendar has.
 */
export function readDateText(text: string): string | null {
  const words = text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
  const [, hour, minute, day] = HOUR.exec(words) ?? [];
  if (hour === undefined || minute === undefined) return readDay(words);
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  const time = `${hour.padStart(2, "0")}:${minute}`;
  if (day === undefined) return time;
  const date = readDay(day);
  return date?.length === 10 ? `${date}T${time}+07:00` : null;
}

function readDay(words: string): string | null {
  const [, day, month, year] = DAY.exec(words) ?? [];
  if (day && month && year) return toMarkup(year, month, day);
  const [, monthOnly, itsYear] = MONTH.exec(words) ?? [];
  if (monthOnly && itsYear) return toMarkup(itsYear, monthOnly);
  const [, dayOfMonth, name, yearOfName] = ENGLISH.exec(words) ?? [];
  if (name && yearOfName) return toMarkup(yearOfName, String(MONTHS.indexOf(name) + 1), dayOfMonth);
  return YEAR.exec(words)?.[1] ?? null;
}

function toMarkup(year: string, month: string, day?: string): string | null {
  const parts = [year, month.padStart(2, "0"), ...(day ? [day.padStart(2, "0")] : [])];
  const markup = parts.join("-");
  const at = new Date(`${markup}${day ? "" : "-01"}T00:00:00Z`);
  // A day such as 30/2 is read as another one, or as none.
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(markup) ? markup : null;
}
