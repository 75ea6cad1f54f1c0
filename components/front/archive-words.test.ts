import { expect, test } from "vitest";
import { dayWords, monthWeeks, monthWords } from "#components/front/archive-words.ts";
import { createMessages } from "#lib/messages.ts";

test("a month begins under its weekday and has all its days", () => {
  const weeks = monthWeeks("2026-11");
  // The first of November 2026 is a Sunday.
  expect(weeks[0]).toEqual([null, null, null, null, null, null, "2026-11-01"]);
  expect(weeks.flat().filter(Boolean)).toHaveLength(30);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
  expect(monthWeeks("2024-02").flat().filter(Boolean).at(-1)).toBe("2024-02-29");
  // A February of four whole weeks from Monday.
  expect(monthWeeks("2027-02")).toHaveLength(4);
});

test("what is no month has no days", () => {
  expect(monthWeeks("2026-13")).toEqual([]);
});

test("months and days are said as the paper says them", () => {
  expect(monthWords("2026-05", createMessages("vi"))).toBe("Tháng 5, 2026");
  expect(dayWords("2026-11-22")).toBe("Chủ nhật, 22/11/2026");
});
