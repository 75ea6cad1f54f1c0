import { useState } from "react";
import type { Timing } from "#domain/releases/desk.ts";

export type ReleaseTime = ReturnType<typeof useReleaseTime>;

const HOUR_MS = 3_600_000;
const SOON_MS = HOUR_MS / 6;

/** Whether a release goes out now or at a time. What is under embargo can only wait; what is planned begins with its time. */
export function useReleaseTime({ plan, embargoUntil }: Timing) {
  const [openedAt] = useState(() => new Date());
  const waits = embargoUntil !== null && embargoUntil > openedAt ? embargoUntil : null;
  const planned = plan?.failure === null && plan.at > openedAt ? plan.at : null;
  // On the hour, and not in a minute.
  const next = new Date(Math.ceil((openedAt.getTime() + SOON_MS) / HOUR_MS) * HOUR_MS);
  const [isTimed, choose] = useState(waits !== null || planned !== null);
  const [at, setAt] = useState<Date | null>(planned ?? waits ?? next);
  /** `embargoUntil`: until when it cannot go out, where that is ahead. */
  return { isTimed, choose, at, setAt, embargoUntil: waits };
}
