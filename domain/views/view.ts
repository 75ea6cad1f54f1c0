/** The times over which reading is added up. */
export const PERIODS = ["hour", "day", "week"] as const;
export type Period = (typeof PERIODS)[number];

const HOUR_MS = 3_600_000;
const FULL_HOURS = { hour: 1, day: 24, week: 168 };

/** For so many days the counts of an hour are kept: the longest period several times over, and no archive. */
export const VIEWS_KEPT_DAYS = 35;

/** When the hour of a time began. Vietnam is whole hours away from UTC: it is the same hour there. */
export function startOfHour(at: Date): Date {
  return new Date(Math.floor(at.getTime() / HOUR_MS) * HOUR_MS);
}

/** When a period that runs up to `now` began: it has all its full hours, and the running one besides. */
export function startOfPeriod(period: Period, now: Date): Date {
  return new Date(startOfHour(now).getTime() - FULL_HOURS[period] * HOUR_MS);
}
