import { expect, test } from "vitest";
import { readTypedDay, TYPED_DAY_PATTERN, writeTypedDay } from "#lib/typed-day.ts";

test.each([
  ["23/1/2024", "2024-01-23", "2024-01-23"],
  [" 03 - 04.2024 ", "2024-04-03", "2024-04-03"],
  ["2024-01-23", "2024-01-23", "2024-01-23"],
  ["2/2024", "2024-02-01", "2024-02-29"],
  ["12/2024", "2024-12-01", "2024-12-31"],
  ["1999", "1999-01-01", "1999-12-31"],
])("%j begins on %s and ends on %s", (typed, first, last) => {
  expect([readTypedDay(typed, "first"), readTypedDay(typed, "last")]).toEqual([first, last]);
});

test.each(["", "30/2/2024", "13/2024", "0/2024", "1/1/24", "hôm qua", "1/2/3/2024", "2024/01/23", "٢٠٢٤", "1e3"])(
  "%j is no day",
  (typed) => {
    expect([readTypedDay(typed, "first"), readTypedDay(typed, "last")]).toEqual([null, null]);
  },
);

test("what a form takes is what is read, and a day is shown as it is typed", () => {
  const pattern = new RegExp(`^(?:${TYPED_DAY_PATTERN})$`, "v");
  for (const typed of ["23/1/2024", "1.2024", "1999"]) expect(typed).toMatch(pattern);
  for (const typed of ["hôm qua", "1/1/24"]) expect(typed).not.toMatch(pattern);
  expect(writeTypedDay("2024-01-23")).toBe("23/01/2024");
});
