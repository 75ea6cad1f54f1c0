import { expect, test } from "vitest";
import { hasVersion, isSince } from "#server/front/conditional.ts";

test.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"x", "a"', true],
  ['"x",W/"a" , "y"', true],
  ["*", true],
  ['"A"', false],
  ["a", false],
  ['"ab"', false],
  ['w/"a"', false],
  ["", false],
  [undefined, false],
])('who names %s has the version "a": %s', (named, hasIt) => {
  expect(hasVersion(named, '"a"')).toBe(hasIt);
});

test.each([
  ["Sun, 22 Nov 2026 08:56:00 GMT", true],
  ["Sun, 22 Nov 2026 08:56:01 GMT", true],
  ["Sun, 22 Nov 2026 08:55:59 GMT", false],
  ["22 Nov 2026", false],
  ["Sun, 99 Nov 2026 08:56:01 GMT", false],
  ["", false],
  [undefined, false],
])("what is asked about since %s did not change at 08:56:00: %s", (since, isOld) => {
  expect(isSince(since, Date.parse("2026-11-22T08:56:00Z"))).toBe(isOld);
  expect(isSince(since, null)).toBe(false);
});
