import { expect, test } from "vitest";
import { startOfHour, startOfPeriod } from "#domain/views/view.ts";

test.each([
  ["2026-11-26T08:00:00Z", "2026-11-26T08:00:00Z"],
  ["2026-11-26T08:59:59.999Z", "2026-11-26T08:00:00Z"],
  ["2026-11-25T23:30:00+07:00", "2026-11-25T16:00:00Z"],
])("%s is within the hour that began at %s", (at, hour) => {
  expect(startOfHour(new Date(at))).toEqual(new Date(hour));
});

test.each([
  ["hour", "2026-11-26T07:00:00Z"],
  ["day", "2026-11-25T08:00:00Z"],
  ["week", "2026-11-19T08:00:00Z"],
] as const)("the %s up to a minute before nine began at %s", (period, start) => {
  expect(startOfPeriod(period, new Date("2026-11-26T08:59:00Z"))).toEqual(new Date(start));
});
