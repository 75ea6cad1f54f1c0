import type { RequiredArticle } from "#domain/articles/require-article.ts";
import type { FrontChoice } from "#domain/fronts/front.ts";
import { formatTimeLine } from "#lib/date.ts";
import { AppError, type ErrorCode } from "#lib/errors.ts";

/** A release that waits for its time. */
export type Plan = {
  /** When it goes out, UTC; when it should have gone out where it failed. */
  at: Date;
  by: string;
  /** Where on the home front it goes; null leaves that as it is. */
  placing: FrontChoice | null;
  /** Somebody who may not publish changed the story after it was planned: as it stands it will not go out. */
  isChanged: boolean;
  /** Why it did not go out; null while it is to come. */
  failure: Failure | null;
};

/** Why something could not be done, as `AppError` has it. */
export type Failure = { code: ErrorCode; values: Record<string, string | number> };

const MINUTE_MS = 60_000;
const YEAR_MS = 366 * 24 * 60 * MINUTE_MS;

/**
 * Whether a release may be planned for a moment: a whole minute that is still ahead, within a year.
 * @throws AppError NOT_AHEAD
 */
export function assertAhead(at: Date, now: Date): void {
  const ahead = at.getTime() - now.getTime();
  if (at.getTime() % MINUTE_MS !== 0 || ahead <= 0 || ahead > YEAR_MS)
    throw new AppError("NOT_AHEAD", `${at.toISOString()} from ${now.toISOString()}`);
}

/**
 * Nobody publishes what is under embargo, however it is done.
 * @throws AppError UNDER_EMBARGO with the time until which, as it stands on a clock in Vietnam.
 */
export function assertNoEmbargo({ id, embargoUntil }: Pick<RequiredArticle, "id" | "embargoUntil">, at: Date): void {
  if (embargoUntil && at < embargoUntil)
    throw new AppError("UNDER_EMBARGO", `article ${id} until ${embargoUntil.toISOString()}`, {
      until: formatTimeLine(embargoUntil),
    });
}
