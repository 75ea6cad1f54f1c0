import { expect, test } from "vitest";
import { formatNumber, formatSpread, median, percentile } from "#bench/numbers.ts";

test.each([
  [0.5, 50],
  [0.95, 95],
  [0.99, 99],
  [1, 100],
  [0, 1],
])("of 1 to 100 in any order, the percentile at %d is %d", (share, expected) => {
  const values = Array.from({ length: 100 }, (_, index) => ((index * 37) % 100) + 1);
  expect(percentile(values, share)).toBe(expected);
});

test("the median of five rounds is the third, and of none it is no number", () => {
  expect(median([9, 1, 500, 4, 7])).toBe(7);
  expect(median([])).toBeNaN();
});

test("numbers for people: thousands apart, the spread beside the median, a dash for nothing", () => {
  expect(formatNumber(12_345.6)).toBe("12,346");
  expect(formatNumber(null)).toBe("–");
  expect(formatSpread([3, 1, 2], 1)).toBe("2.0 (1.0–3.0)");
  expect(formatSpread([])).toBe("–");
});
