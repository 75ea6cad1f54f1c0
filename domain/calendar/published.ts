import { hold } from "#domain/invalidations/hold.ts";
import { DAY_TAG } from "#domain/invalidations/tags.ts";
import { startOfDay } from "#lib/date.ts";

/** Today in Vietnam, as the moment it began. Pages that show it are made anew at midnight. */
export async function getToday(): Promise<Date> {
  "use cache";
  hold([DAY_TAG]);
  return startOfDay(new Date());
}
