import { expect, test } from "vitest";
import { slipsBetween } from "#domain/search/correct-query.ts";

test.each([
  ["cong an", "cong an", 0],
  ["congan", "cong an", 1],
  ["cong na", "cong an", 1],
  ["thah hoa", "thanh hoa", 1],
  ["doi thogn", "doi thong", 1],
  ["xe", "tau", 3],
  ["", "abc", 3],
])("%s and %s are %i slips apart", (one, other, slips) => {
  expect(slipsBetween(one, other)).toBe(slips);
  expect(slipsBetween(other, one)).toBe(slips);
});
