const DAY_MS = 86_400_000;
// Days from the Julian epoch to 1970-01-01, and Vietnam's hours ahead of UTC as a share of a day.
const UNIX_EPOCH_JD = 2_440_588;
const VIETNAM = 7 / 24;
const SYNODIC_MONTH = 29.530588853;

const STEMS = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"] as const;
const BRANCHES = ["Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"] as const;
const MONTHS = ["Giêng", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười một", "Chạp"] as const;

/** A day of the Vietnamese lunar calendar: `month` 1 to 12 with its name ("Giêng", "Chạp"), `year` as "Bính Ngọ". */
export type LunarDate = { day: number; month: number; monthName: string; isLeap: boolean; year: string };

/**
 * The lunar day of a moment in Vietnam, by the rules of the calendar since 1968: months begin on the day of the new moon
 * at UTC+7, the eleventh month holds the winter solstice, and a leap month is the first without a principal solar term.
 * The series for moon and sun are those of J. Meeus, "Astronomical Algorithms"; right for 1900 to 2100.
 */
export function toLunarDate(at: Date): LunarDate {
  const day = Math.floor(at.getTime() / DAY_MS + VIETNAM) + UNIX_EPOCH_JD;
  const solarYear = new Date(at.getTime() + VIETNAM * DAY_MS).getUTCFullYear();
  let monthStart = newMoonDay(newMoonIndex(day) + 1);
  if (monthStart > day) monthStart = newMoonDay(newMoonIndex(day));
  let from = eleventhMonth(solarYear);
  let to = from;
  let year = solarYear;
  if (from >= monthStart) {
    from = eleventhMonth(solarYear - 1);
  } else {
    year = solarYear + 1;
    to = eleventhMonth(solarYear + 1);
  }
  const since = Math.floor((monthStart - from) / 29);
  let month = since + 11;
  let isLeap = false;
  if (to - from > 365) {
    const leap = leapMonthOffset(from);
    if (since >= leap) month = since + 10;
    isLeap = since === leap;
  }
  if (month > 12) month -= 12;
  if (month >= 11 && since < 4) year -= 1;
  return {
    day: day - monthStart + 1,
    month,
    monthName: MONTHS[month - 1] ?? "",
    isLeap,
    year: `${STEMS[(year + 6) % 10]} ${BRANCHES[(year + 8) % 12]}`,
  };
}

/** How a lunar month is named: by its Vietnamese name, or in English by its number. */
export function lunarMonth({ month, monthName }: LunarDate, language: "vi" | "en"): string {
  return language === "vi" ? monthName : String(month);
}

/** How many days after a moment's day Tết is, the first day of the lunar year; null when more than `horizon`. */
export function daysToTet(at: Date, horizon = 100): number | null {
  for (let days = 0; days <= horizon; days += 1) {
    const { day, month, isLeap } = toLunarDate(new Date(at.getTime() + days * DAY_MS));
    if (day === 1 && month === 1 && !isLeap) return days;
  }
  return null;
}

function newMoonIndex(day: number): number {
  return Math.floor((day - 2_415_021.076998695) / SYNODIC_MONTH);
}

// The day, at UTC+7, of the k-th new moon after that of 1 January 1900.
function newMoonDay(k: number): number {
  const t = k / 1236.85;
  const rad = Math.PI / 180;
  const mean =
    2_415_020.75933 +
    29.53058868 * k +
    0.0001178 * t ** 2 -
    0.000000155 * t ** 3 +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t ** 2) * rad);
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t ** 2 - 0.00000347 * t ** 3) * rad;
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t ** 2 + 0.00001236 * t ** 3) * rad;
  const node = (21.2964 + 390.67050646 * k - 0.0016528 * t ** 2 - 0.00000239 * t ** 3) * rad;
  const correction =
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * node) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * node + sun) -
    0.0004 * Math.sin(2 * node - sun) -
    0.0006 * Math.sin(2 * node + moon) +
    0.001 * Math.sin(2 * node - moon) +
    0.0005 * Math.sin(2 * moon + sun);
  const dynamical =
    t < -11
      ? 0.001 + 0.000839 * t + 0.0002261 * t ** 2 - 0.00000845 * t ** 3 - 0.000000081 * t ** 4
      : -0.000278 + 0.000265 * t + 0.000262 * t ** 2;
  return Math.floor(mean + correction - dynamical + 0.5 + VIETNAM);
}

// Which twelfth of the ecliptic, 0 at the spring equinox, the sun is in when a day begins in Vietnam.
function solarTerm(day: number): number {
  const t = (day - 0.5 - VIETNAM - 2_451_545) / 36_525;
  const rad = Math.PI / 180;
  const anomaly = (357.5291 + 35999.0503 * t - 0.0001559 * t ** 2 - 0.00000048 * t ** 3) * rad;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t ** 2) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly);
  const longitude = (280.46645 + 36000.76983 * t + 0.0003032 * t ** 2 + centre) % 360;
  return Math.floor(((longitude + 360) % 360) / 30);
}

// The first day of the lunar month that holds the winter solstice of a solar year.
function eleventhMonth(year: number): number {
  const lastDay = Math.floor(Date.UTC(year, 11, 31) / DAY_MS) + UNIX_EPOCH_JD;
  const k = Math.floor((lastDay - 2_415_021) / SYNODIC_MONTH);
  const start = newMoonDay(k);
  return solarTerm(start) >= 9 ? newMoonDay(k - 1) : start;
}

function leapMonthOffset(from: number): number {
  const k = Math.floor((from - 2_415_021.076998695) / SYNODIC_MONTH + 0.5);
  let offset = 1;
  let term = solarTerm(newMoonDay(k + offset));
  let former = -1;
  while (term !== former && offset < 14) {
    former = term;
    offset += 1;
    term = solarTerm(newMoonDay(k + offset));
  }
  return offset - 1;
}
