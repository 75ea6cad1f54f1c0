import { expect, test } from "vitest";
import { periodAfter, periodBefore, periodOfPath, periodPath, readPeriod } from "#domain/archive/period.ts";

test("a day is from midnight to midnight in Vietnam", () => {
  expect(readPeriod("2026-11-22")).toEqual({
    name: "2026-11-22",
    from: new Date("2026-11-21T17:00:00Z"),
    until: new Date("2026-11-22T17:00:00Z"),
  });
});

test.each([
  ["2026-11", "2026-10-31T17:00:00Z", "2026-11-30T17:00:00Z"],
  ["2024-02", "2024-01-31T17:00:00Z", "2024-02-29T17:00:00Z"],
  ["2026-12", "2026-11-30T17:00:00Z", "2026-12-31T17:00:00Z"],
])("%s is a whole month", (name, from, until) => {
  expect(readPeriod(name)).toEqual({ name, from: new Date(from), until: new Date(until) });
});

test("days and months follow each other over the ends of months and years", () => {
  for (const [name, next] of [
    ["2024-02-28", "2024-02-29"],
    ["2026-12-31", "2027-01-01"],
    ["2026-12", "2027-01"],
  ] as const) {
    const [one, other] = [readPeriod(name), readPeriod(next)];
    expect(one && periodAfter(one)?.name).toBe(next);
    expect(other && periodBefore(other)?.name).toBe(name);
  }
});

test("a path of the archive is told from everything else", () => {
  expect(periodOfPath("/luu-tru/2026/11/22")?.name).toBe("2026-11-22");
  expect(periodOfPath("/luu-tru/2026/11")?.name).toBe("2026-11");
  expect(["2026-11", "2026-11-22"].map((name) => periodOfPath(periodPath(name))?.name)).toEqual([
    "2026-11",
    "2026-11-22",
  ]);
});

test.each([
  ...["/luu-tru", "/luu-tru/2026", "/luu-tru/9999/99", "/luu-tru/2026/13", "/luu-tru/2026/00", "/luu-tru/2026/02/30"],
  ...["/luu-tru/2026/11/22/", "/luu-tru/2026/1/1", "/luu-tru/2026/11/22/1", "/luu-tru/-026/11", "/luu-tru/2026/11\n"],
])("%j names no time", (path) => {
  expect(periodOfPath(path)).toBeNull();
});
