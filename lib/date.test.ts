import { expect, test } from "vitest";
import {
  formatDate,
  formatDay,
  formatMarkup,
  formatTime,
  formatTimeLine,
  formatWeekday,
  parseTimeLine,
} from "#lib/date.ts";

// The tests run with TZ=America/New_York: a server's own zone must not show.
test("a time is shown as in Vietnam and marked up with its zone", () => {
  const at = new Date("2024-01-23T08:56:00Z");
  expect(formatTimeLine(at)).toBe("15:56 23/01/2024");
  expect(formatMarkup(at)).toBe("2024-01-23T15:56:00+07:00");
  expect(formatWeekday(at, "vi")).toBe("Thứ ba, 23/01/2024");
  expect(formatWeekday(at, "en")).toBe("Tuesday, 23/01/2024");
});

test("midnight and new year are Vietnam's", () => {
  const at = new Date("2025-12-31T17:00:00Z");
  expect(formatTime(at)).toBe("00:00");
  expect(formatDate(at)).toBe("01/01/2026");
  expect(formatDay(at)).toBe("2026-01-01");
});

test("a time line is read back to the minute", () => {
  expect(parseTimeLine("15:56 23/01/2024")?.toISOString()).toBe("2024-01-23T08:56:00.000Z");
  expect(parseTimeLine(" 7:05, 3/2/2024 ")?.toISOString()).toBe("2024-02-03T00:05:00.000Z");
});

test.each([
  "",
  "15:56",
  "23/01/2024",
  "25:00 23/01/2024",
  "15:60 23/01/2024",
  "10:00 30/02/2024",
  "10:00 01/13/2024",
  "x",
])("%j is no time line", (text) => expect(parseTimeLine(text)).toBeNull());
