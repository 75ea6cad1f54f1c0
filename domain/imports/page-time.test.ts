import { expect, test } from "vitest";
import { readPageTime } from "#domain/imports/page-time.ts";

test.each([
  ["15:56 23/01/2024", "2024-01-23T08:56:00.000Z"],
  ["7:05 1/2/2024", "2024-02-01T00:05:00.000Z"],
  ["23/01/2024 15:56", "2024-01-23T08:56:00.000Z"],
  ["Thứ ba, 23/01/2024, 15:56 (GMT+7)", "2024-01-23T08:56:00.000Z"],
  ["15:56:30 | 23/01/2024", "2024-01-23T08:56:00.000Z"],
])("%s is a time line", (line, at) => {
  expect(readPageTime(line)?.at?.toISOString()).toBe(at);
});

test.each(["25:00 01/01/2024", "10:00 30/02/2024"])("%s is one of a minute that never was", (line) => {
  expect(readPageTime(line)).toEqual({ at: null });
});

test.each(["15:56", "23/01/2024", "Lúc 15:56 ngày 23/01/2024, phà rời bến.", "", "Tít"])("%s is none", (line) => {
  expect(readPageTime(line)).toBeNull();
});
