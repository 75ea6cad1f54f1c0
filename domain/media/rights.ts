import { formatDay, parseDay } from "#lib/date.ts";

const DAY_MS = 86_400_000;

/** So many days before a picture may not be used any more, the newsroom is told. */
export const RIGHTS_NOTICE_DAYS = 14;

export const RIGHTS = ["usable", "ending", "ended"] as const;
export type Rights = (typeof RIGHTS)[number];

/** Whether a picture may be used at a moment: for good or a while yet, for two weeks at most, or no longer. */
export function rightsOf(licenceEndsAt: Date | null, now: Date): Rights {
  if (licenceEndsAt === null) return "usable";
  const left = licenceEndsAt.getTime() - now.getTime();
  if (left <= 0) return "ended";
  return left <= RIGHTS_NOTICE_DAYS * DAY_MS ? "ending" : "usable";
}

/** The last day in Vietnam on which a picture may be used, "2026-11-30". */
export function lastDayOf(licenceEndsAt: Date): string {
  return formatDay(new Date(licenceEndsAt.getTime() - 1));
}

/** The moment from which on a picture with this last day in Vietnam may not be used. Null when the text is no day. */
export function endOfDay(lastDay: string): Date | null {
  const begin = parseDay(lastDay);
  return begin && new Date(begin.getTime() + DAY_MS);
}
