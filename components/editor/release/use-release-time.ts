import { useState } from "react";
import type { Timing } from "#domain/releases/desk.ts";

export type ReleaseTime = ReturnType<typeof useReleaseTime>;

const HOUR_MS = 3_600_000;

/** Whether a release goes out now or at a time. What is under embargo can only wait; what is planned begins with its time. */
export function useReleaseTime({ plan, embargoUntil }: Timing, isOpen: boolean) {
  const [openedAt, setOpenedAt] = useState<Date | null>(null);
  const [isTimed, setIsTimed] = useState(false);
  const [at, setAt] = useState<Date | null>(null);
  if (isOpen && openedAt === null) {
    const now = new Date();
    const waits = embargoUntil !== null && embargoUntil > now;
    const planned = plan?.failure === null && plan.at > now ? plan.at : null;
    // On the hour, and not in a minute.
    const next = new Date(Math.ceil((now.getTime() + HOUR_MS / 6) / HOUR_MS) * HOUR_MS);
    setOpenedAt(now);
    setIsTimed(waits || planned !== null);
    setAt(planned ?? (waits ? embargoUntil : next));
  }
  if (!isOpen && openedAt !== null) setOpenedAt(null);
  return {
    isTimed,
    choose: setIsTimed,
    at,
    setAt,
    /** Until when it cannot go out, where that is ahead. */
    embargoUntil: embargoUntil !== null && openedAt !== null && embargoUntil > openedAt ? embargoUntil : null,
  };
}
