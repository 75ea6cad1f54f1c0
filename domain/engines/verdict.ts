import type { NoticeState } from "#prisma/generated/enums.ts";

/** What came back from whoever was told: an answer, or why there is none. */
export type Answer =
  | { status: number; retryAfterMs: number | null }
  | { failure: "timeout" | "unreachable" | "not-allowed" };

/** What becomes of a notice: told, given up, or tried again after so many ms. */
export type Verdict = { state: NoticeState; outcome: string; waitMs: number };

// Half a minute, then twice as long each time, six hours at most: fifteen hours in all, a night in which a hub is down.
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 6 * 3_600_000;
const MOST_ATTEMPTS = 12;
const LONGEST_ASKED_MS = 24 * 3_600_000;

// Too slow, too soon, too many: the answers of the 4xx that say "later" and not "never".
const LATER = new Set([408, 425, 429]);

/** Judges the answer to an attempt, counted from 1. A redirect is not followed: the address in the settings is wrong. */
export function judge(answer: Answer, attempts: number): Verdict {
  const outcome = "failure" in answer ? answer.failure : String(answer.status);
  if ("status" in answer && answer.status >= 200 && answer.status < 300) return { state: "TOLD", outcome, waitMs: 0 };
  if (!isPassing(answer) || attempts >= MOST_ATTEMPTS) return { state: "GIVEN_UP", outcome, waitMs: 0 };
  const own = Math.min(FIRST_WAIT_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS);
  const asked = "status" in answer ? Math.min(answer.retryAfterMs ?? 0, LONGEST_ASKED_MS) : 0;
  return { state: "WAITING", outcome, waitMs: Math.max(own, asked) };
}

function isPassing(answer: Answer): boolean {
  if ("failure" in answer) return answer.failure !== "not-allowed";
  return answer.status >= 500 || LATER.has(answer.status);
}

/** The value of a Retry-After header (RFC 9110, 10.2.3) in ms from now; null where it says nothing. */
export function readRetryAfter(value: string | undefined, now: number): number | null {
  if (value === undefined) return null;
  const at = /^\d{1,9}$/.test(value) ? now + Number(value) * 1_000 : Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(at - now, 0);
}
