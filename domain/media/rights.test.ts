import { expect, test } from "vitest";
import { endOfDay, lastDayOf, rightsOf } from "#domain/media/rights.ts";

test.each([
  [null, "usable"],
  ["2026-11-30T17:00:00Z", "ending"],
  ["2026-12-30T17:00:00Z", "usable"],
  ["2026-11-20T17:00:00Z", "ended"],
  ["2026-11-20T17:00:01Z", "ending"],
])("rights that end at %s are %s", (ends, rights) => {
  expect(rightsOf(ends === null ? null : new Date(ends), new Date("2026-11-20T17:00:00Z"))).toBe(rights);
});

test("the last day is whole in Vietnam", () => {
  const end = endOfDay("2026-11-30");
  expect(end).toEqual(new Date("2026-11-30T17:00:00Z"));
  expect(end && lastDayOf(end)).toBe("2026-11-30");
  expect(endOfDay("2026-11-31")).toBeNull();
});
