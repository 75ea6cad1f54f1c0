import { expect, test } from "vitest";
import { hasVersion } from "#server/front/conditional.ts";

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
