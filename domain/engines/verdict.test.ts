import { expect, test } from "vitest";
import { judge, readRetryAfter } from "#domain/engines/verdict.ts";

const answered = (status: number, retryAfterMs: number | null = null) => ({ status, retryAfterMs });

test.each([200, 202, 204])("%i is told", (status) => {
  expect(judge(answered(status), 1)).toEqual({ state: "TOLD", outcome: String(status), waitMs: 0 });
});

test.each([301, 307, 400, 403, 404, 410, 422])("%i is given up at once", (status) => {
  expect(judge(answered(status), 1)).toEqual({ state: "GIVEN_UP", outcome: String(status), waitMs: 0 });
});

test.each([408, 429, 500, 502, 503])("%i is tried again, later each time, and not for ever", (status) => {
  const waits = Array.from({ length: 11 }, (_, index) => judge(answered(status), index + 1).waitMs);
  expect(waits.slice(0, 3)).toEqual([30_000, 60_000, 120_000]);
  expect(waits.at(-1)).toBe(6 * 3_600_000);
  expect(judge(answered(status), 12)).toMatchObject({ state: "GIVEN_UP", outcome: String(status) });
});

test("what an engine asks for counts where it is longer, a day at most", () => {
  expect(judge(answered(429, 600_000), 1).waitMs).toBe(600_000);
  expect(judge(answered(429, 1_000), 1).waitMs).toBe(30_000);
  expect(judge(answered(503, 9e12), 1).waitMs).toBe(24 * 3_600_000);
});

test("no answer is tried again; an address we may not go to is not", () => {
  for (const failure of ["timeout", "unreachable"] as const) {
    expect(judge({ failure }, 1)).toMatchObject({ state: "WAITING", outcome: failure });
  }
  expect(judge({ failure: "not-allowed" }, 1)).toMatchObject({ state: "GIVEN_UP", outcome: "not-allowed" });
});

test("Retry-After is read in both its forms, and nothing else is", () => {
  const now = Date.parse("2026-11-26T00:00:00Z");
  expect(readRetryAfter("120", now)).toBe(120_000);
  expect(readRetryAfter("Thu, 26 Nov 2026 00:05:00 GMT", now)).toBe(300_000);
  expect(readRetryAfter("Wed, 25 Nov 2026 00:05:00 GMT", now)).toBe(0);
  for (const value of [undefined, "soon", "-5x", "9".repeat(30)]) expect(readRetryAfter(value, now)).toBeNull();
});
